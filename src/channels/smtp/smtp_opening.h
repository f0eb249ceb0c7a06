#pragma once

#include "channels/smtp/smtp_capabilities.h"
#include "channels/smtp/smtp_link.h"
#include "channels/smtp/smtp_verdict.h"

#include <optional>

namespace deskbell {

/// From a fresh link to one that takes messages: greeting, EHLO, STARTTLS, EHLO, AUTH, EHLO. What an EHLO said is forgotten
/// after TLS and after AUTH. A password goes out only inside TLS, or to a loopback address set up as plain.
class SmtpOpening {
public:
    /// nullopt: ready; else why not.
    using Done = std::function<void(const std::optional<Outcome> &refusal)>;

    SmtpOpening(SmtpLink &link, const SmtpSettings &settings, const SmtpDurations &durations);
    ~SmtpOpening();
    void run(const QString &password, const Done &done);

    [[nodiscard]] const SmtpCapabilities &capabilities() const { return m_can; }
    /// What it said before the login; some servers hide AUTH afterwards.
    [[nodiscard]] const SmtpCapabilities &capabilitiesBeforeLogin() const { return m_before; }
    [[nodiscard]] bool authenticated() const { return m_authenticated; }

private:
    enum class Step { Greeting, EhloFirst, StartTls, EhloTls, AuthPlain, AuthLoginUser, AuthLoginPassword, AuthEnd, EhloAuth };
    void ehlo(Step step);
    void replied(const SmtpReply &reply);
    void broke(const SmtpBreak &reason);
    void afterEhlo();
    void logIn();
    [[nodiscard]] QByteArray plainProof() const;
    void authReplied(const SmtpReply &reply);
    void send(const QByteArray &line, Step step);
    void refuse(const Outcome &outcome);
    void finish(const std::optional<Outcome> &refusal);
    [[nodiscard]] SmtpPhase phase() const;

    SmtpLink &m_link;
    const SmtpSettings m_settings;
    const SmtpDurations m_durations;
    QString m_password;
    Done m_done;
    Step m_step = Step::Greeting;
    bool m_connected = false;
    bool m_tls = false;
    bool m_authenticated = false;
    bool m_plainRepeated = false;
    SmtpCapabilities m_can;
    SmtpCapabilities m_before;
};

} // namespace deskbell
