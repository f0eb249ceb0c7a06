#pragma once

#include "channels/smtp/smtp_capabilities.h"
#include "channels/smtp/smtp_link.h"
#include "channels/smtp/smtp_verdict.h"

#include <QList>
#include <memory>
#include <optional>

namespace deskbell {

/// One message to one recipient over an opened link, up to the reply to the final dot.
class SmtpTransaction {
public:
    struct Letter {
        QString from; ///< mailboxes, domains in ASCII
        QString to;
        QString envid;
        QByteArray message; ///< CR LF lines
    };
    /// Asks whether the dot may go.
    using Ask = std::function<void(std::function<void(bool open)> answer)>;
    /// `unanswered`: the link was dead or dying before it had answered anything; on a reused one that is no news.
    using Done = std::function<void(const Outcome &outcome, bool unanswered)>;

    SmtpTransaction(SmtpLink &link, const SmtpCapabilities &can, bool authenticated, const SmtpDurations &durations);
    ~SmtpTransaction();
    void run(const Letter &letter, const Ask &ask, const Done &done);

private:
    enum class Stage { Envelope, Body, Asked, Dot, Discard, Reset };
    enum class Command { Mail, Rcpt, Data };
    [[nodiscard]] std::optional<Outcome> impossible() const;
    [[nodiscard]] QByteArray line(Command command) const;
    [[nodiscard]] SmtpPhase phase() const;
    void replied(const SmtpReply &reply);
    void envelopeReplied(const SmtpReply &reply);
    void afterRefusal();
    void sendBody();
    void drained();
    void gateAnswered(bool open);
    void broke(const SmtpBreak &reason);
    void finish(const Outcome &outcome);

    SmtpLink &m_link;
    const SmtpCapabilities m_can;
    const bool m_authenticated;
    const SmtpDurations m_durations;
    Letter m_letter;
    Ask m_ask;
    Done m_done;
    Stage m_stage = Stage::Envelope;
    QList<Command> m_waiting;
    std::optional<Outcome> m_refusal;
    Command m_refusedAt = Command::Mail;
    bool m_dataOpen = false;
    bool m_answered = false;
    bool m_goneBefore = false; ///< the first reply was 421
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< a gate may answer after we are gone
};

/// ORCPT and other DSN values: xtext of RFC 3461 for ASCII, utf-8-addr-xtext of RFC 6533 else, with the type in front.
[[nodiscard]] QByteArray originalRecipient(const QString &address);
/// The message with every leading dot doubled, ending in CR LF, without the final dot.
[[nodiscard]] QByteArray dotStuffed(const QByteArray &message);

} // namespace deskbell
