#include "domain/values/rule.h"

namespace deskbell {

const RuleVersion *Rule::inForceOn(QDate day) const
{
    if (onSince.isValid() && day < onSince)
        return nullptr; // switched on anew since: earlier days are not caught up
    // The first version has no beginning of its own: when the rule was switched on says since when it works.
    const RuleVersion *found = onSince.isValid() && !versions.empty() ? &versions.front() : nullptr;
    // Of two versions effective on the same day (edited twice with --from-today) the later one counts.
    for (const RuleVersion &each : versions)
        if (each.effectiveFrom.isValid() && each.effectiveFrom <= day)
            found = &each;
    return found;
}

} // namespace deskbell
