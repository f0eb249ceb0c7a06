#include "tests/engine/worked_office.h"

using namespace deskbell;
using namespace deskbell::worked;

/// Row 11: another program holds the office's file for a minute: the worker waits, loses nothing and sends once.
class TestLockedOffice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void at_any_moment_of_a_messages_way_data()
    {
        QTest::addColumn<int>("moment");
        QTest::newRow("before it is planned") << 0;
        QTest::newRow("while it is on its way") << 1;
        QTest::newRow("while its answer is written down") << 2;
    }
    void at_any_moment_of_a_messages_way()
    {
        QFETCH(const int, moment);
        TestOffice office;
        office.database->setPatience(1ms); // the ten seconds it would wait each time
        auto other = must(store::Database::open(office.database->file(), store::Open::ReadWrite));
        office.clock.to(on({2026, 11, 23}));
        if (moment == 1)
            must(office.worker->tick());
        bool held = false;
        const auto hold = [&] {
            if (!std::exchange(held, true))
                must(other->execute("test.lock", u"BEGIN EXCLUSIVE"_s));
        };
        if (moment < 2)
            hold();
        else {
            must(office.worker->tick());
            office.database->setCommitted(hold); // the gate is durable, its dot leaves, and the answer finds the file taken
            QTRY_COMPARE(office.script.accepted.size(), size_t(1));
        }
        for (int second = 0; second < 60; ++second) {
            const auto next = office.worker->tick();
            if (!next)
                QCOMPARE(int(next.error().kind), int(ErrorKind::Busy)); // the loop goes on
            QCoreApplication::processEvents();
            office.clock.pass(1s);
        }
        office.database->setCommitted({});
        QCOMPARE(office.script.accepted.size(), size_t(moment == 2 ? 1 : 0));
        must(other->execute("test.unlock", u"ROLLBACK"_s));
        office.work();
        office.clock.pass(5min);
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.inState(MessageState::Sent), 1);
        QCOMPARE(office.messages().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLockedOffice)
#include "test_locked_office.moc"
