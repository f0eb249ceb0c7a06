#pragma once

#include "engine/commands/change.h"

namespace deskbell {

/// What is still planned or held for a matter, or for a rule, ends here: skipped with `reason`, one entry in the log per occurrence.
/// A message under way or settled is not touched.
[[nodiscard]] Result<> skipOpenOf(Change &change, MatterId matter, Reason reason);
[[nodiscard]] Result<> skipOpenOf(Change &change, RuleId rule, Reason reason);

} // namespace deskbell
