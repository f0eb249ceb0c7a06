#include "tests/engine/worked_office.h"

using namespace deskbell;
using namespace deskbell::worked;

/// Between the claim and the final dot lie a keychain, a slow server, or a night with the lid closed: the gate asks the chain again.
class TestLastMoment : public QObject {
    Q_OBJECT

    /// The 21st day: the message is claimed and on its way, and has not reached its gate.
    static void claim(TestOffice &office, QTime at = QTime(8, 0))
    {
        office.clock.to(on({2026, 11, 23}, at));
        must(office.worker->tick());
        QCOMPARE(office.script.handedOver, 1);
        QCOMPARE(office.inState(MessageState::Sending), 1);
        office.by.at = office.clock.now();
    }
    static void reachTheGate(TestOffice &office)
    {
        QTRY_COMPARE(office.worker->underWay(), 0);
        must(office.worker->tick());
        QCOMPARE(office.script.accepted.size(), size_t(0));
        QCOMPARE(office.inState(MessageState::Sending), 0);
        QVERIFY(!office.logKinds().contains(u"sent"_s));
        QVERIFY(!office.logKinds().contains(u"not_taken"_s)); // no server refused it
    }
    static void laterThatMorning(TestOffice &office)
    {
        office.clock.pass(5min);
        office.work();
    }

private Q_SLOTS:
    void anOfficeSwitchedOffBehindTheClaimSendsNothingAndOnAgainSendsItOnce()
    {
        TestOffice office;
        claim(office);
        OfficeEdit off;
        off.sending = u"off"_s;
        must(office.commands->editOffice(off, office.by));
        reachTheGate(office);
        laterThatMorning(office);
        QCOMPARE(office.inState(MessageState::Held), 1);
        QCOMPARE(code(office.messages().front().reason), code(Reason::OfficeOff));
        OfficeEdit onAgain;
        onAgain.sending = u"on"_s;
        office.by.at = office.clock.now();
        must(office.commands->editOffice(onAgain, office.by));
        laterThatMorning(office);
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void aChannelSwitchedOffBehindTheClaimSendsNothing()
    {
        TestOffice office;
        claim(office);
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        reachTheGate(office);
        laterThatMorning(office);
        QCOMPARE(code(office.messages().front().reason), code(Reason::ChannelOff));
    }

    void aClientWhoAsksToStopBehindTheClaimIsNotWrittenTo()
    {
        TestOffice office;
        claim(office);
        must(office.commands->suppress(u"jan@example.org"_s, u"asked to stop"_s, office.by));
        reachTheGate(office);
        laterThatMorning(office);
        QCOMPARE(office.inState(MessageState::Skipped), 1);
        QCOMPARE(code(office.messages().front().reason), code(Reason::Suppressed));
    }

    void anAddressCorrectedBehindTheClaimIsTheOneItGoesTo()
    {
        TestOffice office;
        claim(office);
        ContactPointEdit edit;
        edit.value = u"right@example.org"_s;
        const Client before = must(office.reader->client(office.client));
        must(office.commands->editContactPoint(office.client, before.contactPoints.front().id, edit, office.by));
        reachTheGate(office);
        laterThatMorning(office);
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.script.accepted.front().to, u"right@example.org"_s);
    }

    void aDateCorrectedBehindTheClaimIsNotAnnouncedWrong()
    {
        TestOffice office;
        claim(office);
        must(office.commands->renewMatter(office.matter, {2027, 12, 14}, office.by));
        reachTheGate(office);
        laterThatMorning(office);
        QCOMPARE(office.script.accepted.size(), size_t(0));
        QCOMPARE(code(office.messages().front().reason), code(Reason::Superseded));
    }

    void aPcThatSleptBehindTheClaimSendsNothingOutsideTheWindow()
    {
        TestOffice office;
        claim(office, {19, 59});
        office.clock.to(on({2026, 11, 24}, {3, 0})); // it woke for its updates
        reachTheGate(office);
        office.clock.to(on({2026, 11, 24}, {3, 5}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(0));
        office.clock.to(on({2026, 11, 24}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void aPcThatSleptBehindTheClaimForDaysSaysThatItWasTooLate()
    {
        TestOffice office;
        claim(office);
        office.clock.to(on({2026, 11, 28}, {9, 0}));
        reachTheGate(office);
        laterThatMorning(office);
        QCOMPARE(office.script.accepted.size(), size_t(0));
        QCOMPARE(code(office.messages().front().reason), code(Reason::TooLate));
        QVERIFY(office.logKinds().contains(u"not_sent"_s));
    }

    void aWarningThatAPersonOverrodeStaysOverriddenAtTheGate()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 21}, {10, 0}));
        office.by.at = office.clock.now();
        must(office.commands->pauseClient(office.client, {2026, 12, 1}, u"on holiday"_s, office.by));
        ManualSend send;
        send.client = office.client;
        send.matter = office.matter;
        send.overrides = {Reason::ClientPaused};
        send.overrideReason = u"it is urgent"_s;
        send.undoSeconds = 0;
        must(office.commands->sendByHand(send, office.by));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLastMoment)
#include "test_last_moment.moc"
