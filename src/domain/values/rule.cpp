#include "domain/values/rule.h"

namespace deskbell {

const RuleVersion *Rule::inForceOn(QDate day) const
{
    // Of two versions effective on the same day (edited twice with --from-today) the later one counts.
    const RuleVersion *found = nullptr;
    for (const RuleVersion &each : versions)
        if (each.effectiveFrom.isValid() && each.effectiveFrom <= day)
            found = &each;
    return found;
}

} // namespace deskbell
