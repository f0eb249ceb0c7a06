#include "engine/sending/claim.h"

#include "domain/reminding/civil_time.h"
#include "domain/text/address.h"
#include "engine/sending/fact_gatherer.h"
#include "engine/sending/letterhead.h"
#include "engine/sending/message_text.h"
#include "engine/sending/verdicts.h"
#include "store/database.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// The leg this message is for: its own contact point; for one that waited for an address, the first that no sister message has.
std::optional<Leg> legFor(const Message &message, const Decision &decision, const std::vector<Message> &sisters)
{
    for (const Leg &leg : decision.legs)
        if (leg.contactPoint == message.contactPoint)
            return leg;
    // Route first: one message, whose contact point the claim may still change (DESIGN "Occurrence").
    for (const Leg &leg : decision.legs) {
        // By address too: a contact point that was removed and typed again has another id.
        const bool taken = std::ranges::any_of(sisters, [&](const Message &sister) {
            return sister.id != message.id && (sister.contactPoint == leg.contactPoint || (!message.resendOf && sister.to == leg.to));
        });
        if (!taken && leg.action == Action::Send)
            return leg;
    }
    return std::nullopt;
}

Parcel parcelOf(const Facts &facts, const Message &message, const MessageText &text, const Leg &leg, qint64 fence, Instant now)
{
    Parcel parcel = letterhead(facts.office, facts.email, now);
    parcel.message = message.id;
    parcel.fence = fence;
    parcel.to = leg.to;
    parcel.toName = facts.client.name;
    parcel.subject = text.subject;
    parcel.text = text.body;
    parcel.html = text.html;
    parcel.language = text.language;
    parcel.messageId = message.messageIdHeader;
    parcel.envid = message.envid;
    parcel.deskbellId = u"%1-%2"_s.arg(message.id.value).arg(message.envid.left(8));
    return parcel;
}

/// A message as it would leave now, in the language of one address, and what the chain says of it.
struct Written {
    MessageText text;
    Decision decision;
    std::optional<Leg> leg; ///< only when it may go
};

Result<Written> write(store::Database &database, Facts &facts, const store::OccurrenceRow &row, const Message &message, const std::vector<Message> &sisters,
                      ContactPointId to, Instant now)
{
    const auto point = std::ranges::find(facts.client.contactPoints, to, &ContactPoint::id);
    auto text = messageText(database, facts, row.text, point == facts.client.contactPoints.end() ? QString() : point->language, civilDay(now, facts.zone));
    if (!text)
        return Failure(text.error());
    facts.missingValues = text->missing;
    Written written{std::move(*text), decide(facts, now), {}};
    if (written.decision.action == Action::Send)
        written.leg = legFor(message, written.decision, sisters);
    return written;
}

/// A resend is judged alone: its occurrence is long settled.
Result<> settled(store::Database &database, const store::OccurrenceRow &row, const Message &message, const Decision &decision, Instant now)
{
    return message.resendOf ? settleAlone(database, message, decision, now) : settle(database, row, decision, now);
}

/// `now` is past the message's own deadline: skipped, with what stood in the way.
void expire(Decision &decision, Reason heldFor)
{
    if (heldFor != Reason::Ok)
        decision.firstReason = heldFor;
    decision.detail = decision.firstReason == Reason::Ok ? QString() : QString(code(decision.firstReason));
    decision.action = Action::Skip;
    decision.reason = Reason::TooLate;
}

/// The message, all that bears on it, and the letter it would be now.
struct Judged {
    Message message;
    store::OccurrenceRow row;
    Facts facts;
    Written written;
};

Result<Judged> judge(store::Database &database, FactGatherer &gatherer, Message message, Instant now)
{
    auto row = store::Occurrences(database).load(message.occurrence);
    if (!row)
        return Failure(row.error());
    auto facts = gatherer.forOccurrence(*row, message.channel, now);
    if (!facts)
        return Failure(facts.error());
    if (message.resendOf) { // a person's wish about a settled occurrence
        facts->byHand = true;
        facts->heldFor = isHold(message.reason) ? message.reason : Reason::Ok;
        facts->handedOver.clear();
    }
    const auto sisters = store::Messages(database).ofOccurrence(row->id);
    if (!sisters)
        return Failure(sisters.error());
    auto written = write(database, *facts, *row, message, *sisters, message.contactPoint, now);
    if (written && written->leg && written->leg->contactPoint != message.contactPoint) // its language may be another, and the answer too
        written = write(database, *facts, *row, message, *sisters, written->leg->contactPoint, now);
    if (!written)
        return Failure(written.error());
    // What a person had asked for when the office was copied or backed up was done there. A missed step is asked for when it is taken up again.
    const bool askedInThePast = facts->byHand && (message.resendOf ? message.made : row->decided) < facts->quietBefore;
    if (written->decision.action != Action::Skip && askedInThePast)
        expire(written->decision, Reason::Quarantine);
    else if (written->decision.action != Action::Skip && now >= message.expires) // as it was promised when it was made, whatever the rule says by now
        expire(written->decision, facts->heldFor);
    return Judged{std::move(message), std::move(*row), std::move(*facts), std::move(*written)};
}

Result<std::optional<Parcel>> tryClaim(store::Database &database, FactGatherer &gatherer, MessageId id, const QString &incarnation, Instant now, bool *held)
{
    store::Messages messages(database);
    auto loaded = messages.load(id);
    if (!loaded)
        return Failure(loaded.error());
    if (loaded->state != MessageState::Planned && loaded->state != MessageState::Held)
        return std::optional<Parcel>{};
    auto judged = judge(database, gatherer, std::move(*loaded), now);
    if (!judged)
        return Failure(judged.error());
    auto &[message, row, facts, written] = *judged;
    const MessageText &text = written.text;
    const std::optional<Leg> &leg = written.leg;
    Decision &decision = written.decision;
    if (decision.action != Action::Send) {
        *held = decision.action == Action::Hold;
        const auto done = settled(database, row, message, decision, now);
        return done ? Result<std::optional<Parcel>>(std::nullopt) : Failure(done.error());
    }

    if (!leg || leg->action != Action::Send) {
        decision.action = leg ? leg->action : Action::Skip;
        decision.reason = leg ? leg->reason : Reason::NoContactPoint;
        decision.detail = message.to;
        decision.at.reset();
        const auto done = settleAlone(database, message, decision, now);
        return done ? Result<std::optional<Parcel>>(std::nullopt) : Failure(done.error());
    }
    if (leg->contactPoint != message.contactPoint || leg->to != message.to)
        if (auto done = messages.readdress(id, leg->contactPoint, leg->channel, leg->to); !done)
            return Failure(done.error());
    if (message.state == MessageState::Held)
        if (const auto moved = messages.move(id, Event::Release, Reason::Ok, {}, now); !moved)
            return Failure(moved.error());
    if (row.verdict == Verdict::Held)
        if (auto done = store::Occurrences(database).decided(row.id, Verdict::Planned, Reason::Ok, Reason::Ok, u""_s, now); !done)
            return Failure(done.error());
    const auto fence = messages.claim(id, incarnation, now, text.subject, text.body, text.html);
    if (!fence)
        return Failure(fence.error());
    if (!*fence)
        return std::optional<Parcel>{};
    return std::optional(parcelOf(facts, message, text, *leg, **fence, now));
}

} // namespace

Result<std::optional<Message>> mayStillLeave(store::Database &database, FactGatherer &gatherer, MessageId id, Instant now)
{
    auto message = store::Messages(database).load(id);
    if (!message)
        return Failure(message.error());
    auto judged = judge(database, gatherer, std::move(*message), now);
    if (!judged)
        return Failure(judged.error());
    auto &[claimed, row, facts, written] = *judged;
    const bool may = written.decision.action == Action::Send && written.leg && written.leg->action == Action::Send && written.leg->to == claimed.to;
    return may ? std::optional(std::move(claimed)) : std::nullopt;
}

Result<std::optional<Parcel>> claim(store::Database &database, FactGatherer &gatherer, MessageId id, const QString &incarnation, Instant now, bool *held)
{
    bool isHeld = false;
    auto tried = tryClaim(database, gatherer, id, incarnation, now, &isHeld);
    const auto is = [&](ErrorKind kind) { return !tried && tried.error().kind == kind; };
    if (!tried && !is(ErrorKind::Busy) && !is(ErrorKind::Temporary) && !is(ErrorKind::Corrupt)) {
        // One message that cannot be made must not stop the others.
        Decision unmakeable;
        unmakeable.action = Action::Hold;
        unmakeable.reason = unmakeable.firstReason = Reason::MissingValue;
        unmakeable.detail = tried.error().detail;
        const auto message = store::Messages(database).load(id);
        if (!message)
            return Failure(message.error());
        const auto row = store::Occurrences(database).load(message->occurrence);
        if (!row)
            return Failure(row.error());
        if (now >= message->expires)
            expire(unmakeable, Reason::Ok);
        isHeld = unmakeable.action == Action::Hold;
        const auto done = settled(database, *row, *message, unmakeable, now);
        tried = done ? Result<std::optional<Parcel>>(std::nullopt) : Failure(done.error());
    }
    if (held)
        *held = isHeld;
    return tried;
}

} // namespace deskbell
