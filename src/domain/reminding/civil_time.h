#pragma once

#include "domain/values/instant.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

namespace deskbell {

/// The instant of a civil time in `zone`. A time in a spring gap means the first instant after the gap, a time in an
/// autumn overlap the first of the two (Qt 6.4 alone gets both wrong: facts/reliability.md §2-E).
[[nodiscard]] Instant resolve(QDate day, QTime time, const QTimeZone &zone);
/// The civil day and time at `instant`.
[[nodiscard]] QDate civilDay(Instant instant, const QTimeZone &zone);
[[nodiscard]] QTime civilTime(Instant instant, const QTimeZone &zone);
/// ISO 8601 with the offset in force, to the second (milliseconds only when not zero).
[[nodiscard]] QString isoWithOffset(Instant instant, const QTimeZone &zone);

} // namespace deskbell
