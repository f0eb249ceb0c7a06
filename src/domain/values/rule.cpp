#include "domain/values/rule.h"

namespace deskbell {

const RuleVersion *Rule::inForceOn(QDate day) const
{
    if (onSince.isValid() && day < onSince)
        return nullptr; // switched on anew since: earlier days are not caught up
    // Of two versions effective on the same day (edited twice with --from-today) the later one counts.
    const RuleVersion *found = nullptr;
    for (const RuleVersion &each : versions)
        if (each.effectiveFrom.isValid() && each.effectiveFrom <= day)
            found = &each;
    return found;
}

} // namespace deskbell
