#include "channels/smtp/smtp_transaction.h"

#include "domain/text/address.h"

namespace deskbell {

using namespace Qt::StringLiterals;

QByteArray originalRecipient(const QString &address)
{
    const bool ascii = std::all_of(address.begin(), address.end(), [](QChar c) { return c.unicode() < 0x80; });
    QByteArray text = ascii ? "rfc822;" : "utf-8;";
    const QList<uint> points = address.toUcs4();
    for (const uint point : points) {
        const bool plain = point > 32 && point < 127 && point != '+' && point != '=' && (ascii || point != '\\');
        if (plain)
            text += static_cast<char>(point);
        else if (ascii)
            text += '+' + QByteArray::number(point, 16).rightJustified(2, '0').toUpper();
        else
            text += "\\x{" + QByteArray::number(point, 16).rightJustified(2, '0').toUpper() + '}';
    }
    return text;
}

QByteArray dotStuffed(const QByteArray &message)
{
    QByteArray stuffed;
    stuffed.reserve(message.size() + 64);
    if (message.startsWith('.'))
        stuffed += '.';
    qsizetype from = 0;
    for (qsizetype at = message.indexOf("\n."); at >= 0; at = message.indexOf("\n.", from)) {
        stuffed.append(message.constData() + from, at + 1 - from);
        stuffed += '.';
        from = at + 1;
    }
    stuffed.append(message.constData() + from, message.size() - from);
    if (!stuffed.endsWith("\r\n"))
        stuffed += "\r\n";
    return stuffed;
}

SmtpTransaction::SmtpTransaction(SmtpLink &link, const SmtpCapabilities &can, bool authenticated, const SmtpDurations &durations)
    : m_link(link), m_can(can), m_authenticated(authenticated), m_durations(durations)
{
}

SmtpTransaction::~SmtpTransaction()
{
    *m_alive = false;
}

void SmtpTransaction::run(const Letter &letter, const Ask &ask, const Done &done)
{
    m_letter = letter;
    m_ask = ask;
    m_done = done;
    if (const std::optional<Outcome> why = impossible()) {
        finish(*why);
        return;
    }
    m_link.replied = [this](const SmtpReply &reply) { replied(reply); };
    m_link.broken = [this](const SmtpBreak &reason) { broke(reason); };
    m_link.drained = [this] { drained(); };
    m_link.expectWithin(m_durations.command);
    if (m_can.pipelining) {
        m_waiting = {Command::Mail, Command::Rcpt, Command::Data};
        m_link.write(line(Command::Mail) + line(Command::Rcpt) + line(Command::Data));
    } else {
        m_waiting = {Command::Mail};
        m_link.write(line(Command::Mail));
    }
}

// What this server has said it cannot take; nothing is asked of it.
std::optional<Outcome> SmtpTransaction::impossible() const
{
    Outcome outcome;
    outcome.kind = OutcomeKind::Refused;
    outcome.phase = phaseCode(SmtpPhase::Mail);
    if (m_can.size > 0 && m_letter.message.size() > m_can.size) {
        outcome.replyCode = 552;
        outcome.enhanced = u"5.3.4"_s;
        outcome.reply = u"SIZE %1, message %2"_s.arg(m_can.size).arg(m_letter.message.size());
        return outcome;
    }
    if (m_can.smtpUtf8)
        return std::nullopt;
    if (needsSmtpUtf8(m_letter.from))
        return smtpStopped(SmtpPhase::Mail, u"sender_refused"_s, u"no SMTPUTF8"_s);
    if (needsSmtpUtf8(m_letter.to)) {
        outcome.replyCode = 553;
        outcome.enhanced = u"5.6.7"_s;
        outcome.reply = u"no SMTPUTF8"_s;
        outcome.badAddress = true;
        return outcome;
    }
    return std::nullopt;
}

QByteArray SmtpTransaction::line(Command command) const
{
    switch (command) {
    case Command::Mail: {
        QByteArray text = "MAIL FROM:<" + m_letter.from.toUtf8() + '>';
        if (m_can.sizeOffered)
            text += " SIZE=" + QByteArray::number(m_letter.message.size());
        if (m_can.dsn && !m_letter.envid.isEmpty())
            text += " RET=HDRS ENVID=" + m_letter.envid.toLatin1();
        if (needsSmtpUtf8(m_letter.from) || needsSmtpUtf8(m_letter.to))
            text += " SMTPUTF8";
        return text + "\r\n";
    }
    case Command::Rcpt: {
        QByteArray text = "RCPT TO:<" + m_letter.to.toUtf8() + '>';
        if (m_can.dsn)
            text += " NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=" + originalRecipient(m_letter.to);
        return text + "\r\n";
    }
    case Command::Data:
        return "DATA\r\n";
    }
    return {};
}

SmtpPhase SmtpTransaction::phase() const
{
    switch (m_stage) {
    case Stage::Body:
    case Stage::Asked: return SmtpPhase::Body;
    case Stage::Dot: return SmtpPhase::Dot;
    default: break;
    }
    switch (m_waiting.isEmpty() ? Command::Data : m_waiting.first()) {
    case Command::Mail: return SmtpPhase::Mail;
    case Command::Rcpt: return SmtpPhase::Rcpt;
    case Command::Data: return SmtpPhase::Data;
    }
    return SmtpPhase::Data;
}

void SmtpTransaction::replied(const SmtpReply &reply)
{
    m_goneBefore = !m_answered && reply.code == 421;
    m_answered = true;
    switch (m_stage) {
    case Stage::Envelope:
        envelopeReplied(reply);
        return;
    case Stage::Body:
    case Stage::Asked: {
        // An answer before the question. Without the dot the message cannot have been taken, so we hang up.
        const Outcome early = smtpVerdict(SmtpPhase::Body, reply, m_authenticated);
        m_link.drop();
        finish(early);
        return;
    }
    case Stage::Dot: {
        Outcome outcome;
        if (reply.kind() == 2) {
            outcome.kind = OutcomeKind::Accepted;
            outcome.phase = phaseCode(SmtpPhase::Dot);
            outcome.replyCode = reply.code;
            outcome.enhanced = reply.enhanced();
            outcome.reply = reply.words();
        } else {
            outcome = smtpVerdict(SmtpPhase::Dot, reply, m_authenticated);
            if (reply.kind() == 3 || reply.code == 421)
                m_link.drop();
        }
        finish(outcome);
        return;
    }
    case Stage::Discard:
    case Stage::Reset:
        if (m_stage == Stage::Reset && reply.kind() != 2)
            m_link.drop();
        finish(*m_refusal);
        return;
    }
}

void SmtpTransaction::envelopeReplied(const SmtpReply &reply)
{
    const Command command = m_waiting.first();
    const bool good = command == Command::Data ? reply.code == 354 : reply.kind() == 2;
    if (!good && !m_refusal) {
        m_refusal = smtpVerdict(phase(), reply, m_authenticated);
        m_refusedAt = command;
    }
    m_waiting.removeFirst();
    if (reply.code == 421) {
        m_link.drop();
        finish(*m_refusal);
        return;
    }
    m_dataOpen = m_dataOpen || (command == Command::Data && reply.kind() == 3);
    m_link.expectWithin(m_durations.command);
    if (!m_waiting.isEmpty())
        return;
    if (m_refusal) {
        afterRefusal();
    } else if (command == Command::Data) {
        sendBody();
    } else {
        const Command next = command == Command::Mail ? Command::Rcpt : Command::Data;
        m_waiting = {next};
        m_link.write(line(next));
    }
}

void SmtpTransaction::afterRefusal()
{
    if (!m_dataOpen) {
        m_stage = Stage::Reset;
        m_link.write("RSET\r\n");
    } else if (m_refusedAt == Command::Rcpt) {
        // DATA was opened although nobody is there to get it (RFC 2920 3.1): an empty message ends it, its answer means nothing.
        m_stage = Stage::Discard;
        m_link.write(".\r\n");
    } else {
        // A recipient may stand; a dot could send an empty message.
        m_link.drop();
        finish(*m_refusal);
    }
}

void SmtpTransaction::sendBody()
{
    m_stage = Stage::Body;
    m_link.write(dotStuffed(m_letter.message));
    m_letter.message.clear();
}

void SmtpTransaction::drained()
{
    if (m_stage != Stage::Body)
        return;
    m_stage = Stage::Asked;
    // Our own database is being asked now; the server's silence is not at fault.
    m_link.expectNothing();
    m_ask([this, alive = m_alive](bool open) {
        if (*alive)
            gateAnswered(open);
    });
}

void SmtpTransaction::gateAnswered(bool open)
{
    if (m_stage != Stage::Asked)
        return;
    const std::shared_ptr<bool> alive = m_alive;
    if (open) { // what came in the meantime, or began to come, answers no dot
        m_link.readWaiting();
        if (*alive)
            m_link.expectNoReply();
    }
    if (!*alive || m_stage != Stage::Asked || !m_done)
        return;
    if (!open) {
        m_link.drop();
        finish(gateStayedShut());
        return;
    }
    // From here on only a well-formed answer tells what happened.
    m_stage = Stage::Dot;
    m_link.expectWithin(m_durations.dot);
    m_link.write(".\r\n");
}

void SmtpTransaction::broke(const SmtpBreak &reason)
{
    finish(m_refusal ? *m_refusal : smtpVerdict(phase(), reason));
}

void SmtpTransaction::finish(const Outcome &outcome)
{
    m_link.replied = nullptr;
    m_link.broken = nullptr;
    m_link.drained = nullptr;
    m_link.expectNothing();
    *m_alive = false;
    const bool unanswered = (!m_answered && m_stage == Stage::Envelope && !m_link.alive()) || m_goneBefore;
    const Done done = std::exchange(m_done, {});
    done(outcome, unanswered);
}

} // namespace deskbell
