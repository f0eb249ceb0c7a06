#include "engine/commands/open_occurrences.h"

#include "store/database.h"
#include "store/tables/occurrences.h"
#include "store/tables/rules.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<OccurrenceId>> idsOf(store::Query &query)
{
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<OccurrenceId> ids;
    while (query.next())
        ids.push_back(query.id<OccurrenceId>(0));
    return ids;
}

Result<> skip(Change &change, OccurrenceId id, Reason reason)
{
    store::Messages messages(change.database());
    store::Occurrences occurrences(change.database());
    auto occurrence = occurrences.load(id);
    if (!occurrence)
        return Failure(occurrence.error());
    auto all = messages.ofOccurrence(id);
    if (!all)
        return Failure(all.error());
    bool skipped = all->empty();
    bool elsewhere = false; // something of it left, or may have
    for (const Message &message : *all) {
        if (message.state == MessageState::Planned || message.state == MessageState::Held) {
            auto moved = messages.move(message.id, Event::Skip, reason, {});
            if (!moved)
                return Failure(moved.error());
            skipped = skipped || *moved;
        } else if (message.state != MessageState::Skipped && message.state != MessageState::Cancelled) {
            elsewhere = true;
        }
    }
    if (!skipped)
        return {};
    if (!elsewhere)
        if (auto decided = occurrences.decided(id, Verdict::Skipped, reason, reason, {}, change.by().at); !decided)
            return decided;
    auto rule = store::Rules(change.database()).load(occurrence->rule);
    if (!rule)
        return Failure(rule.error());
    return change.log(u"not_sent"_s,
        {{u"rule"_s, rule->name}, {u"step"_s, occurrence->key.text()}, {u"reason"_s, QString(code(reason))}, {u"detail"_s, u""_s}},
        occurrence->client, occurrence->matter);
}

Result<> skipAll(Change &change, store::Query query, Reason reason)
{
    auto ids = idsOf(query);
    if (!ids)
        return Failure(ids.error());
    for (const OccurrenceId id : *ids)
        if (auto done = skip(change, id, reason); !done)
            return done;
    return {};
}

} // namespace

Result<> skipOpenOf(Change &change, MatterId matter, Reason reason)
{
    store::Query query = change.database().query("occurrences.open_of_matter",
        u"SELECT o.id FROM occurrence o WHERE o.matter_id = :matter AND (o.verdict = 'held' OR EXISTS (SELECT 1 FROM message m "
        "WHERE m.occurrence_id = o.id AND m.state IN ('planned','held'))) ORDER BY o.id"_s);
    query.bind(u":matter"_s, matter);
    return skipAll(change, std::move(query), reason);
}

Result<> skipOpenOf(Change &change, RuleId rule, Reason reason)
{
    store::Query query = change.database().query("occurrences.open_of_rule",
        u"SELECT o.id FROM occurrence o WHERE o.rule_id = :rule AND (o.verdict = 'held' OR EXISTS (SELECT 1 FROM message m "
        "WHERE m.occurrence_id = o.id AND m.state IN ('planned','held'))) ORDER BY o.id"_s);
    query.bind(u":rule"_s, rule);
    return skipAll(change, std::move(query), reason);
}

} // namespace deskbell
