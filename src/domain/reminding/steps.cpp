#include "domain/reminding/steps.h"

#include "domain/reminding/civil_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

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

bool opensOnWeekday(QDate day, const RuleVersion &version)
{
    return std::ranges::find(version.weekdays, day.dayOfWeek()) != version.weekdays.end();
}

QString closingHoliday(QDate day, const RuleVersion &version, const PublicHolidays &holidays)
{
    return version.holidays == Holidays::Hold ? holidays.on(day) : QString();
}

std::optional<Instant> nextOpening(Instant at, const RuleVersion &version, const QTimeZone &zone, const PublicHolidays &holidays)
{
    QDate day = civilDay(at, zone);
    for (int ahead = 0; ahead <= 366; ++ahead, day = day.addDays(1)) {
        if (!opensOnWeekday(day, version) || !closingHoliday(day, version, holidays).isEmpty())
            continue;
        const Instant opens = resolve(day, version.windowFrom, zone);
        const Instant closes = resolve(day, version.windowTo, zone);
        if (std::max(at, opens) < closes) // a window that falls into a spring gap never opens
            return std::max(at, opens);
    }
    return std::nullopt;
}

Instant expiryOf(const Step &step, const RuleVersion &version, const QTimeZone &zone, const PublicHolidays &holidays)
{
    const auto openDay = [&](Instant from) { return civilDay(nextOpening(from, version, zone, holidays).value_or(from), zone); };
    const QDate firstOpen = openDay(step.due);
    // Whoever is in time when a closed day stops it is still in time on the next open one (SPEC "when": the wait is not lateness).
    const QDate inTime = openDay(resolve(firstOpen.addDays(version.latenessDays), version.windowFrom, zone));
    return resolve(std::min(inTime, std::max(step.anchor, firstOpen)), version.windowTo, zone);
}

int longestWait(const RuleVersion &version)
{
    // Only on Fridays, and Christmas and New Year are Fridays: three weeks. Wanted behind the closing hour it is a day later.
    return version.holidays == Holidays::Hold ? 21 : version.weekdays.size() < 7 ? 7 : 1;
}

} // namespace deskbell
