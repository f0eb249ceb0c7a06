#include "tests/engine/worked_office.h"

#include <QFile>

using namespace deskbell;
using namespace deskbell::worked;

/// Somebody puts another file in the office's place while the worker runs: what is in the old one is nobody's office any more.
class TestReplacedFile : public QObject {
    Q_OBJECT

    static void replace(TestOffice &office)
    {
        const QString file = office.database->file();
        const QString copy = file + u".copy"_s;
        QVERIFY(QFile::copy(file, copy)); // as a backup program does, while nobody writes
        QVERIFY(QFile::rename(file, file + u".old"_s));
        QVERIFY(QFile::rename(copy, file));
    }

private Q_SLOTS:
    void behindItNothingIsClaimedAndTheWorkerEnds()
    {
        TestOffice office;
        office.work();
        replace(office);
        office.clock.to(on({2026, 11, 23}));
        const auto ticked = office.worker->tick();
        QCoreApplication::processEvents();
        QCOMPARE(office.script.handedOver, 0);
        QVERIFY(!ticked);
        QVERIFY(ticked.error().kind != ErrorKind::Busy && ticked.error().kind != ErrorKind::Temporary); // the loop ends on it
    }

    void behindItNoGateOpens()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        QCOMPARE(office.script.handedOver, 1);
        replace(office);
        QTRY_COMPARE(office.worker->underWay(), 0);
        QCOMPARE(office.script.accepted.size(), size_t(0));
        QVERIFY(!office.worker->tick());
    }
};

QTEST_GUILESS_MAIN(TestReplacedFile)
#include "test_replaced_file.moc"
