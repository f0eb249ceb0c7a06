#include "tests/engine/worked_office.h"
#include "words/words.h"

using namespace deskbell;
using namespace deskbell::worked;

/// What "Today" tells of a time without a sender (SPEC: late, PC was off).
class TestCatchUp : public QObject {
    Q_OBJECT

    static CatchUp newest(TestOffice &office)
    {
        const auto found = must(office.reader->catchUp({0}));
        return found ? *found : CatchUp{};
    }

private Q_SLOTS:
    void aSenderThatNeverRestedHasNoGap()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        office.work();
        office.clock.pass(29min);
        office.work();
        QVERIFY(!must(office.reader->catchUp({0})));
    }

    void whatFellDueInTheGapAndWentAfterwardsIsCounted()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        office.work();
        office.clock.to(on({2026, 11, 23}, {13, 0})); // closed over 08:00 of the 23rd
        office.work();
        const CatchUp gap = newest(office);
        QCOMPARE(gap.from.ms, on({2026, 11, 22}).ms);
        QCOMPARE(gap.to.ms, on({2026, 11, 23}, {13, 0}).ms);
        QCOMPARE(gap.sentAfterwards, 1);
        QCOMPARE(gap.toGo + gap.held + gap.tooLate, 0);
        QVERIFY(!must(office.reader->catchUp(on({2026, 11, 24}))));
    }

    void whatCameTooLateIsCountedApart()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        office.work();
        office.clock.to(on({2026, 11, 27})); // 21 days before the end was the 23rd, and three days late is the limit
        office.work();
        const CatchUp gap = newest(office);
        QCOMPARE(gap.sentAfterwards, 0);
        QCOMPARE(gap.tooLate, 1);
    }

    void whatIsHeldSinceIsCountedApart()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        office.work();
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        office.clock.to(on({2026, 11, 23}, {13, 0}));
        office.work();
        QCOMPARE(newest(office).held, 1);
        QCOMPARE(newest(office).sentAfterwards, 0);
    }

    void aFrozenClockTellsOfNoGap()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        office.work();
        office.clock.wall = on({2028, 11, 22}); // nobody knows yet how long it was
        office.work();
        QVERIFY(!must(office.reader->catchUp({0})));
    }

    void theLogSaysSinceWhenNobodySent()
    {
        LogEntry entry;
        entry.kind = u"worker_away"_s;
        entry.parameters = {{u"from"_s, u"2026-11-20"_s}, {u"from_ms"_s, 1}};
        QVERIFY(words::logEntry(entry, u"en"_s).contains(u"20 Nov"_s));
    }
};

QTEST_GUILESS_MAIN(TestCatchUp)
#include "test_catch_up.moc"
