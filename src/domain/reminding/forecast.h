#pragma once

#include "domain/reminding/facts.h"

#include <vector>

namespace deskbell {

/// The same decide() in time order, carrying on a copy of what earlier decisions used up (per matter, channel and civil day).
/// Each is decided at the later of `now` and its due; a hold with a known end is followed to what comes of it then.
[[nodiscard]] std::vector<Decision> forecast(std::vector<Facts> facts, Instant now);

} // namespace deskbell
