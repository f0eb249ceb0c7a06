#include "domain/reminding/civil_time.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QTimeZone zone(const char *name)
{
    return QTimeZone(QByteArray(name));
}

Instant utc(const QString &text)
{
    return {QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch()};
}

} // namespace

class TestCivilTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCivilTimeIsOneInstant_data()
    {
        QTest::addColumn<QByteArray>("zoneName");
        QTest::addColumn<QString>("civil");
        QTest::addColumn<QString>("instant");
        const auto row = [](const char *name, const char *zoneName, const QString &civil, const QString &instant) {
            QTest::newRow(name) << QByteArray(zoneName) << civil << instant;
        };
        row("winter", "Europe/Warsaw", u"2026-11-22T08:00"_s, u"2026-11-22T07:00:00Z"_s);
        row("summer", "Europe/Warsaw", u"2026-07-22T08:00"_s, u"2026-07-22T06:00:00Z"_s);
        row("the morning after the spring change", "Europe/Warsaw", u"2026-03-29T08:00"_s, u"2026-03-29T06:00:00Z"_s);
        row("in a spring gap: the first instant after it", "Europe/Warsaw", u"2026-03-29T02:30"_s, u"2026-03-29T01:00:00Z"_s);
        row("the gap's first minute", "Europe/Warsaw", u"2026-03-29T02:00"_s, u"2026-03-29T01:00:00Z"_s);
        row("the gap's end", "Europe/Warsaw", u"2026-03-29T03:00"_s, u"2026-03-29T01:00:00Z"_s);
        row("before the gap", "Europe/Warsaw", u"2026-03-29T01:59"_s, u"2026-03-29T00:59:00Z"_s);
        row("in an autumn overlap: the first of the two", "Europe/Warsaw", u"2026-10-25T02:30"_s, u"2026-10-25T00:30:00Z"_s);
        row("the overlap's first minute", "Europe/Warsaw", u"2026-10-25T02:00"_s, u"2026-10-25T00:00:00Z"_s);
        row("after the overlap", "Europe/Warsaw", u"2026-10-25T03:00"_s, u"2026-10-25T02:00:00Z"_s);
        row("a midnight that does not exist", "America/Sao_Paulo", u"2018-11-04T00:00"_s, u"2018-11-04T03:00:00Z"_s);
        row("half an hour of summer time, gap", "Australia/Lord_Howe", u"2026-10-04T02:15"_s, u"2026-10-03T15:30:00Z"_s);
        row("half an hour of summer time, overlap", "Australia/Lord_Howe", u"2026-04-05T01:45"_s, u"2026-04-04T14:45:00Z"_s);
        row("a zone that moved for good", "Asia/Almaty", u"2024-03-01T08:00"_s, u"2024-03-01T03:00:00Z"_s);
        row("a whole day that does not exist", "Pacific/Apia", u"2011-12-30T08:00"_s, u"2011-12-30T10:00:00Z"_s);
        row("quarter hours", "Asia/Kathmandu", u"2026-11-22T08:00"_s, u"2026-11-22T02:15:00Z"_s);
        row("29 February", "Europe/Helsinki", u"2028-02-29T08:00"_s, u"2028-02-29T06:00:00Z"_s);
        row("UTC", "UTC", u"2026-11-22T08:00"_s, u"2026-11-22T08:00:00Z"_s);
        row("before 1970", "Europe/Copenhagen", u"1969-12-31T23:30"_s, u"1969-12-31T22:30:00Z"_s);
        row("beyond the printed tables, summer", "Europe/Warsaw", u"2090-07-22T08:00"_s, u"2090-07-22T06:00:00Z"_s);
    }
    void aCivilTimeIsOneInstant()
    {
        QFETCH(QByteArray, zoneName);
        QFETCH(QString, civil);
        QFETCH(QString, instant);
        const QDate day = QDate::fromString(civil.left(10), Qt::ISODate);
        const QTime time = QTime::fromString(civil.mid(11), u"HH:mm"_s);
        QVERIFY(day.isValid() && time.isValid());
        const Instant found = resolve(day, time, QTimeZone(zoneName));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(found.ms, Qt::UTC).toString(Qt::ISODate), instant);
    }

    void anInstantHasItsCivilDayAndTime()
    {
        const Instant lateEvening = utc(u"2026-11-22T23:30:00Z"_s);
        QCOMPARE(civilDay(lateEvening, zone("Europe/Warsaw")), QDate(2026, 11, 23));
        QCOMPARE(civilTime(lateEvening, zone("Europe/Warsaw")), QTime(0, 30));
        QCOMPARE(civilDay(lateEvening, zone("America/New_York")), QDate(2026, 11, 22));
        QCOMPARE(civilDay(Instant{-1}, zone("UTC")), QDate(1969, 12, 31));
        QCOMPARE(civilTime(Instant{-1}, zone("UTC")), QTime(23, 59, 59, 999));
        QCOMPARE(civilDay(Instant{0}, zone("UTC")), QDate(1970, 1, 1));
        QCOMPARE(civilDay(Instant{-86'400'000}, zone("UTC")), QDate(1969, 12, 31));
        QCOMPARE(civilTime(Instant{-86'400'000}, zone("UTC")), QTime(0, 0));
    }

    void instantsAreWrittenWithTheOffsetInForce_data()
    {
        QTest::addColumn<QByteArray>("zoneName");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("iso");
        QTest::newRow("winter") << QByteArray("Europe/Warsaw") << u"2026-11-22T07:00:00Z"_s << u"2026-11-22T08:00:00+01:00"_s;
        QTest::newRow("summer") << QByteArray("Europe/Warsaw") << u"2026-07-22T06:00:00Z"_s << u"2026-07-22T08:00:00+02:00"_s;
        QTest::newRow("second 02:30") << QByteArray("Europe/Warsaw") << u"2026-10-25T01:30:00Z"_s << u"2026-10-25T02:30:00+01:00"_s;
        QTest::newRow("west") << QByteArray("America/St_Johns") << u"2026-11-22T07:00:00Z"_s << u"2026-11-22T03:30:00-03:30"_s;
        QTest::newRow("UTC") << QByteArray("UTC") << u"2026-11-22T07:00:00Z"_s << u"2026-11-22T07:00:00+00:00"_s;
        QTest::newRow("milliseconds") << QByteArray("UTC") << u"2026-11-22T07:00:00.045Z"_s << u"2026-11-22T07:00:00.045+00:00"_s;
        QTest::newRow("seconds in the offset") << QByteArray("Europe/Helsinki") << u"1900-01-01T00:00:00Z"_s << u"1900-01-01T01:39:00+01:39"_s;
    }
    void instantsAreWrittenWithTheOffsetInForce()
    {
        QFETCH(QByteArray, zoneName);
        QFETCH(QString, instant);
        QFETCH(QString, iso);
        QCOMPARE(isoWithOffset(utc(instant), QTimeZone(zoneName)), iso);
        QCOMPARE(utc(iso).ms, utc(instant).ms); // read back it is the same instant
    }

    void resolvingIsCheapEnoughForEveryOccurrence()
    {
        const QTimeZone warsaw = zone("Europe/Warsaw");
        const QDate first(2026, 1, 1);
        qint64 sum = 0;
        QBENCHMARK_ONCE {
            for (int day = 0; day < 10'000; ++day)
                sum += resolve(first.addDays(day), QTime(8, 0), warsaw).ms;
        }
        QVERIFY(sum > 0);
    }
};

QTEST_GUILESS_MAIN(TestCivilTime)
#include "test_civil_time.moc"
