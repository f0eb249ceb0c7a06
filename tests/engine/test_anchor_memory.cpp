// What this computer remembers beside the file of what it has sent (facts/reliability.md §5.10).
#include "tests/engine/remembered_office.h"

#include "store/tables/lineages.h"
#include "store/tables/occurrences.h"
#include "store/tables/settings.h"

#include <QDir>

using namespace deskbell;
using namespace deskbell::worked;

class TestAnchorMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        const auto anchor = must(Anchor::open(office.state.path(), must(store::Offices(*office.database).uuid())));
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
        const auto anchor = must(Anchor::open(office.state.path(), must(store::Offices(*office.database).uuid())));
        QVERIFY(anchor->remembers(anchor->key(message.rule, message.matter, message.occurrenceKey, message.to), 99));
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
        const auto anchor = must(Anchor::open(state.path(), u"office"_s));
        const QByteArray key = anchor->key(RuleId{1}, MatterId{2}, u"end-14@2026-12-14"_s, u"jan@example.org"_s);
        AnchorMark mark;
        mark.head = QByteArray(32, 'h');
        mark.file = QString(8000, u'f');
        mark.at = on({2026, 11, 23});
        must(anchor->write(mark, {key}));
        for (mark.seq = 1; mark.seq < 300; ++mark.seq)
            must(anchor->write(mark));
        const QFileInfo file(state.filePath(u"office.anchor"_s));
        QVERIFY2(file.size() < 1'100'000, qPrintable(QString::number(file.size())));
        const auto again = must(Anchor::open(state.path(), u"office"_s));
        QCOMPARE(again->mark()->seq, 299);
        QVERIFY(again->remembers(key, 1));
    }

    void aClockThatRunsAheadMakesNobodyForget()
    {
        RememberedOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        const Message message = office.messages().front();
        QCOMPARE(message.state, MessageState::Sent);
        office.clock.wall = on({2027, 11, 23}); // after a night off; not far enough ahead for the clock guard
        office.clock.id = u"boot-2"_s;
        office.restart();
        office.work();
        QCOMPARE(must(office.reader->office()).sending, Sending::On);
        const auto anchor = must(Anchor::open(office.state.path(), must(office.reader->officeUuid())));
        QCOMPARE(anchor->mark()->at, office.clock.now());
        QVERIFY(anchor->remembers(anchor->key(message.rule, message.matter, message.occurrenceKey, message.to), 99));
    }

    void onlyWhatLeftOnTheLast180DaysOfWorkIsKept()
    {
        QTemporaryDir state;
        const auto anchor = must(Anchor::open(state.path(), u"office"_s));
        const auto key = [&](qint64 day) { return anchor->key(RuleId{1}, MatterId{day}, u"end-14@2026-12-14"_s, u"jan@example.org"_s); };
        AnchorMark mark;
        for (qint64 day = 0; day <= 180; ++day) {
            mark.at = on({2026, 11, 23}) + 24h * day;
            must(anchor->write(mark, {key(day)}));
        }
        const auto again = must(Anchor::open(state.path(), u"office"_s));
        QVERIFY(!again->remembers(key(0), 1));
        QVERIFY(again->remembers(key(1), 1));
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

QTEST_GUILESS_MAIN(TestAnchorMemory)
#include "test_anchor_memory.moc"
