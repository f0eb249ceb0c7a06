// Which copy of the office a file is: the one that sent last, or one that must not send before a person has looked (facts/reliability.md §3, rows 13, 14, 17).
#include "tests/engine/remembered_office.h"

#include "store/tables/lineages.h"

#include <QDir>

using namespace deskbell;
using namespace deskbell::worked;

class TestLineage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOfficeThatGoesOnIsNeverAsked()
    {
        RememberedOffice office;
        for (const QDate day : {QDate(2026, 11, 23), QDate(2026, 11, 30), QDate(2026, 12, 7)}) {
            office.clock.to(on(day));
            office.work();
            office.restart();
        }
        QCOMPARE(office.script.accepted.size(), size_t(3));
        QCOMPARE(office.lineage().cause, LineageCause::None);
        QCOMPARE(office.lineage().gates, 3);
        QCOMPARE(office.lineage().machine, u"pc-1"_s);
    }

    void row13AnOlderFilePutBackSendsNothingUntilAPersonHasLooked()
    {
        RememberedOffice office;
        office.work();
        const QString aside = office.keepAside();
        const Instant dataUntil = must(store::logHead(*office.database)).at;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.putBack(aside);
        office.clock.to(on({2026, 11, 30}));
        office.work();
        QCOMPARE(office.script.handedOver, 1);
        QVERIFY(office.held());
        QCOMPARE(office.lineage().cause, LineageCause::Rewound);
        QCOMPARE(office.lineage().dataUntil, std::optional(dataUntil));
        QCOMPARE(office.lineage().sentUntil, std::optional(on({2026, 11, 23})));
        office.restart(); // and asking again brings nothing new
        office.work();
        QVERIFY(office.held());
        QCOMPARE(office.script.handedOver, 1);
    }

    void row14OnAnotherComputerSendingIsHeld()
    {
        RememberedOffice office;
        office.work();
        office.machine = u"pc-2"_s;
        office.restart();
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.script.handedOver, 0);
        QCOMPARE(office.lineage().cause, LineageCause::OtherComputer);
        office.by.at = office.clock.now() + 1s;
        must(office.commands->confirmLineage(LineageChoice::ContinueFromNow, office.by));
        office.clock.to(on({2026, 11, 30}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.machine = u"pc-1"_s; // and carried back
        office.restart();
        office.clock.to(on({2026, 12, 7}));
        office.work();
        QVERIFY(office.held());
        QCOMPARE(office.script.handedOver, 1);
    }

    void aFolderThatWasCopiedIsHeldWhileTheOriginalGoesOn()
    {
        RememberedOffice office;
        office.work();
        const QString copy = office.folder.filePath(u"copy"_s);
        QVERIFY(QDir().mkpath(copy));
        office.closeAll();
        QVERIFY(QFile::copy(office.file(), copy + u"/office.db"_s));
        office.restart();
        const auto copied = must(store::Database::open(copy + u"/office.db"_s, store::Open::ReadWrite));
        Worker second(*copied, office.clock, [&](const ChannelSettings &) { return std::make_unique<ScriptedChannel>(office.script, false); }, {u"second"_s, 2, u"test"_s},
                      office.home(copy + u"/office.db"_s));
        office.clock.to(on({2026, 11, 23}));
        static_cast<void>(must(second.tick()));
        QCOMPARE(must(store::Lineages(*copied).load()).cause, LineageCause::Copied);
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        static_cast<void>(must(second.tick()));
        QCOMPARE(office.script.handedOver, 1);
        QVERIFY(!office.held());
    }

    void aFolderThatWasMovedGoesOn()
    {
        RememberedOffice office;
        office.work();
        office.closeAll();
        QVERIFY(QDir(office.folder.path()).rename(u"office"_s, u"moved"_s));
        const QString moved = office.folder.filePath(u"moved/office.db"_s);
        {
            const auto database = must(store::Database::open(moved, store::Open::ReadWrite));
            Worker worker(*database, office.clock, [&](const ChannelSettings &) { return std::make_unique<ScriptedChannel>(office.script, false); }, {u"second"_s, 2, u"test"_s},
                          office.home(moved));
            static_cast<void>(must(worker.tick()));
            QCOMPARE(must(store::Lineages(*database).load()).cause, LineageCause::None);
        }
        QVERIFY(QDir(office.folder.path()).rename(u"moved"_s, u"office"_s));
        office.restart();
    }

    void aComputerThatHasForgottenTheOfficeAsks()
    {
        RememberedOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QVERIFY(QDir(office.state.path()).removeRecursively());
        office.restart();
        office.work();
        QCOMPARE(office.lineage().cause, LineageCause::Unknown);
        office.by.at = office.clock.now();
        must(office.commands->confirmLineage(LineageChoice::ContinueFromNow, office.by));
        office.restart();
        office.work();
        QCOMPARE(office.lineage().cause, LineageCause::None); // once
        office.clock.to(on({2026, 11, 30}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(2));
    }

    void anOlderFileThatWentOnElsewhereIsKnownByItsLog()
    {
        RememberedOffice office;
        office.work();
        const QString aside = office.keepAside();
        office.addClient(u"Ewa"_s, u"ewa@example.org"_s);
        office.clock.pass(2s);
        office.work(); // marks how far the log has come
        office.putBack(aside);
        for (int i = 0; i < 5; ++i) // it grows beyond the mark, by other entries
            office.addClient(u"Other %1"_s.arg(i), u"other%1@example.org"_s.arg(i));
        office.restart();
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.lineage().cause, LineageCause::Rewound);
        QCOMPARE(office.script.handedOver, 0);
    }

    void anOlderFileWrittenOverTheOpenOneIsNoticedAtTheGate()
    {
        RememberedOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.clock.to(on({2026, 11, 29}));
        office.work();
        must(office.database->execute("test", u"UPDATE lineage SET gates = 0"_s)); // as an older file would say
        office.clock.to(on({2026, 11, 30}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.clock.pass(10min);
        office.work();
        QVERIFY(office.held());
        QCOMPARE(office.lineage().cause, LineageCause::Rewound);
        QCOMPARE(office.script.accepted.size(), size_t(1));
        must(office.database->execute("test", u"UPDATE lineage SET gates = 1"_s));
    }

    void whatWasUnderWayInACopyIsUnknown()
    {
        RememberedOffice office;
        office.work();
        office.clock.to(on({2026, 11, 23}));
        office.script.neverEnds = true;
        static_cast<void>(must(office.worker->tick()));
        QCOMPARE(office.inState(MessageState::Sending), 1);
        const QString aside = office.keepAside(); // claimed; the gate was never asked
        office.script.neverEnds = false;
        office.restart();
        office.work(); // provably unsent: it goes again
        office.clock.pass(2h);
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.putBack(aside);
        office.work();
        QVERIFY(office.held());
        QCOMPARE(office.inState(MessageState::Unknown), 1);
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLineage)
#include "test_lineage.moc"
