#pragma once

#include "domain/values/client.h"
#include "domain/values/codes.h"
#include "domain/values/ids.h"
#include "domain/values/instant.h"

#include <QDate>
#include <QStringList>
#include <QTime>
#include <vector>

namespace deskbell {

enum class TriggerKind { OnMade, OnStart, OnChange, BeforeStart, BeforeEnd, WhileOpen, ByHand };
enum class Route { Email, Sms, First, Both };
enum class ConsentNeed { None, General, Specific };
enum class Recipients { All, First };
enum class Holidays { Send, Hold };
template <> CodeTable<TriggerKind> codes<TriggerKind>();
template <> CodeTable<Route> codes<Route>();
template <> CodeTable<ConsentNeed> codes<ConsentNeed>();
template <> CodeTable<Recipients> codes<Recipients>();
template <> CodeTable<Holidays> codes<Holidays>();

/// What starts a message. `days` (0..366, largest first, no repeats) for the before kinds; `everyDays`, `max` for while_open.
struct Trigger {
    TriggerKind kind = TriggerKind::BeforeEnd;
    std::vector<int> days;
    int everyDays = 5;
    int max = 3;
};

/// One version of a rule: what is asked of it, in force from `effectiveFrom` (a civil day) until the next version's.
struct RuleVersion {
    int version = 1;
    QDate effectiveFrom;
    QStringList types;
    Trigger trigger;
    Route route = Route::First;
    std::vector<Role> roles = {Role::Client, Role::Contact, Role::Representative, Role::Ubo};
    Recipients to = Recipients::All;
    ConsentNeed consent = ConsentNeed::None;
    QTime at = QTime(8, 0);
    QTime windowFrom = QTime(8, 0);
    QTime windowTo = QTime(20, 0); ///< exclusive
    std::vector<int> weekdays = {1, 2, 3, 4, 5, 6, 7};
    Holidays holidays = Holidays::Send;
    int latenessDays = 3; ///< civil days after the due day on which it may still go
    QString templateName;
    bool report = false;
};

/// A rule ("automation" on screen). `versions` in order of effectiveFrom; at least one.
struct Rule {
    RuleId id;
    QString name;
    bool on = true;
    QDate offSince; ///< civil day of the last switching off, null when on
    QDate onSince;  ///< first civil day it works since it was made or last switched on; earlier days are rule_not_effective
    std::vector<RuleVersion> versions;
    Instant plannedThrough; ///< slices up to here have been planned
    int revision = 1;

    /// The version in force on `day`; null when the rule did not work yet: before onSince, or the first version when onSince is not known.
    [[nodiscard]] const RuleVersion *inForceOn(QDate day) const;
    /// The version people edit: the newest.
    [[nodiscard]] const RuleVersion &newest() const { return versions.back(); }
};

} // namespace deskbell
