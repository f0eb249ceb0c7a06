#pragma once

#include "domain/values/message.h"
#include "domain/values/result.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace deskbell::store {

class Database;

/// What a release covers; an empty id or channel covers all.
struct ReleaseScope {
    ClientId client;
    MatterId matter;
    RuleId rule;
    std::optional<ChannelKind> channel;
};

/// A row in `sending` that nobody sends any more.
struct Orphan {
    MessageId id;
    qint64 fence = 0;
    bool wireStarted = false;
};

/// An automatic message that uses up its matter's day on its channel.
struct AutomaticUse {
    MatterId matter;
    OccurrenceId occurrence;
    RuleId rule;
    ChannelKind channel = ChannelKind::Email;
    bool planned = false; ///< it may still come to nothing
    Instant at;           ///< sent; handed over, when nobody knows; due, while planned
};

/// Messages and their attempts. State changes go through `moved`; every write-back of a worker is fenced.
class Messages {
public:
    explicit Messages(Database &database) : m_database(database) {}

    /// Gives it a Message-ID, an ENVID and its id; `domain` is the part behind the Message-ID's @.
    [[nodiscard]] Result<MessageId> insert(const Message &message, const QString &domain);
    [[nodiscard]] Result<Message> load(MessageId id); ///< with attempts
    [[nodiscard]] Result<std::vector<Message>> ofOccurrence(OccurrenceId occurrence);

    /// What may be claimed: planned ones, and held ones that go on by themselves.
    [[nodiscard]] Result<std::vector<MessageId>> due(Instant now, int limit);
    [[nodiscard]] Result<std::vector<MessageId>> expiredHolds(Instant now, int limit); ///< held, or planned for a later day, and too late by now
    [[nodiscard]] Result<std::optional<Instant>> nextDue();
    /// When what is queued goes, the earliest first: planned ones, and held ones that go on by themselves.
    [[nodiscard]] Result<std::vector<Instant>> dueTimes(int limit);
    /// The automatic messages of these matters that use up a day: those that left or may have, and those still planned.
    [[nodiscard]] Result<std::vector<AutomaticUse>> automaticUses(std::span<const MatterId> matters);

    /// planned|held → `event`'s state with a reason; false when the message has moved on meanwhile.
    [[nodiscard]] Result<bool> move(MessageId id, Event event, Reason reason, const QString &detail, std::optional<Instant> due = {});
    /// A planned or held message goes on waiting, for another reason or until another instant.
    [[nodiscard]] Result<> putOff(MessageId id, std::optional<Instant> due, Reason reason, const QString &detail);
    /// skipped → planned, or held, as `message` says: when, until when, to whom and why it waits. False: it was not skipped any more.
    [[nodiscard]] Result<bool> revive(const Message &message);
    /// unknown → sent or failed, by a person.
    [[nodiscard]] Result<bool> resolve(MessageId id, Event event, const QString &who, Instant at);
    /// Stays unknown, but somebody has looked at it and leaves it at that. False: it is not unknown, or was left before.
    [[nodiscard]] Result<bool> leave(MessageId id, const QString &who);
    /// What the other side said later. Ranked: false, and nothing changed, when something at least as final is known already. The state stays.
    [[nodiscard]] Result<bool> receive(MessageId id, Receipt receipt, const QString &theirWords);
    [[nodiscard]] Result<> readdress(MessageId id, ContactPointId point, ChannelKind channel, const QString &address);

    /// planned → sending with the text it will carry; the new fence, or nullopt when it was not planned any more.
    [[nodiscard]] Result<std::optional<qint64>> claim(MessageId id, const QString &incarnation, Instant now, const QString &subject,
                                                      const QString &body, const QString &html);
    /// The wire gate: durable note that the final dot may leave. False: not ours any more, do not send it.
    [[nodiscard]] Result<bool> openGate(MessageId id, qint64 fence, Instant now);
    struct End {
        MessageId id;
        qint64 fence = 0;
        Event event = Event::NotTaken;
        Instant at;
        std::optional<Instant> retryAt; ///< NotTaken: the new due_at
        bool charged = true;            ///< counts as an attempt for the back-off
        Attempt attempt;
    };
    /// Writes back how a hand-over ended. False: a late result, nothing touched.
    [[nodiscard]] Result<bool> record(const End &end);
    /// What other incarnations of the worker left behind; or what stands as this one's, to be asked by one that sends nothing at the moment.
    enum class Whose { Others, Own };
    [[nodiscard]] Result<std::vector<Orphan>> orphans(const QString &incarnation, Whose whose);

    /// The one way out of held: back to planned, so that the claim decides again. How many.
    [[nodiscard]] Result<int> release(Reason reason, const ReleaseScope &scope, Instant now);
    /// The clock was wrong: what waits for an instant that it made up is due when its step is, or now, and the claim decides again.
    [[nodiscard]] Result<> dueByRightClock(Instant now);

private:
    Database &m_database;
};

} // namespace deskbell::store
