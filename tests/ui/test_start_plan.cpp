#include "ui/start/start_plan.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using deskbell::ui::StartPlan;
using Step = StartPlan::Step;

class TestStartPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCountryIsTheSystemsAndTheZoneFollowsIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("systemZone");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("zone");
        QTest::newRow("Finland") << u"fi_FI"_s << u"Europe/Helsinki"_s << u"fi"_s << u"FI"_s << u"Europe/Helsinki"_s;
        QTest::newRow("Danish PC, clock elsewhere") << u"da_DK"_s << u"UTC"_s << u"da"_s << u"DK"_s << u"Europe/Copenhagen"_s;
        QTest::newRow("English in Germany") << u"en_DE"_s << u"Europe/Berlin"_s << u"en"_s << u"DE"_s << u"Europe/Berlin"_s;
        QTest::newRow("no country") << u"C"_s << u"UTC"_s << u"fi"_s << u"FI"_s << u"Europe/Helsinki"_s;
    }
    void theCountryIsTheSystemsAndTheZoneFollowsIt()
    {
        QFETCH(QString, locale);
        QFETCH(QString, systemZone);
        QFETCH(QString, language);
        QFETCH(QString, country);
        QFETCH(QString, zone);
        StartPlan plan(QLocale(locale), systemZone, language);
        QCOMPARE(plan.country, country);
        QCOMPARE(plan.zone, zone);
    }

    void aZoneThatAPersonChoseStays()
    {
        StartPlan plan = polish();
        plan.chooseCountry(u"FI"_s);
        QCOMPARE(plan.zone, u"Europe/Helsinki"_s);
        plan.chooseZone(u"Europe/Tallinn"_s);
        plan.chooseCountry(u"DK"_s);
        QCOMPARE(plan.zone, u"Europe/Tallinn"_s);
    }

    void nextSaysWhatIsMissingAndSkipDoesNotAsk()
    {
        StartPlan plan = polish();
        QVERIFY(plan.next());
        QVERIFY(!plan.next());
        QCOMPARE(plan.problem().field, u"name"_s);
        plan.name = u" \u200b "_s; // nothing of it can be seen
        QVERIFY(!plan.next());
        QVERIFY(plan.next(true));
        QVERIFY(!plan.name.trimmed().isEmpty());
        QVERIFY(!plan.next());
        QCOMPARE(plan.problem().field, u"preset"_s);
        QVERIFY(plan.next(true));
        QCOMPARE(plan.presets, QStringList(u"insurance"_s));
        QCOMPARE(plan.step, Step::Ready);
        plan.back();
        QVERIFY(plan.next(true));
        QCOMPARE(plan.presets, QStringList(u"insurance"_s));
    }

    void skippingKeepsWhatIsThereAlready()
    {
        StartPlan plan = polish();
        plan.next();
        plan.name = u"Agencja Bałtyk"_s;
        QVERIFY(plan.next(true));
        plan.choosePreset(u"kyc"_s, true);
        QVERIFY(plan.next(true));
        QCOMPARE(plan.name, u"Agencja Bałtyk"_s);
        QCOMPARE(plan.presets, QStringList(u"kyc"_s));
    }

    void aNameOfTenThousandCharactersIsRefusedAtTheFieldAndAnyScriptIsTaken()
    {
        StartPlan plan = polish();
        plan.next();
        plan.name = QString(10'000, u'ł');
        QVERIFY(!plan.next());
        QCOMPARE(plan.problem().field, u"name"_s);
        QVERIFY(plan.problem().message.contains(u"10000"_s));
        for (const QString &name : {u"مكتب التأمين"_s, u"🛎 Bell & Co “Büro”"_s, u"-rf"_s}) {
            plan.name = name;
            QVERIFY(plan.problem().message.isEmpty());
            const QStringList words = plan.arguments();
            QCOMPARE(words.at(words.indexOf(u"--name"_s) + 1), name);
        }
    }

    void theArgumentsSayEverythingThatWasChosen()
    {
        StartPlan plan = polish();
        plan.name = u"Agencja\nBałtyk "_s;
        plan.choosePreset(u"kyc"_s, true);
        plan.choosePreset(u"insurance"_s, true);
        plan.choosePreset(u"bookings"_s, true);
        plan.choosePreset(u"bookings"_s, false);
        QCOMPARE(plan.arguments(),
                 QStringList({u"office"_s, u"init"_s, u"--name"_s, u"Agencja Bałtyk"_s, u"--country"_s, u"PL"_s, u"--zone"_s, u"Europe/Warsaw"_s, u"--language"_s, u"pl"_s,
                              u"--preset"_s, u"insurance"_s, u"--preset"_s, u"kyc"_s}));
    }

    void aFlowThatWasClosedGoesOnWhereItWasWithWhatWasTyped_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step <= int(Step::Ready); ++step)
            QTest::addRow("step %d", step) << step;
    }
    void aFlowThatWasClosedGoesOnWhereItWasWithWhatWasTyped()
    {
        QFETCH(int, step);
        QTemporaryDir folder;
        QSettings kept(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        StartPlan plan = polish();
        while (int(plan.step) < step) {
            if (plan.step == Step::Office) {
                plan.name = u"Büro „🛎”; a=b, c"_s;
                plan.chooseCountry(u"FI"_s);
                plan.chooseZone(u"Europe/Tallinn"_s);
            } else if (plan.step == Step::Work) {
                plan.choosePreset(u"bookings"_s, true);
            }
            QVERIFY(plan.next());
        }
        plan.keepIn(kept);
        kept.sync();
        StartPlan again = polish();
        again.takeFrom(kept);
        QCOMPARE(int(again.step), step);
        QCOMPARE(again.name, plan.name);
        QCOMPARE(again.country, plan.country);
        QCOMPARE(again.zone, plan.zone);
        QCOMPARE(again.presets, plan.presets);
        StartPlan::forgetIn(kept);
        StartPlan fresh = polish();
        fresh.takeFrom(kept);
        QCOMPARE(fresh.step, Step::Welcome);
        QVERIFY(fresh.name.isEmpty());
    }

    void whatWasKeptIsNotBelievedBlindly()
    {
        QTemporaryDir folder;
        QSettings kept(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        kept.setValue(u"start/step"_s, 99);
        kept.setValue(u"start/country"_s, u"Atlantis"_s);
        kept.setValue(u"start/zone"_s, u"Moon/Tranquility"_s);
        kept.setValue(u"start/presets"_s, QStringList{u"piracy"_s});
        StartPlan plan = polish();
        plan.takeFrom(kept);
        QCOMPARE(plan.step, Step::Office); // the name is missing
        QCOMPARE(plan.country, u"PL"_s);
        QCOMPARE(plan.zone, u"Europe/Warsaw"_s);
        QVERIFY(plan.presets.isEmpty());
    }

private:
    static StartPlan polish() { return {QLocale(QLocale::Polish, QLocale::Poland), u"Europe/Warsaw"_s, u"pl"_s}; }
};

QTEST_GUILESS_MAIN(TestStartPlan)
#include "test_start_plan.moc"
