#include "domain/reminding/civil_time.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2000, 1, 1);
const QDate lastDay(2037, 12, 31);

/// A stretch of one offset; the second opinion the resolver is held against, built from the zone's printed transitions.
struct Stretch {
    qint64 from;
    qint64 until;
    qint64 offset;
};

qint64 wallMs(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
}

std::vector<Stretch> stretchesOf(const QTimeZone &zone)
{
    const QDateTime begin(firstDay.addDays(-400), QTime(0, 0), Qt::UTC);
    const QDateTime end(lastDay.addDays(400), QTime(0, 0), Qt::UTC);
    std::vector<Stretch> stretches{{begin.toMSecsSinceEpoch(), end.toMSecsSinceEpoch(), qint64{zone.offsetFromUtc(begin)} * 1000}};
    const QTimeZone::OffsetDataList transitions = zone.transitions(begin, end);
    for (const QTimeZone::OffsetData &each : transitions) {
        const qint64 at = each.atUtc.toMSecsSinceEpoch();
        const qint64 offset = qint64{each.offsetFromUtc} * 1000;
        if (offset == stretches.back().offset)
            continue;
        stretches.back().until = at;
        stretches.push_back({at, end.toMSecsSinceEpoch(), offset});
    }
    return stretches;
}

/// The first stretch whose civil times reach beyond `wall`: it holds it, or begins after the gap it fell into.
qint64 expectedInstant(const std::vector<Stretch> &stretches, qint64 wall)
{
    const auto holder = std::ranges::find_if(stretches, [wall](const Stretch &each) { return wall - each.offset < each.until; });
    return std::max(wall - holder->offset, holder->from);
}

/// Every day within three of a change of offset, the first and middle of each month, and each 29 February: civil days in order.
std::set<QDate> daysWorthChecking(const std::vector<Stretch> &stretches)
{
    std::set<QDate> days;
    for (QDate month = firstDay; month <= lastDay; month = month.addMonths(1)) {
        days.insert(month);
        days.insert(month.addDays(14));
        if (month.month() == 2 && QDate::isLeapYear(month.year()))
            days.insert(month.addDays(28));
    }
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        const QDate change = QDateTime::fromMSecsSinceEpoch(stretches[i].from, Qt::UTC).date();
        for (int away = -3; away <= 3; ++away)
            if (const QDate day = change.addDays(away); day >= firstDay && day <= lastDay)
                days.insert(day);
    }
    return days;
}

/// What is wrong with the sends of `zone` at `time`; empty when nothing is.
QString checkedSends(const QTimeZone &zone, const std::vector<Stretch> &stretches, const std::set<QDate> &days, QTime time)
{
    Instant previous{std::numeric_limits<qint64>::min()};
    QDate previousDay;
    for (const QDate day : days) {
        const QString where = u"%1 %2 %3: "_s.arg(QString::fromLatin1(zone.id()), day.toString(Qt::ISODate), time.toString(u"HH:mm"_s));
        const qint64 wall = wallMs(day, time);
        const Instant found = resolve(day, time, zone);
        const qint64 expected = expectedInstant(stretches, wall);
        if (found.ms != expected)
            return where + u"%1, expected %2"_s.arg(isoWithOffset(found, zone), isoWithOffset({expected}, zone));

        const bool inGap = QDateTime(civilDay(found, zone), civilTime(found, zone), Qt::UTC).toMSecsSinceEpoch() != wall;
        const auto atChange = std::ranges::find(stretches, found.ms, &Stretch::from);
        if (inGap && atChange == stretches.end())
            return where + u"neither the civil time nor the end of a gap"_s;
        // A day that was left out altogether (Samoa, 30 December 2011) shares its instant with the next midnight.
        const bool dayExists = civilDay(found, zone) == day;
        if (!dayExists && !(inGap && resolve(day, QTime(0, 0), zone) == resolve(day.addDays(1), QTime(0, 0), zone)))
            return where + u"another civil day"_s;

        const bool previousExisted = !previousDay.isValid() || civilDay(previous, zone) == previousDay;
        if (previousExisted ? found <= previous : found < previous)
            return where + u"not later than the day before"_s;
        previous = found;
        previousDay = day;
    }
    return {};
}

} // namespace

/// One send per civil day, whatever a country does to its clocks.
class TestEveryZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyZoneSendsOncePerCivilDay_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::newRow("08:00") << QTime(8, 0);
        QTest::newRow("00:00") << QTime(0, 0);
        QTest::newRow("02:30") << QTime(2, 30);
    }
    void everyZoneSendsOncePerCivilDay()
    {
        QFETCH(QTime, time);
        const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
        qsizetype zones = 0;
        std::size_t changes = 0;
        for (const QByteArray &name : names) {
            const QTimeZone zone(name);
            if (!zone.isValid())
                continue;
            const std::vector<Stretch> stretches = stretchesOf(zone);
            const QString wrong = checkedSends(zone, stretches, daysWorthChecking(stretches), time);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            ++zones;
            changes += stretches.size() - 1;
        }
        // Were the time-zone tables missing, the loop would prove nothing.
        QVERIFY2(zones > 400, qPrintable(QString::number(zones)));
        QVERIFY2(changes > 5000, qPrintable(QString::number(changes)));
    }

    void asleepOverTheMorningTheSendIsStillThatDaysOne()
    {
        // The PC slept through 08:00 on the day of the spring change and wakes at noon: the instant owed is the same, once.
        const QTimeZone warsaw("Europe/Warsaw");
        const Instant due = resolve(QDate(2026, 3, 29), QTime(8, 0), warsaw);
        const Instant wake = resolve(QDate(2026, 3, 29), QTime(12, 0), warsaw);
        QVERIFY(due < wake);
        QCOMPARE(civilDay(due, warsaw), civilDay(wake, warsaw));
        QCOMPARE(wake - due, Duration(std::chrono::hours(4)));
        QCOMPARE(due - resolve(QDate(2026, 3, 28), QTime(8, 0), warsaw), Duration(std::chrono::hours(23))); // never 24 x 3600 s
    }
};

QTEST_GUILESS_MAIN(TestEveryZone)
#include "test_every_zone.moc"
