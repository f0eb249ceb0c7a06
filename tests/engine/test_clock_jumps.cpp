// Rows 30, 32, 33 and 34 of the fault matrix: what a clock, a zone or a long sleep does to an office.
#include "tests/engine/worked_office.h"

#include <ctime>

using namespace deskbell;
using namespace deskbell::worked;

class TestClockJumps : public QObject {
    Q_OBJECT

    static void another40StepRule(TestOffice &office)
    {
        QJsonArray days;
        for (int day = 40; day >= 1; --day)
            days.append(day);
        must(office.commands->switchRule(office.rule, false, office.by));
        must(office.commands->addRule(QJsonObject{{u"name"_s, u"Daily"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                          {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, days}}}}, true, office.by));
    }
    static bool frozen(TestOffice &office) { return must(office.reader->worker({2026, 11, 23})).clockFrozen; }

private Q_SLOTS:
    void row_30_fortyStepsMissedInOneSleepAreOneMessage()
    {
        TestOffice office;
        another40StepRule(office);
        const MatterId matter = office.addMatter(office.client, u"OC/40"_s, {2027, 1, 2}); // its 40th day before is the 23rd
        office.clock.to(on({2026, 11, 22}, {12, 0}));
        office.work();
        const size_t before = office.script.accepted.size();
        office.clock.to(on({2027, 1, 1}, {9, 0})); // the lid was closed on both clocks: no doubt about the time
        office.work();
        QVERIFY(!frozen(office));
        QCOMPARE(office.script.accepted.size(), before + 1);
        QStringList sent;
        for (const Message &each : office.messages())
            if (each.matter == matter && each.state == MessageState::Sent)
                sent.append(each.occurrenceKey);
        QCOMPARE(sent, QStringList{u"end-1@2027-01-02"_s});
        office.work();
        office.clock.pass(6h);
        office.work();
        QCOMPARE(office.script.accepted.size(), before + 1); // and no burst afterwards
    }

    void row_30_aLongSleepOverManyMattersSendsOnlyWhatIsStillInTimeAndEachOnce()
    {
        TestOffice office;
        std::vector<MatterId> matters;
        matters.reserve(40);
        for (int i = 0; i < 40; ++i) // the step "21 days before" of each falls on a day of its own
            matters.push_back(office.addMatter(office.client, u"M/%1"_s.arg(i), QDate(2026, 12, 14).addDays(i)));
        office.clock.to(on({2026, 11, 22}, {12, 0}));
        office.work();
        office.clock.to(on({2027, 1, 1}, {9, 0}));
        office.work();
        // Only steps of the last three days, so a matter has at most one, and no matter two.
        std::map<MatterId, int> perMatter;
        for (const Message &each : office.messages())
            if (each.state == MessageState::Sent) {
                ++perMatter[each.matter];
                const QDate day = civilDay(each.due, warsaw);
                QVERIFY2(day >= QDate(2026, 12, 29), qPrintable(day.toString(Qt::ISODate)));
            }
        for (const auto &[matter, count] : perMatter)
            QCOMPARE(count, 1);
        QVERIFY(perMatter.size() > 0 && perMatter.size() <= 12); // four days, three steps
        const size_t caughtUp = office.script.accepted.size();
        office.clock.pass(3h);
        office.work();
        QCOMPARE(office.script.accepted.size(), caughtUp);
    }

    void row_32_aDayBackSendsNothingUntilAPersonSaysSoAndThenNothingTwice()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {8, 1}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.clock.wall = on({2026, 11, 22}, {8, 1});
        const MatterId later = office.addMatter(office.addClient(u"Ewa"_s, u"ewa@example.org"_s), u"OC/2"_s, {2026, 12, 13}); // due on the day it seems to be
        office.work();
        QVERIFY(frozen(office));
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.clock.pass(26h); // past what was seen: still a person's word
        office.work();
        QVERIFY(frozen(office));
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.by.at = office.clock.now();
        must(office.commands->confirmClock(office.by));
        office.work();
        QVERIFY(!frozen(office));
        QCOMPARE(office.script.accepted.size(), size_t(2)); // the second client's, once; the first's not again
        QCOMPARE(office.script.accepted.back().to, u"ewa@example.org"_s);
        Q_UNUSED(later)
        office.live({2026, 11, 24}, {2026, 11, 25});
        QCOMPARE(office.script.accepted.size(), size_t(2));
    }

    void row_33_fiveYearsAheadFreezeAndNothingIsSentOrGivenUp_data()
    {
        QTest::addColumn<bool>("started");
        QTest::newRow("in one run") << false;
        QTest::newRow("a dead battery, found at the start") << true;
    }
    void row_33_fiveYearsAheadFreezeAndNothingIsSentOrGivenUp()
    {
        QFETCH(bool, started);
        TestOffice office;
        office.clock.to(on({2026, 11, 22}, {12, 0}));
        office.work();
        office.clock.wall = on({2031, 11, 22}, {12, 0});
        if (started) {
            office.clock.id = u"boot-2"_s;
            office.clock.boot = 1min;
            office.worker = office.newWorker();
        }
        office.work();
        QVERIFY(frozen(office));
        QVERIFY(office.logKinds().filter(u"not_sent"_s).isEmpty());
        QCOMPARE(office.inState(MessageState::Skipped), 0);
        QCOMPARE(office.script.handedOver, 0);
        // Somebody corrects it and says so: everything is owed as if nothing had been.
        office.clock.wall = on({2026, 11, 22}, {12, 30});
        office.by.at = office.clock.now();
        must(office.commands->confirmClock(office.by));
        office.live({2026, 11, 23}, {2026, 12, 8});
        QCOMPARE(office.script.accepted.size(), size_t(3));
    }

    void row_33_fiveYearsThatReallyPassedAreNotSentAfterwards()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}, {12, 0}));
        office.work();
        office.clock.id = u"boot-2"_s; // the PC came out of the cellar
        office.clock.boot = 1min;
        office.clock.wall = on({2031, 11, 22}, {12, 0});
        office.worker = office.newWorker();
        office.work();
        office.by.at = office.clock.now();
        must(office.commands->confirmClock(office.by));
        office.work();
        office.clock.pass(48h);
        office.work();
        QVERIFY(!frozen(office));
        QCOMPARE(office.script.accepted.size(), size_t(0));
    }

    void row_34_theZoneOfThePcMeansNothingOnlyTheOfficesDoes()
    {
#ifdef Q_OS_UNIX
        const QByteArray was = qgetenv("TZ");
        TestOffice office;
        for (const char *zone : {"Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata"}) {
            qputenv("TZ", zone);
            tzset();
            office.clock.to(office.clock.now() + 6h);
            office.work();
        }
        office.clock.to({on({2026, 11, 23}).ms - 1});
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(0));
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        qputenv("TZ", "Pacific/Pago_Pago"); // where it is still the 22nd
        tzset();
        office.work();
        office.live({2026, 11, 24}, {2026, 11, 25});
        was.isNull() ? qunsetenv("TZ") : qputenv("TZ", was);
        tzset();
        QCOMPARE(office.script.accepted.size(), size_t(1));
#else
        QSKIP("the PC's zone is not an environment variable here");
#endif
    }
};

QTEST_GUILESS_MAIN(TestClockJumps)
#include "test_clock_jumps.moc"
