#pragma once

#include "engine/sending/foresight.h"

#include <optional>

namespace deskbell {

/// When a message goes next, and how many go on that civil day.
struct NextMessages {
    Instant at;
    int count = 0;
};

/// What is queued, and what the automations will owe within two months; none: nothing. Looks only at the first day on which something is due, so that it
/// may be asked often.
[[nodiscard]] Result<std::optional<NextMessages>> nextMessages(store::Database &database, Foresight::Present present, Instant now);

} // namespace deskbell
