#pragma once

#include "domain/values/result.h"
#include "domain/values/rule.h"

#include <QJsonObject>
#include <vector>

namespace deskbell {

/// What a rule file says: the name, whether it is on, and a version (CLI.md "A rule file").
struct RuleFile {
    QString name;
    bool on = true;
    RuleVersion version;
};

/// The kinds of trigger that a rule can have in this version; the others come with their issues.
[[nodiscard]] std::vector<TriggerKind> ruleTriggers();

/// Reads a rule file with CLI.md's defaults for what is left out. Rejected with `field` naming the key: bad_days, unknown_type, unknown_trigger,
/// unknown_route, unknown_role, unknown_consent, bad_time, bad_window, bad_weekdays, bad_number, bad_value, missing_field, unknown_field, trigger_later (kinds of later issues).
[[nodiscard]] Result<RuleFile> ruleFromJson(const QJsonObject &json, const QStringList &knownTypes);
/// The same object back, as `rule show` prints it, without id, sentence and effective_from.
[[nodiscard]] QJsonObject ruleToJson(const QString &name, bool on, const RuleVersion &version);

} // namespace deskbell
