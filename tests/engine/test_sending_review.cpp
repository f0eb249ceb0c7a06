#include "engine/sending/planner.h"
#include "tests/engine/worked_office.h"

using namespace deskbell;
using namespace deskbell::worked;

/// Cases of a review: what could be sent twice, lost or left standing.
class TestSendingReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResendOfTheEveningGoesTheNextMorning()
    {
        TestOffice office;
        office.script.outcomes = {OutcomeKind::Refused};
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.inState(MessageState::Failed), 1);
        office.clock.to(on({2026, 11, 23}, {21, 0}));
        office.by.at = office.clock.now();
        must(office.commands->resendMessage(office.messages().front().id, office.by));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(0));
        QCOMPARE(office.inState(MessageState::Held), 1); // until the opening, and then by itself
        office.clock.to(on({2026, 11, 24}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void whatWaitsForALoginStillReachesEveryContactPoint()
    {
        TestOffice office;
        office.by.at = office.clock.now();
        must(office.commands->addContactPoint(office.client, {ChannelKind::Email, u"two@example.org"_s, Role::Client, {}, {}, true}, office.by));
        office.addMatter(office.addClient(u"First"_s, u"first@example.org"_s), u"OC/0"_s, {2026, 12, 13});
        office.script.outcomes = {OutcomeKind::ChannelStopped};
        office.clock.to(on({2026, 11, 22}));
        office.work(); // the other client's message stops the channel
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.script.handedOver, 1);
        office.by.at = office.clock.now();
        must(office.commands->openChannel(ChannelKind::Email, office.by));
        office.work();
        QStringList reached;
        for (const Parcel &parcel : office.script.accepted)
            reached.append(parcel.to);
        reached.sort();
        QCOMPARE(reached, (QStringList{u"first@example.org"_s, u"jan@example.org"_s, u"two@example.org"_s}));
    }

    void aStepToldToOneOfTwoStaysToldWhenTheOtherComesToNothing()
    {
        TestOffice office;
        office.by.at = office.clock.now();
        must(office.commands->addContactPoint(office.client, {ChannelKind::Email, u"two@example.org"_s, Role::Client, {}, {}, true}, office.by));
        office.script.outcomes = std::deque<OutcomeKind>(300, OutcomeKind::NotTaken);
        office.script.outcomes.front() = OutcomeKind::Accepted;
        office.live({2026, 11, 23}, {2026, 11, 27});
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.inState(MessageState::Skipped), 1);
        office.script.outcomes.clear();
        // A correction by some days: the step was told to one of them and stays done.
        office.by.at = office.clock.now();
        MatterEdit edit;
        edit.ends = QDate(2026, 12, 19);
        must(office.commands->editMatter(office.matter, edit, office.by));
        office.live({2026, 11, 28}, {2026, 11, 30});
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void aResendDoesNotUseUpTheDayOfAnAutomaticReminder()
    {
        TestOffice office;
        office.script.outcomes = {OutcomeKind::Refused};
        office.live({2026, 11, 23}, {2026, 11, 29});
        QCOMPARE(office.inState(MessageState::Failed), 1);
        const MessageId failed = office.messages().front().id;
        office.by.at = on({2026, 11, 29}, {20, 30});
        must(office.commands->resendMessage(failed, office.by)); // goes on the 30th at 8, the day of the 14
        office.live({2026, 11, 30}, {2026, 11, 30});
        QCOMPARE(office.script.accepted.size(), size_t(2));
    }

    void aBusyChannelIsWaitedForNotAskedAgainAndAgain()
    {
        TestOffice office;
        office.addMatter(office.addClient(u"Second"_s, u"second@example.org"_s), u"OC/2"_s, {2026, 12, 14});
        office.script.neverEnds = true;
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        const Next next = must(office.worker->tick());
        QVERIFY(next.busy);
        QVERIFY(!next.at || *next.at > office.clock.now());
    }

    void aTickWithNothingDueCommitsNothing()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {9, 0}));
        office.work();
        int commits = 0;
        office.database->setCommitted([&commits] { ++commits; });
        office.clock.pass(1s);
        must(office.worker->tick());
        office.clock.pass(1s);
        must(office.worker->tick());
        QCOMPARE(commits, 0); // each would wake every program of the office, this one too
        office.database->setCommitted({});
    }

    void eightMessagesAreOneClaimOneGateAndOneRecord()
    {
        TestOffice office;
        for (int i = 2; i <= 8; ++i)
            office.addMatter(office.addClient(u"Client"_s, u"c%1@example.org"_s.arg(i)), u"OC/%1"_s.arg(i), {2026, 12, 14});
        office.roomy = true;
        office.clock.to(on({2026, 11, 23}, {7, 59}));
        office.work();
        office.clock.to(on({2026, 11, 23}));
        QCOMPARE(must(Planner(*office.database).pass(office.clock.now())).messages, 8);
        int commits = 0;
        office.database->setCommitted([&commits] { ++commits; });
        must(office.worker->tick());
        QVERIFY2(commits <= 3, qPrintable(QString::number(commits))); // the claim, and the heart beating before and after it
        QCOMPARE(office.script.handedOver, 8);
        commits = 0;
        QTRY_COMPARE(office.inState(MessageState::Sent), 8);
        QCOMPARE(commits, 2); // their gates, and how they ended
        office.database->setCommitted({});
    }

    void nothingGoesTheOldWayOnceSettingsHaveChanged()
    {
        TestOffice office;
        office.addMatter(office.addClient(u"Second"_s, u"second@example.org"_s), u"OC/2"_s, {2026, 12, 14});
        office.roomy = true;
        office.script.neverEnds = true;
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        const int before = office.script.handedOver;
        QCOMPARE(before, 2);
        office.addMatter(office.addClient(u"Third"_s, u"third@example.org"_s), u"OC/3"_s, {2026, 12, 14});
        ChannelSettings other;
        other.kind = ChannelKind::Email;
        other.outbox = true;
        other.from = u"desk@office.test"_s;
        must(office.commands->setChannel(other, office.by));
        must(office.worker->tick());
        QCOMPARE(office.script.handedOver, before);
    }

    void anOldServersRefusalDoesNotStopTheChannelThatWasCorrectedMeanwhile()
    {
        TestOffice office;
        office.script.outcomes = {OutcomeKind::ChannelStopped, OutcomeKind::SlowDown};
        office.clock.to(on({2026, 11, 23}));
        const auto correctedWhileUnderWay = [&] {
            must(office.worker->tick()); // handed over, and not answered yet
            QCOMPARE(office.inState(MessageState::Sending), 1);
            office.by.at = office.clock.now();
            const ChannelSettings same = must(office.reader->channel(ChannelKind::Email)); // only the password is another
            must(office.commands->setChannel(same, office.by));
            QTRY_COMPARE(office.inState(MessageState::Planned), 1);
            QCOMPARE(must(office.reader->channel(ChannelKind::Email)).stopped, QString());
            QCOMPARE(office.messages().front().attemptCount, 0);
        };
        correctedWhileUnderWay();
        correctedWhileUnderWay(); // nor does its wish to slow down
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.inState(MessageState::Sent), 1);
        QCOMPARE(office.messages().front().attempts.size(), size_t(3));
        QCOMPARE(office.logKinds().count(u"held"_s), 0);
    }

    void aWorkerThatHasDrainedSaysSo()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        office.work();
        office.worker->drain([] {});
        must(office.worker->tick());
        QCOMPARE(must(office.reader->worker({2026, 11, 22})).state, u"stopped"_s);
    }

    void anAddressRemovedAndTypedAgainIsNotToldTwice()
    {
        TestOffice office;
        office.by.at = office.clock.now();
        const auto second = must(office.commands->addContactPoint(office.client, {ChannelKind::Email, u"two@example.org"_s, Role::Client, {}, {}, true}, office.by));
        office.script.outcomes = {OutcomeKind::Accepted, OutcomeKind::NotTaken};
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        const Client client = must(office.reader->client(office.client));
        office.by.at = office.clock.now();
        must(office.commands->removeContactPoint(office.client, client.contactPoints.front().id, office.by));
        must(office.commands->addContactPoint(office.client, {ChannelKind::Email, u"jan@example.org"_s, Role::Client, {}, {}, true}, office.by));
        must(office.commands->removeContactPoint(office.client, second, office.by));
        office.clock.pass(10min);
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.script.handedOver, 2);
    }

    void whatWaitedForAnAddressIsWrittenInTheLanguageOfTheAddressThatCame()
    {
        TestOffice office;
        office.by.at = office.clock.now();
        must(office.commands->removeContactPoint(office.client, must(office.reader->client(office.client)).contactPoints.front().id, office.by));
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(code(office.messages().front().reason), code(Reason::NoContactPoint));
        office.by.at = office.clock.now();
        must(office.commands->addContactPoint(office.client, {ChannelKind::Email, u"jan@example.org"_s, Role::Client, {}, u"pl"_s, true}, office.by));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.script.accepted.front().language, u"pl"_s);
        QVERIFY2(office.script.accepted.front().text.contains(u"Dzień dobry"_s), qPrintable(office.script.accepted.front().text));
        QCOMPARE(office.messages().front().body, office.script.accepted.front().text);
    }

    void officeOffForTwoWeeksLogsWhatItMissedAndSendsOnlyTheLatest()
    {
        TestOffice office;
        office.by.at = office.clock.now();
        OfficeEdit edit;
        edit.sending = u"off"_s;
        must(office.commands->editOffice(edit, office.by));
        office.live({2026, 11, 22}, {2026, 12, 7});
        edit.sending = u"on"_s;
        office.by.at = office.clock.now();
        must(office.commands->editOffice(edit, office.by));
        office.live({2026, 12, 8}, {2026, 12, 9});
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.messages().front().occurrenceKey, u"end-7@2026-12-14"_s);
        QCOMPARE(office.logKinds().count(u"not_sent"_s), 2);
    }
};

QTEST_GUILESS_MAIN(TestSendingReview)
#include "test_sending_review.moc"
