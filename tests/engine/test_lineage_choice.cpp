// What a person decides about a copy, and how the office goes on then.
#include "tests/engine/remembered_office.h"

#include "store/tables/lineages.h"
#include "store/tables/occurrences.h"

#include <QDir>

using namespace deskbell;
using namespace deskbell::worked;

class TestLineageChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestLineageChoice)
#include "test_lineage_choice.moc"
