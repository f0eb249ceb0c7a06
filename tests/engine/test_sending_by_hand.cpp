#include "tests/engine/worked_office.h"

using namespace deskbell;
using namespace deskbell::worked;

/// What becomes of the messages a person asked for.
class TestSendingByHand : public QObject {
    Q_OBJECT

    static MessageId press(TestOffice &office, int undoSeconds = 0)
    {
        ManualSend send;
        send.client = office.client;
        send.matter = office.matter;
        send.undoSeconds = undoSeconds;
        office.by.at = office.clock.now();
        return must(office.commands->sendByHand(send, office.by)).messages.front();
    }
    static Message load(TestOffice &office, MessageId id) { return must(office.reader->message(id)).message; }
    static void waits(TestOffice &office, MessageId id, Reason reason, Instant until)
    {
        const Message message = load(office, id);
        QCOMPARE(code(message.state), code(MessageState::Held));
        QCOMPARE(code(message.reason), code(reason));
        QCOMPARE(message.due.ms, until.ms);
    }

private Q_SLOTS:
    void outsideTheWindowItIsHeldUntilTheOpeningAndGoesByItself()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {21, 0}));
        const MessageId id = press(office);
        waits(office, id, Reason::OutsideWindow, on({2026, 11, 21}));
        office.work();
        waits(office, id, Reason::OutsideWindow, on({2026, 11, 21}));
        const Next next = must(office.worker->tick());
        QVERIFY(next.at);
        QCOMPARE(next.at->ms, on({2026, 11, 21}).ms);
        const WorkerStatus status = must(office.reader->worker({2026, 11, 20}));
        QVERIFY(status.nextDue);
        QCOMPARE(status.nextDue->ms, on({2026, 11, 21}).ms);
        QCOMPARE(status.held, 0); // nobody has to do anything about it
        office.clock.to(on({2026, 11, 21}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(code(load(office, id).state), code(MessageState::Sent));
    }

    void putOffByTheClaimItIsHeldLikewise()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {19, 59}));
        const MessageId id = press(office, 120);
        QCOMPARE(code(load(office, id).state), code(MessageState::Planned));
        office.clock.pass(2min);
        office.work();
        waits(office, id, Reason::OutsideWindow, on({2026, 11, 21}));
        QCOMPARE(office.logKinds().count(u"held"_s), 1);
        office.clock.to(on({2026, 11, 21}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void whenItsTimeComesAndAnotherLinkIsClosedItIsHeldForThat()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {21, 0}));
        const MessageId id = press(office);
        office.by.at = office.clock.now();
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        office.clock.to(on({2026, 11, 21}));
        office.work(); // ends only when nothing is asked again and again
        QCOMPARE(code(load(office, id).state), code(MessageState::Held));
        QCOMPARE(code(load(office, id).reason), code(Reason::ChannelOff));
        ChannelSettings again;
        again.outbox = true;
        office.by.at = office.clock.now();
        must(office.commands->setChannel(again, office.by));
        office.work();
        QCOMPARE(code(load(office, id).state), code(MessageState::Sent));
    }

    void pausedMeanwhileItWaitsForTheEndOfThePauseOrTheCommandThatEndsIt()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {21, 0}));
        const MessageId id = press(office);
        office.by.at = office.clock.now();
        must(office.commands->pauseClient(office.client, QDate(2026, 11, 24), u"away"_s, office.by));
        office.clock.to(on({2026, 11, 21}));
        office.work();
        waits(office, id, Reason::ClientPaused, on({2026, 11, 24}));
        office.clock.to(on({2026, 11, 22}));
        office.by.at = office.clock.now();
        must(office.commands->resumeClient(office.client, office.by));
        office.work();
        QCOMPARE(code(load(office, id).state), code(MessageState::Sent));
    }
};

QTEST_GUILESS_MAIN(TestSendingByHand)
#include "test_sending_by_hand.moc"
