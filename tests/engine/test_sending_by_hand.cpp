#include "engine/sending/next_message.h"
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

    /// The newest entry of a kind in the client's log; none: a null one.
    static LogEntry entry(TestOffice &office, const QString &kind)
    {
        for (const LogEntry &each : must(office.reader->log(office.client, {}, false)))
            if (each.kind == kind)
                return each;
        return {};
    }
    static MessageId resendOfARefusedOne(TestOffice &office)
    {
        office.script.outcomes = {OutcomeKind::Refused};
        office.clock.to(on({2026, 11, 23}));
        office.work();
        office.by.at = office.clock.now();
        return must(office.commands->resendMessage(office.messages().front().id, office.by));
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
        const auto coming = must(nextMessages(*office.database, Foresight::Present::Real, office.clock.now()));
        QVERIFY(coming);
        QCOMPARE(coming->at.ms, on({2026, 11, 21}).ms);
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

    void aResendThatIsSkippedAtTheClaimIsLoggedWithItsReason()
    {
        TestOffice office;
        const MessageId again = resendOfARefusedOne(office);
        must(office.commands->suppress(u"jan@example.org"_s, u"asked to stop"_s, office.by));
        office.work();
        QCOMPARE(code(load(office, again).state), code(MessageState::Skipped));
        const LogEntry said = entry(office, u"not_sent"_s);
        QCOMPARE(said.message.value, again.value);
        QCOMPARE(said.parameters.value(u"reason"_s).toString(), u"suppressed"_s);
        QCOMPARE(office.logKinds().count(u"not_sent"_s), 1);
    }

    void aResendThatExpiresIsLoggedWithWhatStoodInTheWay()
    {
        TestOffice office;
        const MessageId again = resendOfARefusedOne(office);
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        office.work();
        QCOMPARE(code(load(office, again).state), code(MessageState::Held));
        QCOMPARE(entry(office, u"held"_s).parameters.value(u"reason"_s).toString(), u"channel_off"_s);
        QCOMPARE(entry(office, u"held"_s).message.value, again.value);
        office.clock.pass(std::chrono::hours(24 * 8));
        office.work();
        QCOMPARE(code(load(office, again).state), code(MessageState::Skipped));
        for (const LogEntry &each : must(office.reader->log(office.client, {}, false)))
            if (each.message == again && each.kind == u"not_sent")
                QCOMPARE(each.parameters.value(u"detail"_s).toString(), u"channel_off"_s);
        const auto all = must(office.reader->log(office.client, {}, false));
        QCOMPARE(std::ranges::count_if(all, [&](const LogEntry &each) { return each.message == again && each.kind == u"not_sent"; }), 1);
    }

    void aPressOfTheButtonThatExpiresIsLoggedWithWhatStoodInTheWay()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {21, 0}));
        const MessageId id = press(office);
        office.by.at = office.clock.now();
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        office.clock.to(on({2026, 11, 21}));
        office.work();
        office.clock.to(on({2026, 11, 28}));
        office.work();
        QCOMPARE(code(load(office, id).state), code(MessageState::Skipped));
        QCOMPARE(entry(office, u"not_sent"_s).parameters.value(u"reason"_s).toString(), u"too_late"_s);
        QCOMPARE(entry(office, u"not_sent"_s).parameters.value(u"detail"_s).toString(), u"channel_off"_s);
    }

    void aMessageWhoseTextCannotBeMadeIsHeldWithAReasonAndExpiresLikeAnyOther()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {21, 0}));
        const MessageId id = press(office);
        must(office.database->execute("test", u"UPDATE template SET body = 'Dear [nobody]'"_s)); // planning goes on all the same
        office.clock.to(on({2026, 11, 21}));
        office.work(); // ends only when it is not asked again and again
        QCOMPARE(code(load(office, id).state), code(MessageState::Held));
        QCOMPARE(code(load(office, id).reason), code(Reason::MissingValue));
        QCOMPARE(entry(office, u"held"_s).parameters.value(u"reason"_s).toString(), u"missing_value"_s);
        office.clock.to(on({2026, 11, 28}));
        office.work();
        QCOMPARE(code(load(office, id).state), code(MessageState::Skipped));
        QCOMPARE(entry(office, u"not_sent"_s).parameters.value(u"detail"_s).toString(), u"missing_value"_s);
    }
};

QTEST_GUILESS_MAIN(TestSendingByHand)
#include "test_sending_by_hand.moc"
