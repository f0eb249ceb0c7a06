#pragma once

#include "channels/smtp/smtp_opening.h"
#include "channels/smtp/smtp_transaction.h"
#include "domain/ports/channel.h"
#include "domain/ports/secret_store.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace deskbell {

/// E-mail through the office's own server: one connection, kept for the next message, given up after a minute without work.
/// The password is asked from the SecretStore each time it connects and not kept.
class SmtpChannel : public Channel {
public:
    SmtpChannel(const SmtpSettings &settings, SecretStore &secrets, const SmtpDurations &durations = {});
    ~SmtpChannel() override;

    [[nodiscard]] int room() const override;
    void submit(const Parcel &parcel, const Gate &gate, const Ended &ended) override;
    void close(const std::function<void()> &closed) override;

private:
    struct Job {
        Parcel parcel;
        Gate gate;
        Ended ended;
        SmtpTransaction::Letter letter;
    };
    void start();
    void connectFirst();
    void openWith(const QString &password);
    void hand();
    void transacted(const Outcome &outcome, bool unanswered);
    void end(Outcome outcome);
    void rest();
    void quit();
    void forgetLink();

    const SmtpSettings m_settings;
    SecretStore &m_secrets;
    const SmtpDurations m_durations;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<SmtpLink> m_link;
    std::unique_ptr<SmtpOpening> m_opening;
    std::unique_ptr<SmtpTransaction> m_transaction;
    bool m_used = false; ///< the link has carried a message before
    bool m_quitting = false;
    std::function<void()> m_closed;
    QTimer m_idle;
    QObject m_context; ///< later turns of the event loop die with the channel
};

} // namespace deskbell
