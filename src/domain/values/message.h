#pragma once

#include "domain/reminding/reason.h"
#include "domain/values/client.h"
#include "domain/values/codes.h"
#include "domain/values/ids.h"
#include "domain/values/instant.h"

#include <QString>
#include <optional>
#include <vector>

namespace deskbell {

enum class MessageState { Planned, Held, Sending, Sent, Failed, Unknown, Skipped, Cancelled };
/// What the other side said later; ranked, a later refusal overrides.
enum class Receipt { None, Delayed, Delivered, Refused, Bounced };
template <> CodeTable<MessageState> codes<MessageState>();
template <> CodeTable<Receipt> codes<Receipt>();

/// One hand-over of a message, as it ended. `wireStarted` is set by the gate, before the final dot may leave.
struct Attempt {
    qint64 fence = 0;
    Instant claimed;
    std::optional<Instant> wireStarted;
    std::optional<Instant> ended;
    QString outcome; ///< code of Outcome::Verdict; empty while open
    QString phase;   ///< where it ended: connect tls ehlo auth mail rcpt data body dot
    int replyCode = 0;
    QString reply;  ///< the server's own words, escaped, at most 512 bytes
    QString server;
};

struct Message {
    MessageId id;
    OccurrenceId occurrence;
    ClientId client;
    MatterId matter;
    RuleId rule;
    QString occurrenceKey; ///< "end-14@2026-12-14"
    ContactPointId contactPoint;
    ChannelKind channel = ChannelKind::Email;
    QString to;
    MessageState state = MessageState::Planned;
    Reason reason = Reason::Ok;
    QString reasonDetail;
    Instant due;
    Instant expires;
    std::optional<Instant> sent;
    Receipt receipt = Receipt::None;
    QString receiptText;
    QString subject;
    QString body;
    QString html;
    qint64 fence = 0;
    int attemptCount = 0;
    MessageId resendOf;
    QString messageIdHeader; ///< without <>; kept over retries
    QString envid;           ///< 32 hex digits, unlike the Message-ID
    Instant made;
    bool byHand = false;
    QString resolvedBy;      ///< who settled an unknown outcome; of one that is unknown or failed still: who left it at that
    std::vector<Attempt> attempts;
};

/// What may happen to a message.
enum class Event { Hold, Release, Claim, Accepted, Refused, NotTaken, Silence, Skip, Cancel, ProvedSent, ProvedFailed, Revive };

/// The one place that knows the legal moves; nullopt: not a legal move (the caller logs a late result and touches nothing).
[[nodiscard]] std::optional<MessageState> moved(MessageState from, Event event);

} // namespace deskbell
