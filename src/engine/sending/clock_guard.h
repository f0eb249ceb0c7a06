#pragma once

#include "domain/ports/clock.h"
#include "domain/values/result.h"

namespace deskbell {

namespace store { class Database; struct WorkerRow; }

/// Whether the wall clock can be believed: never behind what was already seen by 2 minutes, never ahead of the boot clock by 6 hours
/// within one boot, never 400 days after the last run (facts/reliability.md §5.1). Once it cannot, a person must say that it is right.
[[nodiscard]] bool clockIsDoubtful(const store::WorkerRow &seen, const Clock &clock);

} // namespace deskbell
