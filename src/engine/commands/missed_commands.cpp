#include "engine/commands/commands.h"

#include "domain/reminding/civil_time.h"
#include "engine/commands/change.h"
#include "engine/sending/by_hand.h"
#include "engine/sending/fact_gatherer.h"
#include "engine/sending/message_text.h"
#include "engine/sending/verdicts.h"
#include "store/database.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/rules.h"

#include <algorithm>
#include <map>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// A step that should have been told, was not, and that nobody has dealt with.
bool isMissed(const store::OccurrenceRow &row)
{
    return row.verdict == Verdict::Skipped && (row.reason == Reason::TooLate || row.reason == Reason::Superseded) && row.leftBy.isEmpty() && !row.toldWith;
}

Error notMissed(const store::OccurrenceRow &row)
{
    return {ErrorKind::NotAllowed, u"not_missed"_s, row.key.text(), {}};
}

/// What its matter no longer warrants, whoever wishes it.
std::optional<Reason> overBy(const store::OccurrenceRow &row, const Facts &facts, QDate today)
{
    if (row.key.step != byHandStep && facts.matter.ends.toString(Qt::ISODate) != row.key.anchor)
        return Reason::Superseded;
    if (facts.matter.ends.isValid() && today > facts.matter.ends)
        return Reason::TooLate;
    return std::nullopt;
}

class Reviving {
public:
    explicit Reviving(Change &change) : m_change(change), m_gatherer(change.database(), FactGatherer::ClockGuard::Minded) {}
    Result<> begin() { return m_gatherer.begin(); }

    Result<MissedOutcome> send(const store::OccurrenceRow &row)
    {
        MissedOutcome outcome{row.id, {}, {}, {}};
        store::Messages messages(m_change.database());
        const auto made = messages.ofOccurrence(row.id);
        if (!made)
            return Failure(made.error());
        auto asked = row;
        asked.byHand = true;
        asked.firstReason = Reason::Ok;
        asked.overridden = {row.reason};
        auto facts = m_gatherer.forOccurrence(asked, made->empty() ? ChannelKind::Email : made->front().channel, m_change.by().at);
        if (!facts)
            return Failure(facts.error());
        const auto text = messageText(m_change.database(), *facts, row.text, {}, m_change.today());
        if (!text)
            return Failure(text.error());
        facts->missingValues = text->missing;
        Decision decision = decide(*facts, m_change.by().at);
        if (facts->matter.ends.isValid()) // whatever its rule allows to one by hand
            decision.expires = std::min(decision.expires, resolve(facts->matter.ends.addDays(1), QTime(0, 0), facts->zone));
        std::erase_if(decision.legs, [&](const Leg &leg) { return leg.action == Action::Skip || hasEnded(leg, *made); });
        if (const auto refused = over(row, *facts, decision, *made)) {
            outcome.refused = Error{ErrorKind::NotAllowed, QString(code(*refused)), *refused == decision.reason ? decision.detail : QString(), {}};
            return outcome;
        }
        if (auto done = store::Occurrences(m_change.database()).revived(row.id, decision.action == Action::Hold ? Verdict::Held : Verdict::Planned, decision.reason,
                                                                        decision.expires, asked.overridden, m_change.by().at);
            !done)
            return Failure(done.error());
        const auto rule = store::Rules(m_change.database()).load(row.rule);
        if (!rule)
            return Failure(rule.error());
        for (const Leg &leg : decision.legs) {
            const auto id = messageOf(row, *facts, decision, leg, *made);
            if (!id)
                return Failure(id.error());
            outcome.messages.push_back(*id);
            if (auto logged = m_change.log(u"missed_sent"_s,
                    {{u"to"_s, leg.to}, {u"step"_s, row.key.text()}, {u"rule"_s, rule->name}, {u"override"_s, QString(code(inTheWay(row.firstReason, row.reason)))}}, row.client, row.matter, *id);
                !logged)
                return Failure(logged.error());
        }
        return outcome;
    }

private:
    /// Its message to this contact point was refused or taken back: that is not undone by the way.
    static bool hasEnded(const Leg &leg, const std::vector<Message> &made)
    {
        return std::ranges::any_of(made, [&](const Message &each) {
            return each.contactPoint == leg.contactPoint && !each.resendOf && each.state != MessageState::Skipped;
        });
    }

    std::optional<Reason> over(const store::OccurrenceRow &row, const Facts &facts, const Decision &decision, const std::vector<Message> &made) const
    {
        if (const auto reason = overBy(row, facts, m_change.today()))
            return reason;
        if (const auto reason = refusedByHand(decision, facts.overridden))
            return reason;
        if (decision.at && *decision.at >= decision.expires)
            return Reason::TooLate;
        const bool underWay = std::ranges::any_of(made, [](const Message &each) { // somebody sends it again already
            return each.state == MessageState::Planned || each.state == MessageState::Held || each.state == MessageState::Sending;
        });
        if (underWay || (decision.legs.empty() && !made.empty()))
            return Reason::AlreadyDone;
        return decision.legs.empty() ? std::optional(Reason::NoContactPoint) : std::nullopt;
    }

    /// The message this leg had is taken up again, so that there is never a second one for it.
    Result<MessageId> messageOf(const store::OccurrenceRow &row, const Facts &facts, const Decision &decision, const Leg &leg, const std::vector<Message> &made)
    {
        store::Messages messages(m_change.database());
        Message message;
        message.due = decision.at.value_or(m_change.by().at);
        message.expires = decision.expires;
        message.state = decision.action == Action::Hold ? MessageState::Held : MessageState::Planned;
        message.reason = decision.reason;
        message.reasonDetail = decision.detail;
        const auto before = std::ranges::find_if(made, [&](const Message &each) {
            return each.contactPoint == leg.contactPoint && !each.resendOf && each.state == MessageState::Skipped;
        });
        if (before != made.end()) {
            message.id = before->id;
            message.to = leg.to;
            if (auto done = messages.revive(message); !done)
                return Failure(done.error());
            return message.id;
        }
        message.occurrence = row.id;
        message.client = row.client;
        message.matter = row.matter;
        message.contactPoint = leg.contactPoint;
        message.channel = leg.channel;
        message.to = leg.to;
        message.made = m_change.by().at;
        return messages.insert(message, senderDomain(facts));
    }

    Change &m_change;
    FactGatherer m_gatherer;
};

/// Those that one automation owes for one matter become one: the newest goes, the others are told with it. What another automation owes says something else.
std::map<OccurrenceId, OccurrenceId> newestOfEach(const std::vector<store::OccurrenceRow> &rows)
{
    std::map<std::pair<RuleId, MatterId>, const store::OccurrenceRow *> newest;
    for (const store::OccurrenceRow &row : rows) {
        const auto [found, fresh] = newest.emplace(std::pair(row.rule, row.matter), &row);
        if (!fresh && std::pair(found->second->due, found->second->id) < std::pair(row.due, row.id))
            found->second = &row;
    }
    std::map<OccurrenceId, OccurrenceId> with;
    for (const store::OccurrenceRow &row : rows)
        with.emplace(row.id, newest.at({row.rule, row.matter})->id);
    return with;
}

Result<std::vector<store::OccurrenceRow>> rowsOf(Change &change, const std::vector<OccurrenceId> &ids)
{
    std::vector<store::OccurrenceRow> rows;
    for (const OccurrenceId id : ids) {
        auto row = store::Occurrences(change.database()).load(id);
        if (!row)
            return Failure(row.error());
        if (std::ranges::find(rows, id, &store::OccurrenceRow::id) == rows.end())
            rows.push_back(std::move(*row));
    }
    return rows;
}

Result<> logOf(Change &change, const QString &kind, const store::OccurrenceRow &row)
{
    const auto rule = store::Rules(change.database()).load(row.rule);
    if (!rule)
        return Failure(rule.error());
    return change.log(kind, {{u"step"_s, row.key.text()}, {u"rule"_s, rule->name}}, row.client, row.matter);
}

} // namespace

Result<std::vector<MissedOutcome>> Commands::sendMissed(const std::vector<OccurrenceId> &ids, bool newestOnly, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<std::vector<MissedOutcome>> {
        auto rows = rowsOf(change, ids);
        if (!rows)
            return Failure(rows.error());
        std::vector<MissedOutcome> outcomes;
        std::vector<store::OccurrenceRow> open;
        for (store::OccurrenceRow &row : *rows)
            if (isMissed(row))
                open.push_back(std::move(row));
            else
                outcomes.push_back({row.id, notMissed(row), {}, {}});
        const auto newest = newestOnly ? newestOfEach(open) : std::map<OccurrenceId, OccurrenceId>();
        const auto merged = [&](const store::OccurrenceRow &row) { return newestOnly && newest.at(row.id) != row.id; };
        Reviving reviving(change);
        if (auto begun = reviving.begin(); !begun)
            return Failure(begun.error());
        std::map<OccurrenceId, std::optional<Error>> refused; // of those that go
        for (const store::OccurrenceRow &row : open) {
            if (merged(row))
                continue;
            auto outcome = reviving.send(row);
            if (!outcome)
                return Failure(outcome.error());
            refused.emplace(row.id, outcome->refused);
            outcomes.push_back(std::move(*outcome));
        }
        for (const store::OccurrenceRow &row : open) {
            if (!merged(row))
                continue;
            const OccurrenceId with = newest.at(row.id);
            if (const auto &why = refused.at(with)) {
                outcomes.push_back({row.id, why, {}, {}});
                continue;
            }
            if (auto done = store::Occurrences(change.database()).toldWith(row.id, with); !done)
                return Failure(done.error());
            if (auto logged = logOf(change, u"missed_merged"_s, row); !logged)
                return Failure(logged.error());
            outcomes.push_back({row.id, {}, {}, with});
        }
        return outcomes;
    });
}

Result<std::vector<MissedOutcome>> Commands::leaveMissed(const std::vector<OccurrenceId> &ids, bool left, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<std::vector<MissedOutcome>> {
        auto rows = rowsOf(change, ids);
        if (!rows)
            return Failure(rows.error());
        std::vector<MissedOutcome> outcomes;
        for (store::OccurrenceRow &row : *rows) {
            if (!left) // taken back: it stands as if nobody had looked at it
                row.leftBy.clear();
            if (!isMissed(row)) {
                outcomes.push_back({row.id, notMissed(row), {}, {}});
                continue;
            }
            if (auto done = store::Occurrences(change.database()).left(row.id, left ? by.name : QString(u""_s)); !done)
                return Failure(done.error());
            if (auto logged = logOf(change, left ? u"missed_left"_s : u"missed_back"_s, row); !logged)
                return Failure(logged.error());
            outcomes.push_back({row.id, {}, {}, {}});
        }
        return outcomes;
    });
}

} // namespace deskbell
