#include "ui/automations/todays_gap.h"

#include "engine/sending/foresight.h"

#include <set>

namespace deskbell::ui {

namespace {

using Step = std::pair<MatterId, QString>;

/// It leaves by itself: now, or when the hours or the day open.
bool goes(const Decision &decision)
{
    return decision.action == Action::Send || (decision.action == Action::Hold && decision.at);
}

Step stepOf(const Decision &decision)
{
    return {decision.matter, decision.occurrence.text()};
}

template <typename Range, typename Of> auto setOf(const Range &range, const Of &of)
{
    std::set<std::decay_t<decltype(of(*range.begin()))>> all;
    for (const auto &each : range)
        all.insert(of(each));
    return all;
}

/// What an automation sends on these days, as it is in force.
Result<std::vector<Decision>> sending(Commands &commands, RuleId rule, Instant now, QDate from, QDate to)
{
    auto decisions = Foresight(commands.database()).plan(now, from, to, {});
    if (decisions)
        std::erase_if(*decisions, [rule](const Decision &each) { return each.rule != rule || !goes(each); });
    return decisions;
}

} // namespace

Result<OwedToday> owedToday(Commands &commands, const QJsonObject &definition, RuleId rule, const By &by, QDate today)
{
    OwedToday owed;
    std::set<Step> inForce;
    if (rule) {
        const auto present = sending(commands, rule, by.at, today, today);
        if (!present)
            return Failure(present.error());
        inForce = setOf(*present, stepOf);
        owed.inForce = int(inForce.size());
    }
    const auto decisions = commands.todaysOf(definition, rule, by);
    if (!decisions)
        return Failure(decisions.error());
    for (const Decision &each : *decisions)
        if (!inForce.contains(stepOf(each)) && each.reason != Reason::AlreadyDone)
            (goes(each) ? owed.go : owed.stay).push_back(each);
    return owed;
}

Result<TodaysGap> todaysGap(const Reader &reader, Commands &commands, const QJsonObject &definition, RuleId rule, Instant now, QDate today)
{
    const auto by = commands.operatorNamed({}, now);
    if (!by)
        return Failure(by.error());
    const auto owed = owedToday(commands, definition, rule, *by, today);
    if (!owed)
        return Failure(owed.error());
    auto go = named(reader, owed->go);
    if (!go)
        return Failure(go.error());
    auto stay = named(reader, owed->stay);
    if (!stay)
        return Failure(stay.error());
    return TodaysGap{std::move(*go), std::move(*stay), owed->inForce};
}

int TodaysGap::clients() const
{
    return int(setOf(go, [](const Upcoming &each) { return each.decision.client; }).size());
}

bool TodaysGap::agreesWith(const OwedToday &owed) const
{
    return setOf(go, [](const Upcoming &each) { return stepOf(each.decision); }) == setOf(owed.go, stepOf);
}

Result<int> clientsOfTheWeek(Commands &commands, RuleId rule, Instant now, QDate today)
{
    return sending(commands, rule, now, today, today.addDays(7)).map([](const std::vector<Decision> &decisions) {
        return int(setOf(decisions, [](const Decision &each) { return each.client; }).size());
    });
}

} // namespace deskbell::ui
