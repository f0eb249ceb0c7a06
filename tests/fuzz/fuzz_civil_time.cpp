#include "domain/reminding/civil_time.h"
#include "promise.h"

#include <QDateTime>
#include <array>
#include <cstring>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;
const QDate firstDay(1970, 1, 3);
constexpr qint64 days = 230LL * 365; // up to about 2200

qint64 wallOf(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
}

qint64 wallAt(Instant instant, const QTimeZone &zone)
{
    return wallOf(civilDay(instant, zone), civilTime(instant, zone));
}

/// A civil time → its first instant, or the end of the gap that swallowed it.
void promiseOfCivil(QDate day, QTime time, const QTimeZone &zone)
{
    const Instant found = resolve(day, time, zone);
    const qint64 wall = wallOf(day, time);
    if (wallAt(found, zone) == wall) {
        for (const qint64 before : {qint64{1}, msPerDay / 48, msPerDay / 24, msPerDay / 12, msPerDay}) {
            // By the offset in force a little earlier: were it the same civil time there, that would be the first.
            const qint64 offset = wallAt(Instant{found.ms - before}, zone) - (found.ms - before);
            const Instant other{wall - offset};
            fuzz::promise(other >= found || wallAt(other, zone) != wall, "of two instants of a civil time the first is taken");
        }
    } else {
        fuzz::promise(wallAt(Instant{found.ms - 1}, zone) < wall && wall < wallAt(found, zone), "a civil time that does not exist is the first instant after the gap");
    }
    fuzz::promise(resolve(day, time.addMSecs(time.msecsTo(QTime(23, 59)) / 2), zone) >= found || time >= QTime(23, 59), "later on the same day is not earlier");
    fuzz::promise(resolve(day.addDays(1), time, zone) >= found, "the next day is not earlier");
}

/// An instant → its civil time → no later instant with the same civil time.
void promiseOfInstant(Instant instant, const QTimeZone &zone)
{
    const QDate day = civilDay(instant, zone);
    const QTime time = civilTime(instant, zone);
    fuzz::promise(day.isValid() && time.isValid(), "every instant has a civil day and time");
    const Instant first = resolve(day, time, zone);
    fuzz::promise(first <= instant, "a civil time that exists resolves to its first instant");
    fuzz::promise(wallAt(first, zone) == wallOf(day, time), "a civil time that exists is kept");
    const QString iso = isoWithOffset(instant, zone);
    fuzz::promise(QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch() == instant.ms, "an instant that is written and read again is the same");
}

template <typename T> T take(const std::uint8_t *&data)
{
    T value;
    std::memcpy(&value, data, sizeof value);
    data += sizeof value;
    return value;
}

} // namespace

/// Two bytes for the zone, four for the day, four for the time, eight for an instant.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 18)
        return 0;
    static const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    static QHash<qsizetype, QTimeZone> zones; // made once: reading a zone's file costs more than all else here
    const qsizetype number = take<quint16>(data) % names.size();
    if (!zones.contains(number))
        zones.insert(number, QTimeZone(names[number]));
    const QTimeZone &zone = zones[number];
    if (!zone.isValid())
        return 0;
    const QDate day = firstDay.addDays(take<quint32>(data) % days);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(take<quint32>(data) % msPerDay));
    const qint64 instant = take<qint64>(data) % (days * msPerDay);
    promiseOfCivil(day, time, zone);
    promiseOfInstant({instant < 0 ? -instant : instant}, zone);
    return 0;
}
