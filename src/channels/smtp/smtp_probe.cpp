#include "channels/smtp/smtp_probe.h"

#include "channels/smtp/smtp_password.h"

namespace deskbell {

SmtpProbe::SmtpProbe(const SmtpSettings &settings, SecretStore &secrets, const SmtpDurations &durations)
    : m_settings(settings), m_secrets(secrets), m_durations(durations), m_link(settings, durations), m_opening(m_link, settings, durations)
{
}

SmtpProbe::~SmtpProbe() = default;

void SmtpProbe::run(const std::function<void(const SmtpProbeResult &)> &done)
{
    m_done = done;
    m_result = {};
    m_result.host = m_settings.host;
    readPassword(m_settings, m_secrets, &m_context, [this](const Result<QString> &password) {
        if (!password) {
            m_result.refusal = noPassword(password.error());
            m_result.refusal->server = m_settings.host;
            report();
            return;
        }
        m_opening.run(*password, [this](const std::optional<Outcome> &refusal) { opened(refusal); });
    });
}

void SmtpProbe::opened(const std::optional<Outcome> &refusal)
{
    m_result.refusal = refusal;
    if (m_result.refusal)
        m_result.refusal->server = m_settings.host;
    m_result.tls = m_link.tlsName();
    m_result.auth = m_opening.capabilitiesBeforeLogin().auth;
    m_result.authenticated = m_opening.authenticated();
    m_result.receiptsOffered = m_opening.capabilities().dsn;
    m_result.smtpUtf8 = m_opening.capabilities().smtpUtf8;
    m_result.size = m_opening.capabilities().size;
    if (refusal || !m_link.alive())
        report();
    else
        leave();
}

void SmtpProbe::leave()
{
    m_link.replied = [this](const SmtpReply &) {
        m_link.drop();
        report();
    };
    m_link.broken = [this](const SmtpBreak &) { report(); };
    m_link.expectWithin(m_durations.quit);
    m_link.write("QUIT\r\n");
}

// In a turn of its own, so that the receiver may destroy the probe.
void SmtpProbe::report()
{
    m_link.replied = nullptr;
    m_link.broken = nullptr;
    QMetaObject::invokeMethod(&m_context, [done = std::exchange(m_done, {}), result = m_result] { done(result); }, Qt::QueuedConnection);
}

} // namespace deskbell
