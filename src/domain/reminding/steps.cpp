#include "domain/reminding/steps.h"

#include "domain/reminding/civil_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

bool openOn(const RuleVersion &version, QDate day)
{
    return std::ranges::find(version.weekdays, day.dayOfWeek()) != version.weekdays.end();
}

} // namespace

Instant dueOn(QDate day, const RuleVersion &version, const QTimeZone &zone)
{
    if (version.at >= version.windowTo)
        return resolve(day.addDays(1), version.windowFrom, zone);
    return resolve(day, std::max(version.at, version.windowFrom), zone);
}

std::vector<RuleStep> stepsOf(const Rule &rule, const Matter &matter, const QTimeZone &zone)
{
    std::vector<RuleStep> steps;
    for (const RuleVersion &version : rule.versions) {
        if (version.trigger.kind != TriggerKind::BeforeEnd || !matter.ends.isValid() || !version.types.contains(matter.type))
            continue;
        for (const int days : version.trigger.days) {
            const QDate day = matter.ends.addDays(-days);
            const RuleVersion *inForce = rule.inForceOn(day);
            if (inForce ? inForce->version != version.version : &version != &rule.versions.front())
                continue;
            Step step;
            step.key = {u"end-%1"_s.arg(days), matter.ends.toString(Qt::ISODate)};
            step.days = days;
            step.anchor = matter.ends;
            step.dueDay = day;
            step.due = dueOn(day, version, zone);
            steps.push_back({step, &version, inForce != nullptr});
        }
    }
    std::ranges::stable_sort(steps, {}, [](const RuleStep &each) { return each.step.due; });
    return steps;
}

Instant nextOpening(Instant at, const RuleVersion &version, const QTimeZone &zone)
{
    QDate day = civilDay(at, zone);
    for (int ahead = 0; ahead <= 7; ++ahead, day = day.addDays(1)) {
        if (!openOn(version, day))
            continue;
        const Instant opens = resolve(day, version.windowFrom, zone);
        const Instant closes = resolve(day, version.windowTo, zone);
        if (at < opens)
            return opens;
        if (at < closes)
            return at;
    }
    return at; // no weekday is open at all: the rule file refuses that
}

Instant expiryOf(const Step &step, const RuleVersion &version, const QTimeZone &zone)
{
    // The wait for an open day is not lateness (SPEC "when").
    const QDate firstOpen = civilDay(nextOpening(step.due, version, zone), zone);
    const QDate last = std::min(firstOpen.addDays(version.latenessDays), std::max(step.anchor, firstOpen));
    return resolve(last, version.windowTo, zone);
}

} // namespace deskbell
