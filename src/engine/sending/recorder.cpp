#include "engine/sending/recorder.h"

#include "domain/values/log_entry.h"
#include "store/database.h"
#include "store/tables/activity.h"
#include "store/tables/clients.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/settings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

Event eventOf(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Accepted: return Event::Accepted;
    case OutcomeKind::Refused: return Event::Refused;
    case OutcomeKind::Unknown: return Event::Silence;
    case OutcomeKind::NotTaken:
    case OutcomeKind::ChannelStopped:
    case OutcomeKind::SlowDown: return Event::NotTaken;
    }
    return Event::Silence;
}

LogEntry entryOf(const Message &message, const QString &kind, const QJsonObject &parameters, Instant now)
{
    return {0, now, u"worker"_s, kind, parameters, message.client, message.matter, message.id};
}

/// The recipient's address was refused: staff must correct it before anything else goes there.
Result<> flag(store::Database &database, const Message &message, const Outcome &outcome, Instant now)
{
    const auto client = store::Clients(database).load(message.client);
    if (!client)
        return Failure(client.error());
    for (ContactPoint point : client->contactPoints)
        if (point.id == message.contactPoint && point.value == message.to) {
            point.problem = u"refused"_s;
            if (auto saved = store::Clients(database).saveContactPoint(point); !saved)
                return saved;
            return store::Activity(database).append(
                entryOf(message, u"address_flagged"_s, {{u"value"_s, message.to}, {u"reply"_s, outcome.reply}}, now));
        }
    return {};
}

Result<> logOutcome(store::Database &database, const Message &message, const Outcome &outcome, std::optional<Instant> retry, Instant now)
{
    const QJsonObject common{{u"to"_s, message.to}, {u"step"_s, message.occurrenceKey}, {u"reply"_s, outcome.reply}};
    QJsonObject parameters = common;
    QString kind;
    switch (outcome.kind) {
    case OutcomeKind::Accepted:
        kind = u"sent"_s;
        parameters.insert(u"channel"_s, QString(code(message.channel)));
        parameters.insert(u"subject"_s, message.subject);
        break;
    case OutcomeKind::Refused:
        kind = u"failed"_s;
        parameters.insert(u"code"_s, outcome.replyCode);
        break;
    case OutcomeKind::Unknown:
        kind = u"unknown"_s;
        break;
    case OutcomeKind::NotTaken:
        if (outcome.phase == gateStayedShut().phase)
            return {}; // no server's doing: what the claim says next is logged
        kind = u"not_taken"_s;
        if (retry)
            parameters.insert(u"retry_at"_s, retry->ms);
        if (!outcome.stopCode.isEmpty()) // what it seems to be: said instead of what the network said
            parameters.insert(u"stop"_s, outcome.stopCode);
        break;
    case OutcomeKind::ChannelStopped:
    case OutcomeKind::SlowDown:
        return {}; // said once, of the channel
    }
    return store::Activity(database).append(entryOf(message, kind, parameters, now));
}

/// When every message of an occurrence was refused, nothing more is to come of it.
Result<> refusedForAll(store::Messages &messages, store::Database &database, OccurrenceId occurrence, Instant now)
{
    const auto all = messages.ofOccurrence(occurrence);
    if (!all)
        return Failure(all.error());
    const bool every = std::ranges::all_of(*all, [](const Message &each) { return each.state == MessageState::Failed; });
    return every ? store::Occurrences(database).decided(occurrence, Verdict::Skipped, Reason::BadAddress, Reason::BadAddress, u""_s, now) : Result<>{};
}

} // namespace

Instant retryAt(int attempts, MessageId id, Instant now)
{
    static constexpr std::array minutes{1, 5, 15, 30, 60};
    const int wait = minutes[size_t(std::clamp(attempts, 1, int(minutes.size())) - 1)];
    // Spread by id rather than by chance, so that the same story always reads the same.
    const auto base = std::chrono::duration_cast<Duration>(std::chrono::minutes(wait));
    return now + base + base * (id.value % 10) / 100;
}

Result<Recorded> record(store::Database &database, MessageId id, qint64 fence, const Outcome &outcome, int channelRevision, Instant now)
{
    store::Transaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    store::Messages messages(database);
    const auto message = messages.load(id);
    if (!message)
        return Failure(message.error());

    store::Messages::End end;
    end.id = id;
    end.fence = fence;
    end.event = eventOf(outcome.kind);
    end.at = now;
    end.charged = outcome.kind == OutcomeKind::NotTaken || end.event != Event::NotTaken;
    if (outcome.kind == OutcomeKind::NotTaken)
        end.retryAt = retryAt(message->attemptCount, id, now);
    end.attempt.outcome = code(outcome.kind);
    end.attempt.phase = outcome.phase;
    end.attempt.replyCode = outcome.replyCode;
    end.attempt.reply = outcome.reply;
    end.attempt.server = outcome.server;
    const auto ours = messages.record(end);
    if (!ours)
        return Failure(ours.error());

    Recorded recorded{!*ours, false, outcome.kind};
    if (!*ours) {
        if (auto logged = store::Activity(database).append(
                entryOf(*message, u"late_result"_s, {{u"outcome"_s, QString(code(outcome.kind))}, {u"reply"_s, outcome.reply}}, now));
            !logged)
            return Failure(logged.error());
    } else {
        if (auto logged = logOutcome(database, *message, outcome, end.retryAt, now); !logged)
            return Failure(logged.error());
        if (end.event == Event::Accepted || end.event == Event::Silence)
            if (auto told = store::Occurrences(database).decided(message->occurrence, Verdict::Told, Reason::Ok, Reason::Ok, u""_s, now); !told)
                return Failure(told.error());
        if (end.event == Event::Refused)
            if (auto settled = refusedForAll(messages, database, message->occurrence, now); !settled)
                return Failure(settled.error());
        if (outcome.kind == OutcomeKind::Refused && outcome.badAddress)
            if (auto flagged = flag(database, *message, outcome, now); !flagged)
                return Failure(flagged.error());
        const auto settings = store::Channels(database).load(message->channel);
        if (!settings)
            return Failure(settings.error());
        const bool ofTheseSettings = settings->revision == channelRevision;
        if (outcome.kind == OutcomeKind::ChannelStopped && ofTheseSettings) {
            if (auto stopped = store::Channels(database).stop(message->channel, u"login"_s, outcome.stopCode, outcome.reply); !stopped)
                return Failure(stopped.error());
            LogEntry entry{0, now, u"worker"_s, u"channel_stopped"_s,
                           {{u"channel"_s, QString(code(message->channel))}, {u"code"_s, outcome.stopCode}, {u"reply"_s, outcome.reply}}, {}, {}, {}};
            if (auto logged = store::Activity(database).append(entry); !logged)
                return Failure(logged.error());
        }
        recorded.slowDown = outcome.kind == OutcomeKind::SlowDown && ofTheseSettings;
    }
    if (auto done = transaction.commit(); !done)
        return Failure(done.error());
    return recorded;
}

} // namespace deskbell
