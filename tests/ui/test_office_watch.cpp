#include "ui/window_bench.h"

#include "store/database.h"
#include "ui/desk/office_watch.h"

#include <optional>

using namespace deskbell;
using namespace deskbell::test;
using namespace std::chrono_literals;

/// Whether the sender lives is known by its heartbeat alone, and a heartbeat is told by the clock.
class TestOfficeWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSenderIsAliveOnlyWhenItWasHeardOfJustNow_data()
    {
        QTest::addColumn<qint64>("heard");
        QTest::addColumn<bool>("alive");
        QTest::newRow("half a minute ago") << qint64(-30) << true;
        QTest::newRow("two minutes ago") << qint64(-120) << false;
        QTest::newRow("by a clock that has been put right by seconds since") << qint64(20) << true;
        QTest::newRow("tomorrow, by a clock that was ahead when the power failed") << qint64(86'400) << false;
    }
    void aSenderIsAliveOnlyWhenItWasHeardOfJustNow()
    {
        QFETCH(qint64, heard);
        QFETCH(bool, alive);
        WindowBench bench;
        must(bench.commands->database().execute("test", u"UPDATE worker SET state = 'running', incarnation = 'x', heartbeat = %1"_s
                                                            .arg((bench.clock.wall + heard * 1000ms).ms)));
        ui::Desk desk(bench.data(), {}, bench.clock);
        ui::OfficeWatch watch(desk, false);
        std::optional<bool> seen;
        connect(&watch, &ui::OfficeWatch::looked, this, [&](const ui::OfficeStatus &status) { seen = status.workerAlive; });
        watch.look();
        QVERIFY(waitFor([&] { return seen.has_value(); }));
        QCOMPARE(*seen, alive);
    }
};

QTEST_MAIN(TestOfficeWatch)
#include "test_office_watch.moc"
