#pragma once

#include "domain/values/result.h"
#include "engine/commands/commands.h"
#include "queries/reader.h"
#include "ui/messages/upcoming.h"

#include <QDate>
#include <QJsonObject>
#include <vector>

namespace deskbell::ui {

/// What would go out today if an automation had this form from today on. Database thread, as all here; writes nothing.
struct OwedToday {
    std::vector<Decision> go;   ///< would leave today by this form, and does not by the one in force
    std::vector<Decision> stay; ///< it is their day too, but something is in the way
    int inForce = 0;            ///< messages that the form in force still owes today
};
/// `rule` none: a new one. `by.at` is the present, `today` its civil day.
[[nodiscard]] Result<OwedToday> owedToday(Commands &commands, const QJsonObject &definition, RuleId rule, const By &by, QDate today);

/// The same with the names people know: who falls between today and tomorrow's start.
struct TodaysGap {
    std::vector<Upcoming> go, stay;
    int inForce = 0;
    [[nodiscard]] int clients() const; ///< of those who go
    /// Whether these are the same people about the same steps, in whatever order.
    [[nodiscard]] bool agreesWith(const OwedToday &owed) const;
};
[[nodiscard]] Result<TodaysGap> todaysGap(const Reader &reader, Commands &commands, const QJsonObject &definition, RuleId rule, Instant now, QDate today);

/// How many clients an automation would write to in the coming week; what its removal takes away.
[[nodiscard]] Result<int> clientsOfTheWeek(Commands &commands, RuleId rule, Instant now, QDate today);

} // namespace deskbell::ui
