// Which copy of the office a file is: the one that sent last, or one that must not send before a person has looked (facts/reliability.md §3, rows 13, 14, 17).
#include "tests/engine/worked_office.h"

#include "engine/lineage/lineage_check.h"
#include "store/tables/lineages.h"
#include "store/tables/occurrences.h"
#include "store/tables/settings.h"

#include <QDir>
#include <QFile>

using namespace deskbell;
using namespace deskbell::worked;

namespace {

/// A TestOffice whose worker remembers, on a computer of its own.
struct RememberedOffice : TestOffice {
    QTemporaryDir state;
    QString machine = u"pc-1"_s;

    RememberedOffice() { restart(); }
    QString file() const { return folder.filePath(u"office/office.db"_s); }
    Home home(const QString &at = {}) const { return {machine, QFileInfo(at.isEmpty() ? file() : at).canonicalFilePath(), state.path()}; }
    /// Another run of the program on the same files.
    void restart()
    {
        worker.reset();
        database = must(store::Database::open(file(), store::Open::ReadWrite));
        commands = must(Commands::open(folder.filePath(u"office"_s)));
        reader = must(Reader::open(folder.filePath(u"office"_s)));
        worker = std::make_unique<Worker>(*database, clock, [this](const ChannelSettings &) { return std::make_unique<ScriptedChannel>(script, roomy); },
                                          Worker::Identity{QUuid::createUuid().toString(), 1, u"test"_s}, home());
    }
    void closeAll()
    {
        worker.reset();
        reader.reset();
        commands.reset();
        database.reset();
    }
    /// The file as it is now, kept aside.
    QString keepAside()
    {
        const QString aside = folder.filePath(u"aside.db"_s);
        QFile::remove(aside);
        must(database->execute("test", u"VACUUM INTO '"_s + aside + u'\''));
        QFile::setPermissions(aside, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return aside;
    }
    void putBack(const QString &aside)
    {
        closeAll();
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::copy(aside, file()));
        restart();
    }
    Lineage lineage() { return must(reader->lineage()); }
    bool held() { return must(reader->office()).sending == Sending::Held && must(reader->office()).heldReason == "quarantine"_L1; }
};

} // namespace

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

    void continuingFromNowSkipsWhatWasMissedAndSendsWhatComes()
    {
        RememberedOffice office;
        office.work();
        const QString aside = office.keepAside();
        office.clock.to(on({2026, 11, 23}));
        office.work(); // the 21
        office.putBack(aside);
        office.clock.to(on({2026, 12, 1}));
        office.work();
        QVERIFY(office.held());
        office.by.at = office.clock.now();
        must(office.commands->confirmLineage(LineageChoice::ContinueFromNow, office.by));
        office.work();
        QCOMPARE(office.script.handedOver, 1); // neither the 21 again nor the 14 of yesterday
        QVERIFY(!office.held());
        QVERIFY(office.logKinds().contains(u"not_sent"_s)); // said, not silent
        const auto occurrences = must(store::Occurrences(*office.database).ofMatter(office.matter));
        const auto fourteen = std::ranges::find(occurrences, u"end-14"_s, [](const store::OccurrenceRow &row) { return row.key.step; });
        QVERIFY(fourteen != occurrences.end());
        QCOMPARE(fourteen->reason, Reason::TooLate);
        QCOMPARE(fourteen->firstReason, Reason::Quarantine);
        MissedSearch search;
        search.from = on({2026, 11, 20});
        const auto missed = must(office.reader->missed(search)).rows;
        QCOMPARE(missed.size(), size_t(1)); // the 21 had gone, and this computer knows it
        QCOMPARE(missed.front().step, fourteen->key.text());
        office.clock.to(on({2026, 12, 7}));
        office.work(); // the 7
        QCOMPARE(office.script.accepted.size(), size_t(2));
        office.restart();
        office.work();
        QVERIFY(!office.held());
    }

    void aDecisionThatCameWhileTheFileWasLookedAtIsNotOverwritten()
    {
        RememberedOffice office;
        office.work();
        LineageSigns signs = must(lineageSigns(*office.database, office.home(), {}));
        --signs.lineage.epoch; // a person has confirmed it since
        const auto done = quarantine(*office.database, signs, LineageCause::Unknown, office.home(), office.clock.now());
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"changed_meanwhile"_s);
        QVERIFY(!office.held());
    }

    void whatIsEnteredAfterTheDecisionWasNotMissed()
    {
        RememberedOffice office;
        office.work();
        office.machine = u"pc-2"_s;
        office.restart();
        office.clock.to(on({2026, 11, 24}, {10, 0}));
        office.work();
        QVERIFY(office.held());
        office.by.at = office.clock.now();
        must(office.commands->confirmLineage(LineageChoice::ContinueFromNow, office.by));
        office.clock.pass(1min);
        office.by.at = office.clock.now();
        const MatterId fresh = office.addMatter(office.client, u"OC/2"_s, {2026, 12, 8}); // fourteen days from today 08:00
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.messages().front().matter, fresh);
    }

    void switchingSendingOnMeansFromNowOn()
    {
        RememberedOffice office;
        office.work();
        const QString aside = office.keepAside();
        office.clock.to(on({2026, 11, 23}));
        office.work();
        office.putBack(aside);
        office.clock.to(on({2026, 11, 24}));
        office.work();
        office.by.at = office.clock.now();
        OfficeEdit off;
        off.sending = u"off"_s;
        must(office.commands->editOffice(off, office.by));
        OfficeEdit edit;
        edit.sending = u"on"_s;
        must(office.commands->editOffice(edit, office.by));
        office.work();
        QCOMPARE(office.script.handedOver, 1);
        QCOMPARE(office.lineage().cause, LineageCause::None);
        QCOMPARE(office.lineage().quietBefore, on({2026, 11, 24}));
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

    void aCopyThatWasConfirmedTakesOverAndTheOriginalIsHeldInItsTurn()
    {
        RememberedOffice office;
        office.work();
        const QString copy = office.folder.filePath(u"copy"_s);
        QVERIFY(QDir().mkpath(copy));
        office.closeAll();
        QVERIFY(QFile::copy(office.file(), copy + u"/office.db"_s));
        office.restart();
        office.work();
        const auto copied = must(store::Database::open(copy + u"/office.db"_s, store::Open::ReadWrite));
        auto second = std::make_unique<Worker>(*copied, office.clock, [&](const ChannelSettings &) { return std::make_unique<ScriptedChannel>(office.script, false); },
                                               Worker::Identity{u"second"_s, 2, u"test"_s}, office.home(copy + u"/office.db"_s));
        const auto workThere = [&] {
            std::swap(office.worker, second);
            office.work();
            std::swap(office.worker, second);
        };
        workThere();
        QCOMPARE(must(store::Lineages(*copied).load()).cause, LineageCause::Copied);
        must(must(Commands::open(copy))->confirmLineage(LineageChoice::ContinueFromNow, office.by));
        workThere();
        QCOMPARE(must(store::Lineages(*copied).load()).cause, LineageCause::None); // asked once, not for ever
        office.clock.to(on({2026, 11, 23}));
        office.work(); // it runs all the time, and has asked nobody since
        QCOMPARE(office.script.accepted.size(), size_t(0));
        workThere();
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QVERIFY(office.held());
        QCOMPARE(office.lineage().cause, LineageCause::Copied);
        QCOMPARE(must(store::Lineages(*copied).load()).cause, LineageCause::None);
    }

    void anOfficeThatWasSwitchedOffStaysOffWhenItsCopyIsConfirmed()
    {
        RememberedOffice office;
        office.work();
        OfficeEdit off;
        off.sending = u"off"_s;
        must(office.commands->editOffice(off, office.by));
        office.machine = u"pc-2"_s;
        office.restart();
        office.work();
        QCOMPARE(office.lineage().cause, LineageCause::OtherComputer);
        office.clock.pass(1min);
        office.by.at = office.clock.now();
        must(office.commands->confirmLineage(LineageChoice::ContinueFromNow, office.by));
        QCOMPARE(office.lineage().cause, LineageCause::None);
        QCOMPARE(must(office.reader->office()).sending, Sending::Off);
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

    void whatAPersonAskedForBeforeTheCopyIsNotDoneAgain()
    {
        RememberedOffice office;
        office.clock.to(on({2026, 11, 21}));
        office.work();
        office.by.at = office.clock.now();
        ManualSend wish;
        wish.client = office.client;
        wish.matter = office.matter;
        wish.uuid = u"wish"_s;
        QCOMPARE(must(office.commands->sendByHand(wish, office.by)).messages.size(), size_t(1));
        const QString aside = office.keepAside(); // queued, with ten seconds to take it back
        office.clock.pass(1min);
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QVERIFY(QDir(office.state.path()).removeRecursively()); // it must not need the memory
        office.putBack(aside);
        office.clock.pass(1min);
        office.work();
        QVERIFY(office.held());
        office.clock.pass(1min);
        office.by.at = office.clock.now();
        must(office.commands->confirmLineage(LineageChoice::ContinueFromNow, office.by));
        office.work();
        QCOMPARE(office.script.handedOver, 1);
        QCOMPARE(office.inState(MessageState::Skipped), 1);
    }

    void evenAConfirmedCopyDoesNotRepeatWhatThisComputerSent()
    {
        RememberedOffice office;
        office.work();
        const QString aside = office.keepAside();
        office.clock.to(on({2026, 11, 23}, {8, 0}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.putBack(aside);
        office.clock.to(on({2026, 11, 23}, {9, 0})); // the same morning
        office.work();
        QVERIFY(office.held());
        // Confirmed as if the step were still to come: only the memory knows better.
        store::Transaction confirmed(*office.database);
        Lineage lineage = must(store::Lineages(*office.database).load());
        lineage.cause = LineageCause::None;
        lineage.epoch += 1;
        must(store::Lineages(*office.database).save(lineage));
        Office on = must(store::Offices(*office.database).load());
        on.sending = Sending::On;
        on.heldReason.clear();
        must(store::Offices(*office.database).save(on));
        must(confirmed.commit());
        office.work();
        QCOMPARE(office.script.handedOver, 1);
        const auto occurrences = must(store::Occurrences(*office.database).ofMatter(office.matter));
        QCOMPARE(occurrences.front().reason, Reason::AlreadyDone);
        QCOMPARE(occurrences.front().detail, u"remembered"_s);
    }

    void whatWasSurelyNotTakenIsNotRemembered()
    {
        RememberedOffice office;
        office.script.outcomes = {OutcomeKind::Refused};
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.inState(MessageState::Failed), 1);
        const auto anchor = must(Anchor::open(office.state.path(), must(store::Offices(*office.database).uuid()), office.clock.now()));
        const Message message = office.messages().front();
        QVERIFY(!anchor->remembers(anchor->key(message.rule, message.matter, message.occurrenceKey, message.to), 99));
    }

    void whatArrivedIsRememberedAlthoughSendingItAgainFailed()
    {
        RememberedOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.inState(MessageState::Sent), 1);
        const Message message = office.messages().front();
        office.script.outcomes = {OutcomeKind::Refused};
        office.clock.pass(1min);
        office.by.at = office.clock.now();
        must(office.commands->resendMessage(message.id, office.by));
        office.clock.pass(1min);
        office.work();
        QCOMPARE(office.inState(MessageState::Failed), 1);
        const auto anchor = must(Anchor::open(office.state.path(), must(store::Offices(*office.database).uuid()), office.clock.now()));
        QVERIFY(anchor->remembers(anchor->key(message.rule, message.matter, message.occurrenceKey, message.to), 99));
    }

    void aTestCopySendsNothingAndLeavesTheOfficeItCameFromAlone()
    {
        RememberedOffice office;
        office.work();
        const QString uuid = must(office.reader->officeUuid());
        office.machine = u"pc-2"_s;
        office.restart();
        office.work();
        must(office.commands->confirmLineage(LineageChoice::TestCopy, office.by));
        office.clock.to(on({2026, 11, 23}));
        office.work();
        office.restart();
        office.work();
        QCOMPARE(office.script.handedOver, 0);
        QCOMPARE(office.lineage().cause, LineageCause::TestCopy);
        QCOMPARE(must(office.reader->officeUuid()), uuid); // so what was sent is still known when somebody continues after all
    }

    void aMarkThatWasCutOffSaysNothingAndCostsNothing()
    {
        RememberedOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QFile anchor(office.state.filePath(must(office.reader->officeUuid()) + u".anchor"_s));
        QVERIFY(anchor.open(QIODevice::Append));
        anchor.write("\n{\"epoch\":0,\"gates\":7");
        anchor.close();
        office.restart();
        office.clock.to(on({2026, 11, 30}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(2));
        office.restart();
        office.work();
        QCOMPARE(office.lineage().cause, LineageCause::None);
    }

    void whatIsRememberedStaysShortWhileAWorkerRunsForMonths()
    {
        QTemporaryDir state;
        const auto anchor = must(Anchor::open(state.path(), u"office"_s, on({2026, 11, 23})));
        const QByteArray key = anchor->key(RuleId{1}, MatterId{2}, u"end-14@2026-12-14"_s, u"jan@example.org"_s);
        AnchorMark mark;
        mark.head = QByteArray(32, 'h');
        mark.file = QString(400, u'f');
        mark.at = on({2026, 11, 23});
        must(anchor->write(mark, {key}));
        for (mark.seq = 1; mark.seq < 3000; ++mark.seq)
            must(anchor->write(mark));
        const QFileInfo file(state.filePath(u"office.anchor"_s));
        QVERIFY2(file.size() < 1'100'000, qPrintable(QString::number(file.size())));
        const auto again = must(Anchor::open(state.path(), u"office"_s, on({2026, 11, 23})));
        QCOMPARE(again->mark()->seq, 2999);
        QVERIFY(again->remembers(key, 1));
    }

    void whereNothingCanBeRememberedNothingIsSent()
    {
        RememberedOffice office;
        QVERIFY(QDir(office.state.path()).removeRecursively());
        QFile blocked(office.state.path());
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        blocked.close();
        office.restart();
        office.clock.to(on({2026, 11, 23}));
        const auto ticked = office.worker->tick();
        QVERIFY(!ticked);
        QCOMPARE(ticked.error().code, u"anchor_failed"_s);
        QCOMPARE(office.script.handedOver, 0);
        QVERIFY(blocked.remove());
    }

    void onlyTheOwnersMayReadWhatIsRemembered()
    {
        RememberedOffice office;
        office.work();
        const QFileInfo anchor(office.state.filePath(must(office.reader->officeUuid()) + u".anchor"_s));
        QVERIFY(anchor.exists());
        QVERIFY(!(anchor.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
        QFile file(anchor.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("jan@example.org"));
    }
};

QTEST_GUILESS_MAIN(TestLineage)
#include "test_lineage.moc"
