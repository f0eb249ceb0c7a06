#pragma once

#include <QtGlobal>
#include <chrono>
#include <compare>

namespace deskbell {

using Duration = std::chrono::milliseconds;

/// A point in time: UTC milliseconds since 1970. Rules speak civil time; reminding/civil_time.h translates.
struct Instant {
    qint64 ms = 0;
    friend constexpr auto operator<=>(Instant, Instant) = default;
    friend constexpr Instant operator+(Instant at, Duration by) { return {at.ms + by.count()}; }
    friend constexpr Instant operator-(Instant at, Duration by) { return {at.ms - by.count()}; }
    friend constexpr Duration operator-(Instant later, Instant earlier) { return Duration(later.ms - earlier.ms); }
};

} // namespace deskbell
