#include "tests/engine/worked_office.h"
#include "words/words.h"

using namespace deskbell;
using namespace deskbell::worked;

/// What a person does about reminders that were missed: send, one for all, or leave it.
class TestMissed : public QObject {
    Q_OBJECT

    /// Nobody sent from the 22nd to the 27th: 21 days before the end was the 23rd, and three days late is the limit.
    static void miss(TestOffice &office, QDate until = {2026, 11, 27})
    {
        office.clock.to(on({2026, 11, 22}));
        office.work();
        office.clock.to(on(until, {9, 0}));
        office.work();
        office.by.at = office.clock.now();
    }
    static std::vector<MissedRow> missed(TestOffice &office)
    {
        MissedSearch search = must(office.reader->missedSpan(office.clock.now()));
        return must(office.reader->missed(search)).rows;
    }
    static std::vector<OccurrenceId> idsOf(const std::vector<MissedRow> &rows)
    {
        std::vector<OccurrenceId> ids;
        std::ranges::transform(rows, std::back_inserter(ids), &MissedRow::id);
        return ids;
    }
    static QString refusedFor(const Result<std::vector<MissedOutcome>> &outcomes)
    {
        return outcomes->front().refused ? outcomes->front().refused->code : u"ok"_s;
    }

private Q_SLOTS:
    void whatWasMissedIsListedWithWhenItWasDue()
    {
        TestOffice office;
        miss(office);
        const auto rows = missed(office);
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].clientName, u"Jan Kowalski"_s);
        QCOMPARE(rows[0].ruleName, u"Ending"_s);
        QCOMPARE(rows[0].step, u"end-21@2026-12-14"_s);
        QCOMPARE(rows[0].due.ms, on({2026, 11, 23}).ms);
        QCOMPARE(rows[0].reason, Reason::TooLate);
        QVERIFY(rows[0].newest);
        QCOMPARE(must(office.reader->catchUp({0}))->tooLate, 1);
        QCOMPARE(must(office.reader->missedCount(must(office.reader->missedSpan(office.clock.now())))), 1);
    }

    void sendNowSendsTheMissedOneItselfAndNeverTwice()
    {
        TestOffice office;
        miss(office);
        const OccurrenceId id = missed(office)[0].id;
        const auto outcomes = office.commands->sendMissed({id}, false, office.by);
        QCOMPARE(refusedFor(outcomes), u"ok"_s);
        QCOMPARE(outcomes->front().messages.size(), 1u);
        QVERIFY(missed(office).empty());
        QCOMPARE(refusedFor(office.commands->sendMissed({id}, false, office.by)), u"not_missed"_s);
        office.work();
        QCOMPARE(office.script.accepted.size(), 1u);
        QCOMPARE(office.inState(MessageState::Sent), 1);
        QCOMPARE(refusedFor(office.commands->sendMissed({id}, false, office.by)), u"not_missed"_s);
        QVERIFY(office.logKinds().contains(u"missed_sent"_s));
        office.live({2026, 11, 28}, {2026, 12, 1}); // 14 days before the end goes as ever
        QCOMPARE(office.script.accepted.size(), 2u);
    }

    void theLogNamesWhoSentItAndWhyItHadNotGone()
    {
        TestOffice office;
        miss(office);
        must(office.commands->sendMissed({missed(office)[0].id}, false, office.by));
        for (const LogEntry &entry : must(office.reader->log(office.client, {}, false)))
            if (entry.kind == u"missed_sent"_s) {
                QCOMPARE(entry.who, u"admin"_s);
                QCOMPARE(entry.parameters.value(u"override"_s).toString(), u"too_late"_s);
                QVERIFY(words::logEntry(entry, u"en"_s).contains(u"jan@example.org"_s));
                return;
            }
        QFAIL("nothing is in the log");
    }

    void whatWasHeldUntilItWasTooLateGoesAsTheSameMessage()
    {
        TestOffice office;
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        office.live({2026, 11, 23}, {2026, 11, 27});
        office.by.at = office.clock.now();
        const auto rows = missed(office);
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].firstReason, Reason::ChannelOff);
        QCOMPARE(refusedFor(office.commands->sendMissed({rows[0].id}, false, office.by)), u"channel_off"_s); // the chain still decides
        must(office.commands->switchChannelOn(ChannelKind::Email, office.by));
        QCOMPARE(refusedFor(office.commands->sendMissed({rows[0].id}, false, office.by)), u"ok"_s);
        QCOMPARE(office.messages().size(), 1u);
        office.clock.pass(12h);
        office.work();
        QCOMPARE(office.script.accepted.size(), 1u);
        QCOMPARE(office.inState(MessageState::Sent), 1);
    }

    void whatTheMatterNoLongerWarrantsIsRefused()
    {
        TestOffice office;
        miss(office);
        const OccurrenceId id = missed(office)[0].id;
        office.clock.to(on({2026, 12, 15}));
        By late = office.by;
        late.at = office.clock.now();
        QCOMPARE(refusedFor(office.commands->sendMissed({id}, false, late)), u"too_late"_s);
        MatterEdit renewed;
        renewed.ends = QDate(2027, 12, 14);
        must(office.commands->editMatter(office.matter, renewed, late));
        QCOMPARE(refusedFor(office.commands->sendMissed({id}, false, late)), u"superseded"_s);
        QVERIFY(missed(office).empty()); // and it is owed by nobody any more
        office.work();
        QCOMPARE(office.script.handedOver, 0);
    }

    void whatCouldOnlyLeaveBehindItsDateIsRefused()
    {
        TestOffice office;
        miss(office);
        const OccurrenceId id = missed(office)[0].id;
        office.clock.to(on({2026, 12, 14}, {21, 0})); // the last day has closed
        By late = office.by;
        late.at = office.clock.now();
        QCOMPARE(refusedFor(office.commands->sendMissed({id}, false, late)), u"too_late"_s);
    }

    void whatWasTakenBackToOneAddressGoesToTheOthersOnly()
    {
        TestOffice office;
        must(office.commands->addContactPoint(office.client, {ChannelKind::Email, u"anna@example.org"_s, Role::Client, {}, {}, true}, office.by));
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        office.clock.to(on({2026, 11, 23}));
        office.work();
        const auto waiting = office.messages();
        QCOMPARE(waiting.size(), 2u);
        must(office.commands->cancelMessage(waiting.back().id, office.by));
        office.live({2026, 11, 24}, {2026, 11, 27});
        office.by.at = office.clock.now();
        must(office.commands->switchChannelOn(ChannelKind::Email, office.by));
        const auto outcomes = office.commands->sendMissed({missed(office)[0].id}, false, office.by);
        QCOMPARE(refusedFor(outcomes), u"ok"_s);
        QCOMPARE(outcomes->front().messages, std::vector{waiting.front().id});
        office.clock.pass(12h);
        office.work();
        QCOMPARE(office.script.accepted.size(), 1u);
        QCOMPARE(office.inState(MessageState::Cancelled), 1);
    }

    void whatSomebodyIsSendingAgainIsNotTakenUpBesides()
    {
        TestOffice office;
        must(office.commands->switchChannelOff(ChannelKind::Email, office.by));
        office.live({2026, 11, 23}, {2026, 11, 26});
        office.clock.to(on({2026, 11, 27}, {9, 0}));
        office.work();
        office.by.at = office.clock.now();
        must(office.commands->switchChannelOn(ChannelKind::Email, office.by));
        const OccurrenceId id = missed(office)[0].id;
        must(office.commands->resendMessage(office.messages().front().id, office.by));
        QCOMPARE(refusedFor(office.commands->sendMissed({id}, false, office.by)), u"already_done"_s);
        office.work();
        QCOMPARE(office.script.accepted.size(), 1u);
    }

    void aMatterThatIsCancelledBeforeItLeavesKeepsTheMissedOneFromGoing()
    {
        TestOffice office;
        miss(office);
        must(office.commands->sendMissed({missed(office)[0].id}, false, office.by));
        must(office.commands->endMatter(office.matter, MatterState::Cancelled, office.by));
        office.work();
        QCOMPARE(office.script.handedOver, 0);
    }

    void oneForAllSendsTheNewestOfTheMatterAndTheOthersAreToldWithIt()
    {
        TestOffice office;
        const MatterId other = office.addMatter(office.addClient(u"Anna Nowak"_s, u"anna@example.org"_s), u"OC/2"_s, {2026, 12, 14});
        miss(office, {2026, 12, 6}); // 21 and 14 days before the end are over
        auto rows = missed(office);
        QCOMPARE(rows.size(), 4u);
        QCOMPARE(rows[0].matter, other); // by client
        QCOMPARE(rows[0].step, u"end-14@2026-12-14"_s);
        QVERIFY(rows[0].newest);
        QVERIFY(!rows[1].newest);
        const auto outcomes = must(office.commands->sendMissed(idsOf(rows), true, office.by));
        QCOMPARE(std::ranges::count_if(outcomes, [](const MissedOutcome &each) { return !each.messages.empty(); }), 2);
        QCOMPARE(std::ranges::count_if(outcomes, [](const MissedOutcome &each) { return bool(each.with); }), 2);
        QVERIFY(missed(office).empty());
        office.work();
        QCOMPARE(office.script.accepted.size(), 2u);
    }

    void whatOneAutomationOwesIsNotToldByTheNewestOfAnother()
    {
        TestOffice office;
        must(office.commands->addRule(QJsonObject{{u"name"_s, u"Another text"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                          {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{20}}}}}, true, office.by));
        miss(office, {2026, 12, 6}); // 21 and 14 days of the one, 20 of the other
        const auto rows = missed(office);
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(std::ranges::count_if(rows, &MissedRow::newest), 2);
        const auto outcomes = must(office.commands->sendMissed(idsOf(rows), true, office.by));
        QCOMPARE(std::ranges::count_if(outcomes, [](const MissedOutcome &each) { return !each.messages.empty(); }), 2);
        for (const MissedOutcome &each : outcomes)
            if (each.with)
                QCOMPARE(std::ranges::find(rows, each.id, &MissedRow::id)->rule, std::ranges::find(rows, each.with, &MissedRow::id)->rule);
    }

    void whatWasMissedOfATypeNobodyRemindsByHandIsSentAllTheSame() // S0-20 is about reminders by hand
    {
        TestOffice office;
        must(office.database->execute("test", u"UPDATE matter_type SET remind_by_hand = 0 WHERE name = 'policy'"_s));
        miss(office);
        QCOMPARE(refusedFor(office.commands->sendMissed({missed(office)[0].id}, false, office.by)), u"ok"_s);
        office.work();
        QCOMPARE(office.script.accepted.size(), 1u);
    }

    void whatIsLeftAtThatLeavesTheListAndCanBeTakenBack()
    {
        TestOffice office;
        miss(office);
        const OccurrenceId id = missed(office)[0].id;
        QCOMPARE(refusedFor(office.commands->leaveMissed({id}, true, office.by)), u"ok"_s);
        QVERIFY(missed(office).empty());
        QCOMPARE(must(office.reader->catchUp({0}))->tooLate, 0);
        QCOMPARE(refusedFor(office.commands->sendMissed({id}, false, office.by)), u"not_missed"_s);
        QCOMPARE(refusedFor(office.commands->leaveMissed({id}, false, office.by)), u"ok"_s);
        QCOMPARE(missed(office).size(), 1u);
        QVERIFY(office.logKinds().contains(u"missed_left"_s));
        QVERIFY(office.logKinds().contains(u"missed_back"_s));
    }

    void theListComesInPagesAndFindsWords()
    {
        TestOffice office;
        office.addMatter(office.addClient(u"Żaneta Łoś"_s, u"z@example.org"_s), u"OC/2"_s, {2026, 12, 14});
        miss(office);
        MissedSearch search = must(office.reader->missedSpan(office.clock.now()));
        search.limit = 1;
        const MissedPage first = must(office.reader->missed(search));
        QCOMPARE(first.rows.size(), 1u);
        search.after = first.next;
        const MissedPage second = must(office.reader->missed(search));
        QCOMPARE(second.rows.size(), 1u);
        QVERIFY(second.next.isEmpty());
        QVERIFY(first.rows[0].id != second.rows[0].id);
        search.after.clear();
        search.text = u"zaneta los"_s;
        QCOMPARE(must(office.reader->missed(search)).rows.size(), 1u);
    }

    void aRefusedOneThatIsLeftStaysRefusedWaitsForNobodyAndCanStillBeSentAgain()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.script.outcomes = {OutcomeKind::Refused};
        office.work();
        QCOMPARE(must(office.reader->worker({2026, 11, 23})).failed, 1);
        const MessageId id = office.messages().front().id;
        QCOMPARE(must(office.commands->resolveMessage(id, u"left"_s, office.by)), id);
        QCOMPARE(must(office.reader->worker({2026, 11, 23})).failed, 0);
        QVERIFY(must(office.reader->waiting()).empty());
        QCOMPARE(must(office.reader->clientCount(ClientFilter::Attention, {2026, 11, 23})), 0);
        const Message left = must(office.reader->message(id)).message;
        QCOMPARE(left.state, MessageState::Failed);
        QCOMPARE(left.resolvedBy, u"admin"_s);
        must(office.commands->resolveMessage(id, u"left"_s, office.by)); // a second press
        QCOMPARE(std::ranges::count(office.logKinds(), u"resolved"_s), 1);
        for (const LogEntry &entry : must(office.reader->log(office.client, {}, false)))
            if (entry.kind == u"resolved"_s)
                QVERIFY2(words::logEntry(entry, u"en"_s).contains(u"was refused"_s), qPrintable(words::logEntry(entry, u"en"_s)));
        for (const LogEntry &entry : must(office.reader->log(office.client, {}, true)))
            QVERIFY(entry.kind != u"resolved"_s); // it proves no sending
        QCOMPARE(office.commands->resolveMessage(id, u"sent"_s, office.by).error().code, u"not_unknown"_s); // the server has said what became of it
        must(office.commands->resendMessage(id, office.by));
        office.work();
        QCOMPARE(office.script.accepted.size(), 1u);
    }

    void anUnknownOutcomeThatIsLeftStaysUnknownAndWaitsForNobody()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.script.outcomes = {OutcomeKind::Unknown};
        office.work();
        QCOMPARE(must(office.reader->worker({2026, 11, 23})).unknown, 1);
        QCOMPARE(must(office.reader->waiting()).front().count, 1);
        const MessageId id = office.messages().front().id;
        QCOMPARE(must(office.commands->resolveMessage(id, u"left"_s, office.by)), id);
        QCOMPARE(must(office.reader->worker({2026, 11, 23})).unknown, 0);
        QVERIFY(must(office.reader->waiting()).empty());
        const Message left = must(office.reader->message(id)).message;
        QCOMPARE(left.state, MessageState::Unknown);
        QCOMPARE(left.resolvedBy, u"admin"_s);
        must(office.commands->resolveMessage(id, u"left"_s, office.by)); // a second press
        QCOMPARE(std::ranges::count(office.logKinds(), u"resolved"_s), 1);
        office.live({2026, 11, 24}, {2026, 11, 27}); // it counts as told
        QCOMPARE(office.script.handedOver, 1);
        must(office.commands->resolveMessage(id, u"sent"_s, office.by)); // somebody found out after all
        QCOMPARE(must(office.reader->message(id)).message.state, MessageState::Sent);
    }
};

QTEST_GUILESS_MAIN(TestMissed)
#include "test_missed.moc"
