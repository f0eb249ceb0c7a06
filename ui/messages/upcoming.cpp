#include "ui/messages/upcoming.h"

#include "engine/sending/foresight.h"

#include <algorithm>
#include <map>

namespace deskbell::ui {

Result<std::vector<Upcoming>> named(const Reader &reader, const std::vector<Decision> &decisions)
{
    std::map<RuleId, QString> rules;
    auto all = reader.rules();
    if (!all)
        return Failure(all.error());
    for (const Rule &rule : *all)
        rules[rule.id] = rule.name;
    std::vector<MatterId> ids;
    ids.reserve(decisions.size());
    for (const Decision &decision : decisions)
        ids.push_back(decision.matter);
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto matters = reader.matterNames(ids);
    if (!matters)
        return Failure(matters.error());
    std::vector<Upcoming> named;
    named.reserve(decisions.size());
    for (const Decision &decision : decisions) {
        const MatterName &matter = (*matters)[decision.matter];
        named.push_back({decision, matter.client, matter.number.isEmpty() ? matter.title : matter.number, matter.type, rules[decision.rule]});
    }
    return named;
}

Result<std::vector<Upcoming>> upcoming(const Reader &reader, Commands &commands, Instant now, QDate from, QDate to)
{
    auto decisions = Foresight(commands.database()).plan(now, from, to, {});
    if (!decisions)
        return Failure(decisions.error());
    auto result = named(reader, *decisions);
    if (result)
        std::stable_sort(result->begin(), result->end(), [](const Upcoming &a, const Upcoming &b) {
            return a.decision.at.value_or(a.decision.due) < b.decision.at.value_or(b.decision.due);
        });
    return result;
}

Result<std::vector<Upcoming>> whyNot(const Reader &reader, Commands &commands, Instant now, ClientId client, MatterId matter)
{
    auto decisions = Foresight(commands.database()).why(client, {}, matter, now);
    if (!decisions)
        return Failure(decisions.error());
    return named(reader, *decisions);
}

} // namespace deskbell::ui
