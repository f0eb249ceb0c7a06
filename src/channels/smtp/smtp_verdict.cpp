#include "channels/smtp/smtp_verdict.h"

#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

QString phaseCode(SmtpPhase phase)
{
    switch (phase) {
    case SmtpPhase::Connect: return u"connect"_s;
    case SmtpPhase::Ehlo: return u"ehlo"_s;
    case SmtpPhase::Tls: return u"tls"_s;
    case SmtpPhase::Auth: return u"auth"_s;
    case SmtpPhase::Mail: return u"mail"_s;
    case SmtpPhase::Rcpt: return u"rcpt"_s;
    case SmtpPhase::Data: return u"data"_s;
    case SmtpPhase::Body: return u"body"_s;
    case SmtpPhase::Dot: return u"dot"_s;
    }
    return {};
}

namespace {

// Says that we, not the message, come too often.
bool asksToSlowDown(const SmtpReply &reply)
{
    const QString enhanced = reply.enhanced();
    if (reply.code == 421 || reply.code == 432 || enhanced == u"4.3.2"_s || (reply.code == 454 && enhanced == u"4.7.0"_s))
        return true;
    if (reply.kind() != 4)
        return false;
    // 4.7.1 alone is also what greylisting says, so the words decide.
    static const QRegularExpression often(u"\\brate\\b|rate.?limit|too (many|much|fast|frequent)|throttl|slow down|limit exceeded|quota per"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (reply.code == 450 || reply.code == 451 || reply.code == 452) && (enhanced.isEmpty() || enhanced.startsWith(u"4.7."_s))
        && often.match(reply.words()).hasMatch();
}

bool loginMissing(SmtpPhase phase, const SmtpReply &reply, bool authenticated)
{
    const QString enhanced = reply.enhanced();
    if (reply.code == 530 || reply.code == 534 || reply.code == 535 || reply.code == 538 || enhanced == u"5.7.30"_s || enhanced == u"5.7.57"_s)
        return true;
    if (phase == SmtpPhase::Auth && reply.kind() == 5)
        return true;
    // "Relay access denied" before any login is about us, not about this recipient: it would fail every message.
    static const QRegularExpression denied(u"relay|access denied|authenticat"_s, QRegularExpression::CaseInsensitiveOption);
    return phase == SmtpPhase::Rcpt && !authenticated && reply.kind() == 5 && enhanced.startsWith(u"5.7."_s) && denied.match(reply.words()).hasMatch();
}

bool senderRefused(SmtpPhase phase, const SmtpReply &reply)
{
    if (reply.kind() != 5)
        return false;
    const QString enhanced = reply.enhanced();
    if (enhanced == u"5.1.7"_s || enhanced == u"5.1.8"_s || enhanced == u"5.7.60"_s)
        return true;
    if (phase == SmtpPhase::Mail)
        return enhanced.startsWith(u"5.7."_s) || (enhanced.isEmpty() && (reply.code == 550 || reply.code == 551 || reply.code == 553 || reply.code == 554));
    // Postfix says so at RCPT, because it judges everything there.
    return phase == SmtpPhase::Rcpt && reply.words().contains(u"sender address rejected"_s, Qt::CaseInsensitive);
}

/// A web page or its status line, where a mail server's reply should stand: a wrong port, or a network that wants to be signed in to first.
bool fromTheWeb(const SmtpBreak &reason)
{
    static const QRegularExpression web(u"^\\s*(HTTP/\\d|<(!doctype|html|head|body|\\?xml))"_s, QRegularExpression::CaseInsensitiveOption);
    return reason.kind == SmtpBreak::Garbage && web.match(reason.words).hasMatch();
}

bool aboutTheAddress(SmtpPhase phase, const SmtpReply &reply)
{
    if (phase != SmtpPhase::Rcpt)
        return false;
    const QString enhanced = reply.enhanced();
    if (enhanced.isEmpty())
        return reply.code == 550 || reply.code == 551 || reply.code == 553 || reply.code == 501;
    return enhanced.startsWith(u"5.1."_s) || enhanced == u"5.2.1"_s || enhanced == u"5.5.0"_s || enhanced == u"5.0.0"_s;
}

} // namespace

Outcome smtpVerdict(SmtpPhase phase, const SmtpReply &reply, bool authenticated)
{
    Outcome outcome;
    outcome.phase = phaseCode(phase);
    outcome.replyCode = reply.code;
    outcome.enhanced = reply.enhanced();
    outcome.reply = reply.words();
    outcome.kind = OutcomeKind::NotTaken;

    if (asksToSlowDown(reply)) {
        outcome.kind = OutcomeKind::SlowDown;
    } else if (loginMissing(phase, reply, authenticated)) {
        outcome.kind = OutcomeKind::ChannelStopped;
        outcome.stopCode = u"login_refused"_s;
    } else if (senderRefused(phase, reply)) {
        outcome.kind = OutcomeKind::ChannelStopped;
        outcome.stopCode = u"sender_refused"_s;
    } else if (reply.kind() == 5 && phase >= SmtpPhase::Mail && phase != SmtpPhase::Body) {
        outcome.kind = OutcomeKind::Refused;
        outcome.badAddress = aboutTheAddress(phase, reply);
    } else if (phase == SmtpPhase::Dot && reply.kind() != 4) {
        // Neither yes nor no: the message may be in the server's hands.
        outcome.kind = OutcomeKind::Unknown;
    }
    return outcome;
}

Outcome smtpVerdict(SmtpPhase phase, const SmtpBreak &reason)
{
    if (reason.kind == SmtpBreak::Certificate || reason.kind == SmtpBreak::BadSettings) {
        Outcome stopped = smtpStopped(SmtpPhase::Tls, reason.stopCode, reason.words);
        stopped.certificate = reason.certificate;
        return stopped;
    }
    Outcome outcome;
    outcome.phase = phaseCode(phase);
    outcome.reply = reason.words;
    outcome.kind = phase == SmtpPhase::Dot ? OutcomeKind::Unknown : OutcomeKind::NotTaken;
    if (outcome.kind == OutcomeKind::NotTaken)
        outcome.stopCode = fromTheWeb(reason) ? u"web_server"_s : reason.stopCode;
    return outcome;
}

Outcome smtpStopped(SmtpPhase phase, const QString &stopCode, const QString &words)
{
    Outcome outcome;
    outcome.kind = OutcomeKind::ChannelStopped;
    outcome.phase = phaseCode(phase);
    outcome.stopCode = stopCode;
    outcome.reply = words;
    return outcome;
}

} // namespace deskbell
