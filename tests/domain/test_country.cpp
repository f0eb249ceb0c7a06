#include "domain/text/country.h"

#include <QTimeZone>
#include <QtTest>
#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestCountry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCountryHasItsNameInEachLanguageOfTheOffice()
    {
        QCOMPARE(countryName(u"DK"_s, u"en"_s), u"Denmark"_s);
        QCOMPARE(countryName(u"DK"_s, u"fi"_s), u"Tanska"_s);
        QCOMPARE(countryName(u"FI"_s, u"da"_s), u"Finland"_s);
        QCOMPARE(countryName(u"PL"_s, u"pl"_s), u"Polska"_s);
        QCOMPARE(countryName(u"XQ"_s, u"pl"_s), u"XQ"_s);
    }

    void everyCountryStandsInTheListOnceInTheOrderOfTheLanguage()
    {
        const std::vector<Country> danish = countries(u"da"_s);
        QVERIFY(danish.size() > 200);
        const auto at = [&danish](const QString &code) { return std::ranges::find(danish, code, &Country::code) - danish.begin(); };
        for (const QString &code : {u"DK"_s, u"FI"_s, u"PL"_s, u"AT"_s})
            QCOMPARE(std::ranges::count(danish, code, &Country::code), 1);
        QVERIFY(at(u"AT"_s) > at(u"PL"_s)); // Østrig comes late in Danish
        QVERIFY(std::ranges::none_of(danish, [](const Country &each) { return each.name.isEmpty() || each.name == each.code; }));
    }

    void theZoneFollowsTheCountry_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("zone");
        QTest::newRow("one zone") << u"PL"_s << u"Asia/Tokyo"_s << u"Europe/Warsaw"_s;
        QTest::newRow("Finland") << u"FI"_s << u"Europe/Warsaw"_s << u"Europe/Helsinki"_s;
        QTest::newRow("Denmark") << u"DK"_s << u"UTC"_s << u"Europe/Copenhagen"_s;
        QTest::newRow("several, the system's among them") << u"US"_s << u"America/Denver"_s << u"America/Denver"_s;
        QTest::newRow("several, the system elsewhere") << u"US"_s << u"Europe/Warsaw"_s << u"America/Chicago"_s;
        QTest::newRow("no such country") << u"XQ"_s << u"Europe/Warsaw"_s << QString();
    }
    void theZoneFollowsTheCountry()
    {
        QFETCH(QString, country);
        QFETCH(QString, system);
        QFETCH(QString, zone);
        QCOMPARE(mainZone(country, system), zone);
    }

    void everyCountryHasAZoneThatExists()
    {
        for (const Country &each : countries(u"en"_s))
            QVERIFY2(QTimeZone::isTimeZoneIdAvailable(mainZone(each.code, {}).toLatin1()), qPrintable(each.code));
        QVERIFY(placeZones().contains(u"Europe/Warsaw"_s));
        QVERIFY(!placeZones().contains(u"Etc/GMT+1"_s));
    }
};

QTEST_GUILESS_MAIN(TestCountry)
#include "test_country.moc"
