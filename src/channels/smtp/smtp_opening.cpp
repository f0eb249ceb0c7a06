#include "channels/smtp/smtp_opening.h"

namespace deskbell {

using namespace Qt::StringLiterals;

SmtpOpening::SmtpOpening(SmtpLink &link, const SmtpSettings &settings, const SmtpDurations &durations)
    : m_link(link), m_settings(settings), m_durations(durations)
{
}

SmtpOpening::~SmtpOpening()
{
    m_password.fill(u'\0');
}

void SmtpOpening::run(const QString &password, const Done &done)
{
    m_password = password;
    m_done = done;
    m_link.connected = [this] {
        m_connected = true;
        m_tls = m_settings.security == SmtpSecurity::Tls;
        m_link.expectWithin(m_durations.command);
    };
    m_link.encrypted = [this] {
        m_tls = true;
        m_can = {};
        ehlo(Step::EhloTls);
    };
    m_link.replied = [this](const SmtpReply &reply) { replied(reply); };
    m_link.broken = [this](const SmtpBreak &reason) { broke(reason); };
    m_link.open();
}

SmtpPhase SmtpOpening::phase() const
{
    switch (m_step) {
    case Step::Greeting:
        return m_connected || m_settings.security != SmtpSecurity::Tls ? SmtpPhase::Connect : SmtpPhase::Tls;
    case Step::EhloFirst:
    case Step::EhloTls:
    case Step::EhloAuth: return SmtpPhase::Ehlo;
    case Step::StartTls: return SmtpPhase::Tls;
    default: return SmtpPhase::Auth;
    }
}

void SmtpOpening::broke(const SmtpBreak &reason)
{
    Outcome outcome = smtpVerdict(phase(), reason);
    const bool greetless = m_connected && m_step == Step::Greeting;
    if (outcome.stopCode.isEmpty() && !m_connected && reason.kind == SmtpBreak::TimedOut)
        outcome.stopCode = u"no_answer"_s;
    else if (outcome.stopCode.isEmpty() && greetless && (reason.kind == SmtpBreak::Garbage || reason.kind == SmtpBreak::TimedOut))
        outcome.stopCode = u"not_a_mail_server"_s; // another service, or one that waits for TLS first
    finish(outcome);
}

void SmtpOpening::send(const QByteArray &line, Step step)
{
    m_step = step;
    m_link.expectWithin(m_durations.command);
    m_link.write(line + "\r\n");
}

void SmtpOpening::ehlo(Step step)
{
    send("EHLO " + m_link.ownName(), step);
}

void SmtpOpening::replied(const SmtpReply &reply)
{
    switch (m_step) {
    case Step::Greeting:
        if (reply.kind() != 2)
            refuse(smtpVerdict(SmtpPhase::Connect, reply, false));
        else
            ehlo(Step::EhloFirst);
        return;
    case Step::EhloFirst:
    case Step::EhloTls:
        if (reply.kind() != 2) {
            refuse(smtpVerdict(SmtpPhase::Ehlo, reply, false));
            return;
        }
        m_can = smtpCapabilities(reply);
        afterEhlo();
        return;
    case Step::StartTls:
        if (reply.code == 220)
            m_link.startTls();
        else
            refuse(smtpVerdict(SmtpPhase::Tls, reply, false));
        return;
    case Step::EhloAuth:
        // A server may not like a third EHLO; what it said before then stands.
        if (reply.code == 421)
            refuse(smtpVerdict(SmtpPhase::Ehlo, reply, true));
        else {
            if (reply.kind() == 2)
                m_can = smtpCapabilities(reply);
            finish(std::nullopt);
        }
        return;
    default:
        authReplied(reply);
        return;
    }
}

void SmtpOpening::afterEhlo()
{
    if (m_settings.security == SmtpSecurity::StartTls && !m_tls) {
        if (m_can.startTls)
            send("STARTTLS", Step::StartTls);
        else
            refuse(smtpStopped(SmtpPhase::Tls, u"no_starttls"_s, {}));
        return;
    }
    m_before = m_can;
    if (m_settings.user.isEmpty())
        finish(std::nullopt);
    else
        logIn();
}

void SmtpOpening::logIn()
{
    // The last lock before a password leaves, whatever led here.
    if (m_settings.security != SmtpSecurity::Plain && !m_link.isEncrypted()) {
        refuse(smtpStopped(SmtpPhase::Tls, u"no_starttls"_s, {}));
        return;
    }
    if (m_settings.user.contains(QChar(0)) || m_password.contains(QChar(0))) {
        refuse(smtpStopped(SmtpPhase::Auth, u"bad_settings"_s, {}));
        return;
    }
    if (m_can.auth.contains(u"PLAIN"_s)) {
        send("AUTH PLAIN " + plainProof(), Step::AuthPlain);
    } else if (m_can.auth.contains(u"LOGIN"_s)) {
        send("AUTH LOGIN", Step::AuthLoginUser);
    } else {
        refuse(smtpStopped(SmtpPhase::Auth, u"login_refused"_s, QString(u"AUTH "_s + m_can.auth.join(u' '))));
    }
}

QByteArray SmtpOpening::plainProof() const
{
    const QByteArray proof = QByteArray(1, '\0') + m_settings.user.toUtf8() + '\0' + m_password.toUtf8();
    return proof.toBase64();
}

void SmtpOpening::authReplied(const SmtpReply &reply)
{
    if (reply.kind() == 2) {
        m_authenticated = true;
        m_password.fill(u'\0');
        m_password.clear();
        ehlo(Step::EhloAuth);
        return;
    }
    if (reply.code != 334) {
        refuse(smtpVerdict(SmtpPhase::Auth, reply, false));
        return;
    }
    if (m_step == Step::AuthLoginUser) {
        send(m_settings.user.toUtf8().toBase64(), Step::AuthLoginPassword);
    } else if (m_step == Step::AuthLoginPassword) {
        send(m_password.toUtf8().toBase64(), Step::AuthEnd);
    } else if (m_step == Step::AuthPlain && !m_plainRepeated) {
        // Some servers ignore the initial response and ask for it.
        m_plainRepeated = true;
        send(plainProof(), Step::AuthPlain);
    } else {
        refuse(smtpVerdict(SmtpPhase::Auth, reply, false));
    }
}

void SmtpOpening::refuse(const Outcome &outcome)
{
    m_link.drop();
    finish(outcome);
}

void SmtpOpening::finish(const std::optional<Outcome> &refusal)
{
    m_password.fill(u'\0');
    m_link.connected = nullptr;
    m_link.encrypted = nullptr;
    m_link.replied = nullptr;
    m_link.broken = nullptr;
    m_link.expectNothing();
    const Done done = std::exchange(m_done, {});
    done(refusal);
}

} // namespace deskbell
