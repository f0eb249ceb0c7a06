#include "tests/engine/worked_office.h"

#include "store/tables/lineages.h"

using namespace deskbell;
using namespace deskbell::worked;

/// A PC that has just been started believes its clock. What was planned or put off by a wrong one must not stay lost when it is put right.
class TestWrongClock : public QObject {
    Q_OBJECT

    /// Restarted with a clock that is wrong; the worker runs by it.
    static void startWithClockAt(TestOffice &office, Instant wrong)
    {
        office.worker = office.newWorker();
        office.clock.id += u'+';
        office.clock.boot = 1min;
        office.clock.wall = wrong;
        office.work();
    }
    /// Somebody puts it right, and says so.
    static void putRight(TestOffice &office, Instant right)
    {
        office.clock.wall = right;
        office.work();
        QVERIFY(must(office.reader->worker({2026, 11, 23})).clockFrozen);
        office.by.at = right;
        must(office.commands->confirmClock(office.by));
        office.work();
    }

private Q_SLOTS:
    void whatIsEnteredAfterAClockThatWasAheadIsStillOwed()
    {
        TestOffice office;
        office.live({2026, 11, 21}, {2026, 11, 21});
        startWithClockAt(office, on({2026, 12, 24}, {12, 0}));
        putRight(office, on({2026, 11, 22}, {9, 0}));
        office.addMatter(office.addClient(u"Second"_s, u"second@example.org"_s), u"OC/2"_s, {2026, 12, 16}); // its 21st day is the 25th
        office.live({2026, 11, 23}, {2026, 11, 26});
        const auto toSecond = std::ranges::count(office.script.accepted, u"second@example.org"_s, &Parcel::to);
        QCOMPARE(toSecond, std::ptrdiff_t(1));
    }

    void aCopyThatWasConfirmedByAClockThatWasAheadOwesWhatIsStillToCome()
    {
        TestOffice office;
        office.live({2026, 11, 21}, {2026, 11, 21});
        Lineage restored = must(store::Lineages(*office.database).load());
        restored.cause = LineageCause::Restored;
        must(store::Lineages(*office.database).save(restored));
        office.by.at = on({2026, 12, 24}, {12, 0}); // no worker has looked at this clock
        must(office.commands->confirmLineage(LineageChoice::ContinueFromNow, office.by));
        putRight(office, on({2026, 11, 22}, {9, 0}));
        office.live({2026, 11, 23}, {2026, 11, 23});
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void aClockThatStepsBackBySecondsOverEightLosesNothing()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {8, 1}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.clock.wall = on({2026, 11, 23}, QTime(7, 59, 30));
        office.work();
        QVERIFY(!must(office.reader->worker({2026, 11, 23})).clockFrozen);
        office.addMatter(office.addClient(u"Second"_s, u"second@example.org"_s), u"OC/2"_s, {2026, 12, 14});
        office.work();
        office.clock.to(on({2026, 11, 23}, {8, 2}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(2));
    }

    void aRuleThatIsNewStillWaitsForItsFirstDay()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {7, 0}));
        office.by.at = office.clock.now();
        must(office.commands->switchRule(office.rule, false, office.by));
        office.clock.to(on({2026, 11, 29}, {7, 0}));
        office.by.at = office.clock.now();
        must(office.commands->switchRule(office.rule, true, office.by)); // works from the 30th
        office.live({2026, 11, 29}, {2026, 11, 29});
        QVERIFY(!office.logKinds().contains(u"not_sent"_s));
        office.live({2026, 11, 30}, {2026, 11, 30});
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void aRetryThatAClockAheadPutOffGoesWhenTheClockIsRight()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {7, 0}));
        office.work();
        office.script.outcomes = {OutcomeKind::NotTaken};
        startWithClockAt(office, on({2026, 11, 24}, {19, 30})); // no network yet, so no right time and no server
        QCOMPARE(office.script.handedOver, 1);
        putRight(office, on({2026, 11, 23}, {9, 0}));
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.live({2026, 11, 24}, {2026, 11, 25});
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void whatAClockAheadPutOffUntilItsMorningGoesOnTheRightOne()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {7, 0}));
        office.work();
        startWithClockAt(office, on({2026, 11, 24}, {21, 0}));
        QCOMPARE(office.inState(MessageState::Planned), 1); // until the 25th
        putRight(office, on({2026, 11, 23}, {7, 30}));
        QCOMPARE(office.script.accepted.size(), size_t(0));
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void aPauseThatAClockAheadNotedEndsWithIt()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {7, 0}));
        office.work();
        office.script.outcomes = {OutcomeKind::SlowDown};
        startWithClockAt(office, on({2026, 11, 24}, {19, 30}));
        QCOMPARE(office.script.handedOver, 1);
        putRight(office, on({2026, 11, 23}, {9, 0}));
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void aClockThatStepsBackDuringARetryWaitSendsOnce()
    {
        TestOffice office;
        office.script.outcomes = {OutcomeKind::NotTaken};
        office.clock.to(on({2026, 11, 23}, {9, 0}));
        must(office.worker->tick());
        QTRY_COMPARE(office.worker->underWay(), 0);
        must(office.worker->tick());
        office.clock.wall = office.clock.wall - 90s;
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(0));
        office.clock.pass(3min);
        office.work();
        office.live({2026, 11, 24}, {2026, 11, 25});
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestWrongClock)
#include "test_wrong_clock.moc"
