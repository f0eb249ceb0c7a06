#include "engine/commands/commands.h"

#include "domain/text/address.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "engine/sending/fact_gatherer.h"
#include "engine/sending/message_text.h"
#include "engine/sending/verdicts.h"
#include "store/database.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"

#include <algorithm>
#include <chrono>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(MessageState state)
{
    return state == MessageState::Planned || state == MessageState::Held;
}

/// When nothing of an occurrence is left to send and nothing of it went, nothing is owed any more.
Result<> closeOccurrence(Change &change, OccurrenceId id)
{
    auto all = store::Messages(change.database()).ofOccurrence(id);
    if (!all)
        return Failure(all.error());
    const bool over = std::ranges::all_of(*all, [](const Message &each) {
        return each.state == MessageState::Cancelled || each.state == MessageState::Skipped;
    });
    if (!over)
        return {};
    return store::Occurrences(change.database()).decided(id, Verdict::Skipped, Reason::Ok, Reason::Ok, u"cancelled"_s, change.by().at);
}

/// The chain's answer to sending it again now, with the facts; refused when a reason stands that waiting does not cure.
struct Again {
    Facts facts;
    Decision decision;
};
Result<Again> decideAgain(Change &change, const Message &message)
{
    FactGatherer gatherer(change.database(), FactGatherer::ClockGuard::Minded);
    if (auto begun = gatherer.begin(); !begun)
        return Failure(begun.error());
    const auto row = store::Occurrences(change.database()).load(message.occurrence);
    if (!row)
        return Failure(row.error());
    auto facts = gatherer.forOccurrence(*row, message.channel, change.by().at);
    if (!facts)
        return Failure(facts.error());
    facts->byHand = true; // a person's wish about a settled occurrence
    const auto text = messageText(change.database(), *facts, row->text, {}, change.today());
    if (!text)
        return Failure(text.error());
    facts->missingValues = text->missing;
    Again again{std::move(*facts), {}};
    again.decision = decide(again.facts, change.by().at);
    const Reason reason = again.decision.reason;
    if (reason != Reason::Ok && !(isHold(reason) && isWarningByHand(reason)))
        return failure(ErrorKind::NotAllowed, QString(code(reason)), again.decision.detail);
    return again;
}

/// The leg to the contact point it went to, where that is now; when the point is gone, another of the same channel that has no message yet.
std::optional<Leg> presentLeg(const Message &message, const Decision &decision, const std::vector<Message> &sisters)
{
    for (const Leg &leg : decision.legs)
        if (leg.contactPoint == message.contactPoint && leg.reason != Reason::Suppressed)
            return leg;
    const auto taken = [&](const Leg &leg) {
        return std::ranges::any_of(sisters, [&](const Message &each) { return each.contactPoint == leg.contactPoint; });
    };
    for (const Leg &leg : decision.legs)
        if (leg.channel == message.channel && leg.reason != Reason::Suppressed && !taken(leg))
            return leg;
    return std::nullopt;
}

Result<MessageId> makeAnew(Change &change, const Message &original)
{
    store::Messages messages(change.database());
    auto sisters = messages.ofOccurrence(original.occurrence);
    if (!sisters)
        return Failure(sisters.error());
    for (const Message &each : *sisters) // a second press of the button is the same message
        if (each.resendOf == original.id && (isOpen(each.state) || each.state == MessageState::Sending))
            return each.id;
    auto again = decideAgain(change, original);
    if (!again)
        return Failure(again.error());
    const auto leg = presentLeg(original, again->decision, *sisters);
    if (!leg) {
        const bool suppressed = std::ranges::any_of(again->decision.legs, [](const Leg &each) { return each.reason == Reason::Suppressed; });
        return failure(ErrorKind::NotAllowed, QString(code(suppressed ? Reason::Suppressed : Reason::NoContactPoint)), original.to);
    }
    Message message;
    message.occurrence = original.occurrence;
    message.client = original.client;
    message.matter = original.matter;
    message.contactPoint = leg->contactPoint;
    message.channel = leg->channel;
    message.to = leg->to;
    if (again->decision.action == Action::Hold) {
        message.state = MessageState::Held;
        message.reason = again->decision.reason;
        message.reasonDetail = again->decision.detail;
    }
    message.due = again->decision.at.value_or(change.by().at); // the claim asks the chain again
    message.expires = again->decision.expires;
    message.made = change.by().at;
    message.resendOf = original.id;
    auto id = messages.insert(message, senderDomain(again->facts));
    if (!id)
        return id;
    if (auto logged = change.log(u"resent"_s, {{u"to"_s, message.to}, {u"of"_s, original.id.value}}, original.client, original.matter, *id); !logged)
        return Failure(logged.error());
    return id;
}

Result<MessageId> settleUnknown(Change &change, const Message &message, Event event)
{
    auto resolved = store::Messages(change.database()).resolve(message.id, event, change.by().name, change.by().at);
    if (!resolved)
        return Failure(resolved.error());
    if (!*resolved) // proof came in between
        return failure(ErrorKind::Busy, u"changed_meanwhile"_s, QString::number(message.id.value));
    return message.id;
}

Result<MessageId> leaveAtThat(Change &change, const Message &message)
{
    auto left = store::Messages(change.database()).leave(message.id, change.by().name);
    if (!left)
        return Failure(left.error());
    if (!*left)
        return failure(ErrorKind::Busy, u"changed_meanwhile"_s, QString::number(message.id.value));
    return message.id;
}

} // namespace

Result<> Commands::cancelMessage(MessageId id, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Messages messages(change.database());
        auto message = messages.load(id);
        if (!message)
            return Failure(message.error());
        if (!isOpen(message->state))
            return failure(ErrorKind::NotAllowed, u"cannot_cancel"_s, QString(code(message->state)));
        auto moved = messages.move(id, Event::Cancel, Reason::Ok, {});
        if (!moved)
            return Failure(moved.error());
        if (!*moved)
            return failure(ErrorKind::NotAllowed, u"cannot_cancel"_s, QString(code(message->state)));
        return change
            .log(u"cancelled"_s, {{u"to"_s, message->to}, {u"step"_s, message->occurrenceKey}}, message->client, message->matter, id)
            .and_then([&] { return closeOccurrence(change, message->occurrence); });
    });
}

Result<MessageId> Commands::resendMessage(MessageId id, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<MessageId> {
        auto message = store::Messages(change.database()).load(id);
        if (!message)
            return Failure(message.error());
        if (message->state == MessageState::Unknown) // it may have arrived: first somebody says what became of it
            return failure(ErrorKind::NotAllowed, u"resolve_first"_s, QString(code(message->state)));
        if (isOpen(message->state) || message->state == MessageState::Sending)
            return failure(ErrorKind::NotAllowed, u"cannot_resend"_s, QString(code(message->state)));
        return makeAnew(change, *message);
    });
}

Result<MessageId> Commands::resolveMessage(MessageId id, const QString &as, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<MessageId> {
        auto message = store::Messages(change.database()).load(id);
        if (!message)
            return Failure(message.error());
        if (as != "sent"_L1 && as != "failed"_L1 && as != "again"_L1 && as != "left"_L1)
            return failure(ErrorKind::Rejected, u"bad_outcome"_s, oneLine(as), u"as"_s);
        const bool putAside = as == "left"_L1 && message->state == MessageState::Failed;
        if (message->state != MessageState::Unknown && !putAside)
            return failure(ErrorKind::NotAllowed, u"not_unknown"_s, QString(code(message->state)));
        if (as == "left"_L1 && !message->resolvedBy.isEmpty()) // a second press
            return id;
        auto settled = as == "left"_L1 ? leaveAtThat(change, *message) : settleUnknown(change, *message, as == "sent"_L1 ? Event::ProvedSent : Event::ProvedFailed);
        if (!settled)
            return settled;
        if (auto logged = change.log(u"resolved"_s, {{u"as"_s, putAside ? u"left_failed"_s : as}, {u"to"_s, message->to}}, message->client, message->matter, id); !logged)
            return Failure(logged.error());
        return as == "again"_L1 ? makeAnew(change, *message) : settled;
    });
}

} // namespace deskbell
