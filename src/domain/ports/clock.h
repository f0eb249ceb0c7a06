#pragma once

#include "domain/values/instant.h"

#include <QString>

namespace deskbell {

/// Time, passed in. No wall clock is read below app/.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;       ///< wall
    [[nodiscard]] virtual Duration steady() const = 0;   ///< since boot, counting sleep
    [[nodiscard]] virtual QString bootId() const = 0;    ///< empty: this present is simulated, the clock guard is not used
};

} // namespace deskbell
