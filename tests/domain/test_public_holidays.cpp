#include "domain/reminding/public_holidays.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// "2026-01-01 new_years_day" for every holiday of the year, in order.
QStringList holidaysIn(const PublicHolidays &holidays, int year)
{
    QStringList found;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (const QString name = holidays.on(day); !name.isEmpty())
            found.append(day.toString(Qt::ISODate) + u' ' + name);
    return found;
}

QStringList daysIn(const QString &country, int year)
{
    QStringList days;
    for (const QString &each : holidaysIn(holidaysOf(country), year))
        days.append(each.section(u' ', 0, 0).mid(5));
    return days;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestPublicHolidays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Written down by hand, not made by the rules in the data.
    void theHolidaysOfTwoYearsAreThoseOfTheCalendarOnTheWall_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        QTest::newRow("Poland 2026") << u"PL"_s << 2026 << u"01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26"_s;
        QTest::newRow("Poland 2027") << u"PL"_s << 2027 << u"01-01 01-06 03-28 03-29 05-01 05-03 05-16 05-27 08-15 11-01 11-11 12-24 12-25 12-26"_s;
        QTest::newRow("Finland 2026") << u"FI"_s << 2026 << u"01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26"_s;
        QTest::newRow("Finland 2027") << u"FI"_s << 2027 << u"01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-25 06-26 11-06 12-06 12-24 12-25 12-26"_s;
        QTest::newRow("Denmark 2026") << u"DK"_s << 2026 << u"01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 06-05 12-24 12-25 12-26 12-31"_s;
        QTest::newRow("Denmark 2027") << u"DK"_s << 2027 << u"01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 06-05 12-24 12-25 12-26 12-31"_s;
    }
    void theHolidaysOfTwoYearsAreThoseOfTheCalendarOnTheWall()
    {
        QFETCH(QString, country);
        QFETCH(int, year);
        QFETCH(QString, days);
        QCOMPARE(daysIn(country, year).join(u' '), days);
    }

    void aHolidayCountsFromTheYearTheLawSaysToTheYearItSays()
    {
        const PublicHolidays poland = holidaysOf(u"PL"_s);
        QCOMPARE(poland.on({2024, 12, 24}), QString());
        QCOMPARE(poland.on({2025, 12, 24}), u"christmas_eve"_s);
        QCOMPARE(poland.on({2010, 1, 6}), QString());
        QCOMPARE(poland.on({2011, 1, 6}), u"epiphany"_s);
        QCOMPARE(poland.on({2018, 11, 12}), u"independence_centenary"_s);
        QCOMPARE(poland.on({2019, 11, 12}), QString());
        const PublicHolidays denmark = holidaysOf(u"DK"_s);
        QCOMPARE(denmark.on({2023, 5, 5}), u"great_prayer_day"_s);
        QCOMPARE(denmark.on({2024, 4, 26}), QString());
    }

    void easterIsThatOfTheTables_data()
    {
        QTest::addColumn<QString>("days");
        QTest::newRow("long before and after") << u"1761-03-22 1818-03-22 1886-04-25 1943-04-25 2285-03-22"_s;
        QTest::newRow("past") << u"2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24"_s;
        QTest::newRow("around now") << u"2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01"_s;
        QTest::newRow("to come") << u"2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2039-04-10 2040-04-01 2045-04-09 2050-04-10"_s;
        QTest::newRow("the odd ones") << u"2038-04-25 2046-03-25 2049-04-18 2051-04-02 2057-04-22 2060-04-18 2076-04-19 2079-04-23 2084-03-26 2095-04-24 2096-04-15 2099-04-12"_s;
    }
    void easterIsThatOfTheTables()
    {
        QFETCH(QString, days);
        for (const QString &each : days.split(u' '))
            QCOMPARE(easterSunday(each.left(4).toInt()).toString(Qt::ISODate), each);
    }

    void easterIsASundayFromTheTwentySecondOfMarchToTheTwentyFifthOfApril()
    {
        for (int year = 1583; year <= 4000; ++year) {
            const QDate day = easterSunday(year);
            QVERIFY2(day.dayOfWeek() == 7 && day >= QDate(year, 3, 22) && day <= QDate(year, 4, 25), qPrintable(day.toString(Qt::ISODate)));
        }
    }

    void midsummerAndAllSaintsAreSaturdaysInFinlandEveryYear()
    {
        const PublicHolidays finland = holidaysOf(u"FI"_s);
        for (int year = 2000; year <= 2099; ++year) {
            QStringList saturdays;
            for (const QString &each : holidaysIn(finland, year)) {
                const QDate day = QDate::fromString(each.section(u' ', 0, 0), Qt::ISODate);
                const QString name = each.section(u' ', 1);
                if (name == "midsummer_day"_L1) {
                    QVERIFY(day.dayOfWeek() == 6 && day >= QDate(year, 6, 20) && day <= QDate(year, 6, 26));
                    QCOMPARE(finland.on(day.addDays(-1)), u"midsummer_eve"_s);
                    saturdays.append(name);
                } else if (name == "all_saints_day"_L1) {
                    QVERIFY(day.dayOfWeek() == 6 && day >= QDate(year, 10, 31) && day <= QDate(year, 11, 6));
                    saturdays.append(name);
                }
            }
            QCOMPARE(saturdays, (QStringList{u"midsummer_day"_s, u"all_saints_day"_s}));
        }
    }

    void ofAnotherCountryOrYearNothingIsKnownAndThatIsSaid()
    {
        QVERIFY(holidaysOf(u"PL"_s).knows(2000) && holidaysOf(u"PL"_s).knows(2099));
        QVERIFY(!holidaysOf(u"PL"_s).knows(1999) && !holidaysOf(u"PL"_s).knows(2100));
        QCOMPARE(holidaysOf(u"PL"_s).on({2100, 12, 25}), QString());
        QCOMPARE(holidaysOf(u"PL"_s).on(QDate()), QString());
        for (const QString &country : {u"SE"_s, u"pl"_s, u"../holidays/PL"_s, QString()}) {
            QVERIFY2(!holidaysOf(country).knows(2026), qPrintable(country));
            QCOMPARE(holidaysOf(country).on({2026, 12, 25}), QString());
        }
        QVERIFY(!PublicHolidays().knows(2026));
    }

    void everyFileOfTheProgramIsReadAndSaysItsCountryItsYearsAndWhatWasDecided()
    {
        const QDir folder(u":/holidays"_s);
        const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList{u"DK.json"_s, u"FI.json"_s, u"PL.json"_s}));
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
            QCOMPARE(data.value("country"_L1).toString() + u".json"_s, name);
            QVERIFY2(!data.value("note"_L1).toArray().isEmpty(), qPrintable(name));
            const auto read = PublicHolidays::fromJson(data);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
            QVERIFY2(holidaysOf(name.section(u'.', 0, 0)).knows(data.value("years"_L1)["from"_L1].toInt()), qPrintable(name));
        }
    }

    void aFileThatDoesNotKeepToTheFormIsRefusedWithTheLineAtFault_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::newRow("nothing") << QByteArray(R"([])");
        QTest::newRow("no name") << QByteArray(R"([{"date": "01-01"}])");
        QTest::newRow("no day") << QByteArray(R"([{"name": "a"}])");
        QTest::newRow("two ways") << QByteArray(R"([{"name": "a", "date": "01-01", "easter": 1}])");
        QTest::newRow("no such day") << QByteArray(R"([{"name": "a", "date": "02-30"}])");
        QTest::newRow("Easter in words") << QByteArray(R"([{"name": "a", "easter": "one"}])");
        QTest::newRow("an eighth weekday") << QByteArray(R"([{"name": "a", "weekday": 8, "not_before": "06-20"}])");
        QTest::newRow("a weekday of no week") << QByteArray(R"([{"name": "a", "weekday": 6}])");
        QTest::newRow("a date and a weekday's first") << QByteArray(R"([{"name": "a", "date": "01-01", "not_before": "06-20"}])");
        QTest::newRow("ends before it begins") << QByteArray(R"([{"name": "a", "date": "01-01", "from": 2020, "to": 2019}])");
        QTest::newRow("begins before the file does") << QByteArray(R"([{"name": "a", "date": "01-01", "from": 1999}])");
        QTest::newRow("ends after the file does") << QByteArray(R"([{"name": "a", "date": "01-01", "to": 2100}])");
        QTest::newRow("an unknown word") << QByteArray(R"([{"name": "a", "date": "01-01", "until": 2019}])");
    }
    void aFileThatDoesNotKeepToTheFormIsRefusedWithTheLineAtFault()
    {
        QFETCH(QByteArray, days);
        const auto read = PublicHolidays::fromJson(json(R"({"years": {"from": 2000, "to": 2099}, "days": )" + days + '}'));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void withoutYearsAFileIsRefused()
    {
        const QByteArray days = R"("days": [{"name": "a", "date": "01-01"}]})";
        QVERIFY(PublicHolidays::fromJson(json(R"({"years": {"from": 2000, "to": 2000}, )" + days)));
        QVERIFY(!PublicHolidays::fromJson(json("{" + days)));
        QVERIFY(!PublicHolidays::fromJson(json(R"({"years": {"from": 2000, "to": 1999}, )" + days)));
        QVERIFY(!PublicHolidays::fromJson(json(R"({"years": {"from": 1500, "to": 2099}, )" + days))); // Easter was reckoned otherwise
    }
};

QTEST_GUILESS_MAIN(TestPublicHolidays)
#include "test_public_holidays.moc"
