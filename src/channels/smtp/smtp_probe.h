#pragma once

#include "channels/smtp/smtp_opening.h"
#include "domain/ports/secret_store.h"

#include <QObject>
#include <memory>

namespace deskbell {

/// What a server showed of itself in a login without a message.
struct SmtpProbeResult {
    std::optional<Outcome> refusal; ///< nullopt: the login works
    QString host;
    QString tls;       ///< "TLS 1.3"; empty: in the clear
    QStringList auth;  ///< mechanisms offered
    bool authenticated = false;
    bool receiptsOffered = false;
    bool smtpUtf8 = false;
    qint64 size = 0;   ///< 0: no limit said
};

/// One login test; sends no mail. Destroying it ends the test silently.
class SmtpProbe {
public:
    SmtpProbe(const SmtpSettings &settings, SecretStore &secrets, const SmtpDurations &durations = {});
    ~SmtpProbe();
    void run(const std::function<void(const SmtpProbeResult &)> &done);

private:
    void opened(const std::optional<Outcome> &refusal);
    void leave();
    void report();

    const SmtpSettings m_settings;
    SecretStore &m_secrets;
    const SmtpDurations m_durations;
    SmtpProbeResult m_result;
    std::function<void(const SmtpProbeResult &)> m_done;
    SmtpLink m_link;
    SmtpOpening m_opening;
    QObject m_context;
};

} // namespace deskbell
