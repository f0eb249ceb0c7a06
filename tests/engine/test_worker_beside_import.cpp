#include "engine/sending/planner.h"
#include "engine/upkeep/import.h"
#include "store/long_write.h"
#include "tests/engine/worked_office.h"
#include "words/words.h"

#include <QFile>
#include <thread>

using namespace deskbell;
using namespace deskbell::worked;

/// One transaction that takes long, as an import's does: the worker makes no new claims and loses nothing, and people are told why they wait.
class TestWorkerBesideImport : public QObject {
    Q_OBJECT

    /// An office whose 21st day it is, with the message claimed and on its way; the import takes the file right behind the gate.
    struct OnTheWire {
        TestOffice office;
        std::unique_ptr<store::Database> other = must(store::Database::open(office.database->file(), store::Open::ReadWrite));
        std::unique_ptr<store::Transaction> import;

        OnTheWire()
        {
            office.database->setPatience(5ms);
            office.commands->database().setPatience(5ms);
            office.clock.to(on({2026, 11, 23}));
            must(office.worker->tick());
            QCOMPARE(office.script.handedOver, 1);
            office.database->setCommitted([this] { // the gate is durable, and its dot leaves
                if (!import)
                    import = std::make_unique<store::Transaction>(*other);
            });
            QTRY_COMPARE(office.script.accepted.size(), size_t(1));
            QVERIFY(import && import->begun());
            office.database->setCommitted({});
            must(other->query("test", u"UPDATE client SET pause_reason = 'x' WHERE id = 1"_s).run());
        }
    };

private Q_SLOTS:
    void whatLeftBeforeItIsRecordedWhenItEnds()
    {
        OnTheWire wire;
        for (int i = 0; i < 5; ++i) { // in vain, and not an error: it is busy with what it owes
            QCoreApplication::processEvents();
            const Next next = must(wire.office.worker->tick());
            QVERIFY(next.busy);
            QVERIFY(next.at);
        }
        QCOMPARE(wire.office.inState(MessageState::Sending), 1);
        QVERIFY(wire.import->commit());
        wire.office.work();
        QCOMPARE(wire.office.inState(MessageState::Sent), 1);
        QCOMPARE(wire.office.script.handedOver, 1);
        QCOMPARE(wire.office.logKinds().count(u"sent"_s), 1);
        QCOMPARE(wire.office.worker->counts().sent, 1);
    }

    void aWorkerThatIsToldToStopMeanwhileWritesDownWhatLeftFirst()
    {
        OnTheWire wire;
        QCoreApplication::processEvents();
        bool drained = false;
        wire.office.worker->drain([&drained] { drained = true; });
        QVERIFY(!drained);
        must(wire.office.worker->tick());
        QVERIFY(!drained);
        QCOMPARE(wire.office.worker->unwritten(), 1);
        QVERIFY(wire.import->commit());
        must(wire.office.worker->tick());
        QVERIFY(drained);
        QCOMPARE(wire.office.inState(MessageState::Sent), 1);
    }

    void behindItNoGateOpensAndNothingIsClaimed()
    {
        TestOffice office;
        office.database->setPatience(5ms);
        office.addMatter(office.addClient(u"Second"_s, u"second@example.org"_s), u"OC/2"_s, {2026, 12, 14});
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick()); // one is claimed, and has not reached its gate
        QCOMPARE(office.script.handedOver, 1);
        const auto other = must(store::Database::open(office.database->file(), store::Open::ReadWrite));
        {
            store::Transaction import(*other);
            QVERIFY(import.begun());
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            QCOMPARE(office.script.accepted.size(), size_t(0)); // the gate could not be written down
            for (int i = 0; i < 5; ++i) {
                static_cast<void>(office.worker->tick());
                QCoreApplication::processEvents();
            }
            QCOMPARE(office.script.handedOver, 1);
            QVERIFY(import.commit());
        }
        office.work();
        office.clock.pass(5min);
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(2));
        QCOMPARE(office.inState(MessageState::Sent), 2);
    }

    void aWorkerThatStartsMeanwhileRecoversWhenItEnds()
    {
        TestOffice office;
        office.script.neverEnds = true;
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        QCOMPARE(office.inState(MessageState::Sending), 1);
        office.worker = office.newWorker();
        office.database->setPatience(5ms);
        office.script.neverEnds = false;
        const auto other = must(store::Database::open(office.database->file(), store::Open::ReadWrite));
        {
            store::Transaction import(*other);
            QVERIFY(import.begun());
            const auto ticked = office.worker->tick();
            QVERIFY(!ticked);
            QCOMPARE(int(ticked.error().kind), int(ErrorKind::Busy));
            QVERIFY(import.commit());
        }
        must(office.worker->tick()); // nobody has called recover(): the first tick that can does
        QCOMPARE(office.inState(MessageState::Sending), 0);
        office.clock.pass(5min);
        office.work();
        QCOMPARE(office.inState(MessageState::Sent), 1);
    }

    void whatItBringsWhileAPassIsPlanningIsOwedToo()
    {
        TestOffice office;
        for (int i = 2; i <= 60; ++i) // more than one transaction takes
            office.addMatter(office.addClient(u"Client"_s, u"c%1@example.org"_s.arg(i)), u"OC/%1"_s.arg(i), {2026, 12, 14});
        office.roomy = true;
        office.clock.to(on({2026, 11, 23}, {7, 59}));
        office.work(); // nothing is due, and nothing is touched any more
        QFile table(office.folder.filePath(u"clients.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("name;email;policy number;type;end date\nAnna;anna@example.org;P/1;policy;2026-12-14\n");
        table.close();
        office.clock.to(on({2026, 11, 23}));
        bool imported = false;
        office.database->setCommitted([&] { // behind the first of the pass's transactions
            if (std::exchange(imported, true))
                return;
            const auto other = must(store::Database::open(office.database->file(), store::Open::ReadWrite));
            QCOMPARE(must(importFile(*other, table.fileName(), {}, office.by)).created, qint64(1));
        });
        const Planned planned = must(Planner(*office.database).pass(office.clock.now()));
        office.database->setCommitted({});
        QVERIFY(imported);
        QCOMPARE(planned.messages, 61);
        office.work();
        QCOMPARE(std::ranges::count(office.script.accepted, u"anna@example.org"_s, &Parcel::to), std::ptrdiff_t(1));
        QCOMPARE(office.script.accepted.size(), size_t(61));
    }

    void whoWantsToChangeSomethingMeanwhileIsToldThatAnImportRuns()
    {
        TestOffice office;
        office.commands->database().setPatience(5ms);
        QFile table(office.folder.filePath(u"clients.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("name;email;policy number;type;end date\nAnna;anna@example.org;P/1;policy;2027-01-31\n");
        table.close();
        Result<> refused;
        ImportOptions options;
        options.progress = [&](qint64 done, qint64) {
            if (done > 0) { // inside the transaction
                std::thread person([&] {
                    const auto commands = must(Commands::open(office.folder.filePath(u"office"_s)));
                    commands->database().setPatience(5ms);
                    refused = commands->suppress(u"x@example.org"_s, u"asked"_s, office.by);
                });
                person.join();
            }
            return true;
        };
        const auto other = must(store::Database::open(office.database->file(), store::Open::ReadWrite));
        QCOMPARE(must(importFile(*other, table.fileName(), options, office.by)).created, qint64(1));
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Busy));
        QVERIFY2(words::error(refused.error(), u"en"_s).message.contains(u"import"_s), qPrintable(refused.error().code));
        QVERIFY(office.commands->suppress(u"x@example.org"_s, u"asked"_s, office.by)); // it has ended
        // Who is busy for another reason is not told of an import.
        store::Transaction somebody(*other);
        QVERIFY(somebody.begun());
        QCOMPARE(office.commands->suppress(u"y@example.org"_s, u"asked"_s, office.by).error().code, u"busy"_s);
    }
};

QTEST_GUILESS_MAIN(TestWorkerBesideImport)
#include "test_worker_beside_import.moc"
