#include "domain/reminding/civil_time.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 epochJulianDay = 2'440'588; // 1970-01-01
// No zone is or was further than this from UTC (Manila and Alaska before their date line moves: 15:58 at most).
constexpr qint64 widestOffset = 16LL * 3'600'000;

qint64 offsetMs(qint64 utcMs, const QTimeZone &zone)
{
    return qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))} * 1000;
}

/// First millisecond in (before, after] at which the offset is no longer that of `before`.
qint64 changeBetween(qint64 before, qint64 after, qint64 offsetBefore, const QTimeZone &zone)
{
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetMs(middle, zone) == offsetBefore ? before : after) = middle;
    }
    return after;
}

qint64 floorDay(qint64 ms)
{
    return ms >= 0 ? ms / msPerDay : -((msPerDay - 1 - ms) / msPerDay);
}

} // namespace

Instant resolve(QDate day, QTime time, const QTimeZone &zone)
{
    const qint64 wall = (day.toJulianDay() - epochJulianDay) * msPerDay + time.msecsSinceStartOfDay();
    const qint64 before = wall - widestOffset;
    const qint64 last = wall + widestOffset;
    const qint64 offset = offsetMs(before, zone);
    const qint64 offsetAtEnd = offsetMs(last, zone);
    if (offset == offsetAtEnd)
        return {wall - offset};

    const qint64 change = changeBetween(before, last, offset, zone);
    if (wall - offset < change) // also the first of the two in an overlap
        return {wall - offset};
    return {std::max(wall - offsetAtEnd, change)}; // in a gap the wall time lies before the change
}

QDate civilDay(Instant instant, const QTimeZone &zone)
{
    return QDate::fromJulianDay(floorDay(instant.ms + offsetMs(instant.ms, zone)) + epochJulianDay);
}

QTime civilTime(Instant instant, const QTimeZone &zone)
{
    const qint64 wall = instant.ms + offsetMs(instant.ms, zone);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(wall - floorDay(wall) * msPerDay));
}

QString isoWithOffset(Instant instant, const QTimeZone &zone)
{
    // ISO 8601 knows no seconds in an offset (local mean times had them): whole minutes keep the instant right.
    const qint64 minutes = offsetMs(instant.ms, zone) / 60'000;
    const qint64 wall = instant.ms + minutes * 60'000;
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    const qint64 size = minutes < 0 ? -minutes : minutes;
    const QString offset = u"%1%2:%3"_s.arg(QLatin1Char(minutes < 0 ? '-' : '+')).arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
    const QString format = shown.time().msec() == 0 ? u"yyyy-MM-ddTHH:mm:ss"_s : u"yyyy-MM-ddTHH:mm:ss.zzz"_s;
    return shown.toString(format) + offset;
}

} // namespace deskbell
