#pragma once

#include "domain/reminding/occurrence.h"
#include "domain/reminding/public_holidays.h"
#include "domain/values/matter.h"
#include "domain/values/rule.h"

#include <QTimeZone>
#include <optional>
#include <vector>

namespace deskbell {

/// A step with the version it is judged by: the one in force on its civil day; null when the rule did not work yet.
struct RuleStep {
    Step step;
    const RuleVersion *version = nullptr; ///< into the rule; never null: not effective ones carry the version that names them
    bool effective = true;
};

/// Every step the rule owes for the matter as its dates stand now, in order of due. Empty for by_hand and matters without that date.
[[nodiscard]] std::vector<RuleStep> stepsOf(const Rule &rule, const Matter &matter, const QTimeZone &zone);

/// When a step of civil day `day` is due: at the version's time, one outside the window moved to an opening, never earlier than wanted.
[[nodiscard]] Instant dueOn(QDate day, const RuleVersion &version, const QTimeZone &zone);
/// Whether the version sends on that weekday at all.
[[nodiscard]] bool opensOnWeekday(QDate day, const RuleVersion &version);
/// The holiday that closes the day for the version; empty when the day is none, or the version sends on holidays.
[[nodiscard]] QString closingHoliday(QDate day, const RuleVersion &version, const PublicHolidays &holidays);
/// The first instant at or after `at` inside the version's window, on an open weekday that is no closing holiday. Null: none within a year.
[[nodiscard]] std::optional<Instant> nextOpening(Instant at, const RuleVersion &version, const QTimeZone &zone, const PublicHolidays &holidays);
/// The instant from which the step is too late: the close of its last day's window. Its lateness is in civil days, never past the matter's end,
/// and no wait for an open day is counted as lateness, neither before the first day it can go nor behind the last.
[[nodiscard]] Instant expiryOf(const Step &step, const RuleVersion &version, const QTimeZone &zone, const PublicHolidays &holidays);
/// The most civil days that can pass until the next opening.
[[nodiscard]] int longestWait(const RuleVersion &version);
/// The most civil days from the one a step is due on to the last on which it may still go: a wait, its lateness, a wait.
[[nodiscard]] inline int longestReach(const RuleVersion &version) { return version.latenessDays + 2 * longestWait(version); }

} // namespace deskbell
