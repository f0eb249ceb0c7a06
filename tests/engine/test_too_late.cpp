#include "tests/engine/worked_office.h"
#include "words/words.h"

using namespace deskbell;
using namespace deskbell::worked;

/// "Hold: stays owed until its lateness limit, then too_late with the first reason kept" (SPEC, check chain).
class TestTooLate : public QObject {
    Q_OBJECT

    static void pause(TestOffice &office, QDate until)
    {
        office.by.at = office.clock.now();
        must(office.commands->pauseClient(office.client, until, u"away"_s, office.by));
    }
    /// What the log says of a step that was not sent: "reason detail", the newest first.
    static QStringList notSent(TestOffice &office)
    {
        QStringList said;
        for (const LogEntry &each : must(office.reader->log(office.client, {}, false)))
            if (each.kind == u"not_sent")
                said.append(each.parameters.value(u"reason"_s).toString() + u' ' + each.parameters.value(u"detail"_s).toString());
        return said;
    }
    static Decision why(TestOffice &office)
    {
        return must(Foresight(*office.database).why(office.client, office.rule, office.matter, office.clock.now())).front();
    }

private Q_SLOTS:
    void aPauseLongerThanTheLimitIsLoggedAsTooLateWithThePauseAsItsReason()
    {
        TestOffice office;
        office.live({2026, 11, 22}, {2026, 11, 22});
        pause(office, {2026, 11, 28});
        office.live({2026, 11, 23}, {2026, 11, 27});
        QCOMPARE(office.script.handedOver, 0);
        QCOMPARE(notSent(office), (QStringList{u"too_late client_paused"_s}));
    }

    void anOfficeThatSleptOverTheLimitAndThePauseKeepsTheReason()
    {
        TestOffice office;
        pause(office, {2026, 11, 28});
        office.clock.to(on({2026, 11, 23}));
        office.work(); // held for the pause
        office.clock.to(on({2026, 11, 29})); // the pause is over, and so is the limit
        office.work();
        QCOMPARE(notSent(office), (QStringList{u"too_late client_paused"_s}));
        QCOMPARE(office.messages().front().reasonDetail, u"client_paused"_s);
        const Decision decision = why(office);
        QCOMPARE(code(decision.reason), code(Reason::TooLate));
        QCOMPARE(code(decision.firstReason), code(Reason::ClientPaused));
        QCOMPARE(decision.detail, u"client_paused"_s);
        QVERIFY(words::reason(decision.reason, decision.detail, u"en"_s).contains(u"paused"_s));
    }

    void theReasonThatIsKeptIsTheFirstOfSeveral()
    {
        TestOffice office;
        pause(office, {2026, 11, 25});
        office.clock.to(on({2026, 11, 23}));
        office.work();
        office.by.at = office.clock.now();
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        office.clock.to(on({2026, 11, 25})); // the pause ends, and the channel is closed
        office.work();
        QCOMPARE(code(office.messages().front().reason), code(Reason::ChannelOff));
        office.clock.to(on({2026, 11, 26}, {20, 0}));
        office.work();
        QCOMPARE(notSent(office), (QStringList{u"too_late client_paused"_s}));
        QCOMPARE(code(why(office).firstReason), code(Reason::ClientPaused));
    }

    void aWindowGivesWayToWhatReallyStoodInTheWay()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {21, 0}));
        office.work(); // waits for the morning
        office.by.at = office.clock.now();
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        office.live({2026, 11, 24}, {2026, 11, 26});
        QCOMPARE(notSent(office), (QStringList{u"too_late channel_off"_s}));
    }

    void whatWasFreeMeanwhileIsTooLateForItsOwnSake()
    {
        TestOffice office;
        office.script.outcomes = std::deque<OutcomeKind>(500, OutcomeKind::NotTaken);
        pause(office, {2026, 11, 24});
        office.live({2026, 11, 23}, {2026, 11, 27});
        QVERIFY(office.script.handedOver > 3);
        QCOMPARE(notSent(office), (QStringList{u"too_late "_s})); // the pause was over, the mail server is what did not take it
    }

    void aLaterStepThatTakesItsPlaceNamesWhatHeldTheEarlierOne()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        must(office.commands->editRule(office.rule, QJsonObject{{u"name"_s, u"Ending"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
            {u"lateness_days"_s, 20}, {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{21, 14, 7}}}}}, true, office.by));
        pause(office, {2026, 12, 2});
        office.live({2026, 11, 23}, {2026, 12, 2});
        QCOMPARE(notSent(office), (QStringList{u"superseded client_paused"_s}));
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTooLate)
#include "test_too_late.moc"
