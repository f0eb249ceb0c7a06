#pragma once

#include "domain/reminding/occurrence.h"
#include "domain/values/matter.h"
#include "domain/values/rule.h"

#include <QTimeZone>
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
/// The first instant at or after `at` inside the version's window and weekdays.
[[nodiscard]] Instant nextOpening(Instant at, const RuleVersion &version, const QTimeZone &zone);
/// The instant from which the step is too late: the close of its last day's window (lateness in civil days, never past the matter's end).
[[nodiscard]] Instant expiryOf(const Step &step, const RuleVersion &version, const QTimeZone &zone);

} // namespace deskbell
