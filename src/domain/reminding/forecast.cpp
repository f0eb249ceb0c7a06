#include "domain/reminding/forecast.h"

#include "domain/reminding/civil_time.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace deskbell {

namespace {

/// Follows a hold to its known end, so that only holds that wait for somebody stay holds; the first reason stays visible in firstReason.
Decision followed(const Facts &facts, Instant at)
{
    Decision decision = decide(facts, at);
    for (int turn = 0; turn < 4 && decision.action == Action::Hold && decision.at && *decision.at > at; ++turn) {
        at = *decision.at;
        const Reason first = decision.firstReason;
        decision = decide(facts, at);
        decision.firstReason = first;
        if (decision.reason == Reason::TooLate)
            decision.detail = code(first); // what stood in the way, as decide() says it of a hold that ripened
    }
    return decision;
}

} // namespace

std::vector<Decision> forecast(std::vector<Facts> facts, Instant now)
{
    std::ranges::stable_sort(facts, {}, [](const Facts &each) { return each.step.due; });
    std::set<std::tuple<qint64, ChannelKind, QDate>> used;
    std::vector<Decision> decisions;
    decisions.reserve(facts.size());
    for (Facts &each : facts) {
        Decision decision = followed(each, std::max(now, each.step.due));
        if (decision.action == Action::Send && !each.byHand) {
            const QDate day = civilDay(*decision.at, each.zone);
            if (!used.insert({each.matter.id.value, decision.channel, day}).second) {
                each.channelUsedToday = true;
                decision = followed(each, std::max(now, each.step.due));
            }
        }
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

} // namespace deskbell
