#include "engine/sending/by_hand.h"

#include "engine/sending/fact_gatherer.h"
#include "store/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

Result<ByHandAnswer> decideByHand(store::Database &database, const ByHandRequest &request, Instant now)
{
    FactGatherer gatherer(database, FactGatherer::ClockGuard::Minded);
    if (auto begun = gatherer.begin(); !begun)
        return Failure(begun.error());
    const auto matter = gatherer.matter(request.matter);
    if (!matter)
        return Failure(matter.error());
    const auto rules = gatherer.rules();
    if (!rules)
        return Failure(rules.error());
    const Rule *byHand = nullptr;
    for (const Rule &rule : *rules)
        if (rule.newest().trigger.kind == TriggerKind::ByHand && rule.newest().types.contains((*matter)->type))
            byHand = &rule;
    if (!byHand)
        return failure(ErrorKind::NotAllowed, u"type_not_allowed"_s, (*matter)->type);
    Rule rule = *byHand;
    if (request.route)
        rule.versions.back().route = *request.route;
    auto facts = gatherer.forByHand(rule, **matter, {byHandStep, request.uuid}, request.overridden, now);
    if (!facts)
        return Failure(facts.error());
    ByHandAnswer answer{std::move(*facts), {}};
    answer.decision = decide(answer.facts, now);
    return answer;
}

std::optional<Reason> refusedByHand(const Decision &decision, const std::vector<Reason> &overridden)
{
    using enum Reason;
    static constexpr std::array waits{OfficeOff, OutsideWindow, Weekday, Holiday};
    const auto in = [](const auto &reasons, Reason reason) { return std::ranges::find(reasons, reason) != reasons.end(); };
    if (decision.reason != Ok && !isWarningByHand(decision.reason))
        return decision.reason;
    for (const Reason warning : decision.warnings)
        if (!in(overridden, warning) && !in(waits, warning))
            return warning;
    return std::nullopt;
}

} // namespace deskbell
