#include "tests/engine/worked_office.h"

using namespace deskbell;
using namespace deskbell::worked;

/// An office in Poland over Christmas 2026: Friday and Saturday are holidays, as is Christmas Eve.
class TestSendingHolidays : public QObject {
    Q_OBJECT

    static void setRule(TestOffice &office, RuleId id, const QJsonObject &changed)
    {
        QJsonObject file{{u"name"_s, u"Ending"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s}, {u"holidays"_s, u"hold"_s},
                         {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{7}}}}};
        for (auto each = changed.begin(); each != changed.end(); ++each)
            file.insert(each.key(), each.value());
        must(office.commands->editRule(id, file, true, office.by));
    }
    static void liveFromChristmasEve(TestOffice &office, QDate to, const QJsonObject &rule = {})
    {
        setRule(office, office.rule, rule);
        office.addMatter(office.client, u"OC/7"_s, {2027, 1, 1}); // a week before is Christmas Day
        office.live({2026, 12, 24}, to);
    }

private Q_SLOTS:
    void whatIsDueOnChristmasDayLeavesOnTheNextOpenDay_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        QTest::addColumn<QDate>("leaves");
        const QJsonArray working{1, 2, 3, 4, 5};
        QTest::newRow("hold") << QJsonObject{} << QDate(2026, 12, 27);
        QTest::newRow("hold, Monday to Friday") << QJsonObject{{u"weekdays"_s, working}} << QDate(2026, 12, 28);
        QTest::newRow("hold, no lateness allowed") << QJsonObject{{u"weekdays"_s, working}, {u"lateness_days"_s, 0}} << QDate(2026, 12, 28);
        QTest::newRow("send") << QJsonObject{{u"holidays"_s, u"send"_s}} << QDate(2026, 12, 25);
    }
    void whatIsDueOnChristmasDayLeavesOnTheNextOpenDay()
    {
        QFETCH(QJsonObject, rule);
        QFETCH(QDate, leaves);
        TestOffice office;
        liveFromChristmasEve(office, {2026, 12, 29}, rule);
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.script.accepted.front().at.ms, on(leaves).ms);
    }

    void theLogSaysWhichHolidayItWaitsFor()
    {
        TestOffice office;
        liveFromChristmasEve(office, {2026, 12, 25});
        QVERIFY(office.script.accepted.empty());
        const auto entries = must(office.reader->log(office.client, {}, false));
        const auto held = std::ranges::find(entries, u"held"_s, &LogEntry::kind);
        QVERIFY(held != entries.end());
        QCOMPARE(held->parameters.value("reason"_L1).toString(), u"holiday"_s);
        QCOMPARE(held->parameters.value("detail"_L1).toString(), u"christmas_day"_s);
        const auto messages = office.messages();
        const auto waiting = std::ranges::find(messages, Reason::Holiday, &Message::reason);
        QVERIFY(waiting != messages.end());
        QCOMPARE(code(waiting->state), code(MessageState::Planned));
        QCOMPARE(waiting->due.ms, on({2026, 12, 27}).ms);
    }

    void aPcThatSleptOverTheHolidaysSendsOnTheNextOpenDay()
    {
        TestOffice office;
        setRule(office, office.rule, {{u"weekdays"_s, QJsonArray{1, 2, 3, 4, 5}}, {u"lateness_days"_s, 0}});
        office.addMatter(office.client, u"OC/7"_s, {2027, 1, 1});
        office.live({2026, 12, 23}, {2026, 12, 23});
        office.clock.to(on({2026, 12, 28}, {10, 30}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void theForecastAndTheWorkerNameTheSameDay()
    {
        TestOffice office;
        setRule(office, office.rule, {{u"weekdays"_s, QJsonArray{1, 2, 3, 4, 5}}});
        office.addMatter(office.client, u"OC/7"_s, {2027, 1, 1});
        const auto foreseen = [&office](QDate from, QDate to) {
            return must(Foresight(*office.database, Foresight::Present::Simulated).plan(on({2026, 12, 20}), from, to, office.client));
        };
        const auto week = foreseen({2026, 12, 22}, {2026, 12, 31});
        QCOMPARE(week.size(), size_t(1));
        QCOMPARE(code(week.front().action), code(Action::Send));
        QCOMPARE(week.front().at, on({2026, 12, 28}));
        QCOMPARE(foreseen({2026, 12, 28}, {2026, 12, 28}).size(), size_t(1)); // also asked for that day alone, which is not the day it is due
        QCOMPARE(foreseen({2026, 12, 29}, {2026, 12, 31}).size(), size_t(0));
    }

    void byHandItIsHeldOverTheHolidayAndGoesByItself()
    {
        TestOffice office;
        RuleId byHand;
        for (const Rule &each : must(office.reader->rules()))
            if (each.newest().trigger.kind == TriggerKind::ByHand && each.newest().types.contains(u"policy"_s))
                byHand = each.id;
        setRule(office, byHand, {{u"trigger"_s, QJsonObject{{u"kind"_s, u"by_hand"_s}}}});
        office.clock.to(on({2026, 12, 24}, {10, 0}));
        ManualSend send;
        send.client = office.client;
        send.matter = office.matter;
        send.undoSeconds = 0;
        office.by.at = office.clock.now();
        const MessageId id = must(office.commands->sendByHand(send, office.by)).messages.front();
        const Message held = must(office.reader->message(id)).message;
        QCOMPARE(code(held.state), code(MessageState::Held));
        QCOMPARE(code(held.reason), code(Reason::Holiday));
        QCOMPARE(held.due.ms, on({2026, 12, 27}).ms);
        office.live({2026, 12, 24}, {2026, 12, 27});
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.script.accepted.front().at.ms, on({2026, 12, 27}).ms);
    }

    void whereTheHolidaysAreNotKnownARuleCannotWaitOnThem_data()
    {
        QTest::addColumn<QString>("country");
        QTest::newRow("a country without data") << u"SE"_s;
        QTest::newRow("no country") << u""_s;
    }
    void whereTheHolidaysAreNotKnownARuleCannotWaitOnThem()
    {
        QFETCH(QString, country);
        TestOffice office;
        const QJsonObject waits{{u"name"_s, u"Waits"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"holidays"_s, u"hold"_s},
                                {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{7}}}}};
        const size_t rules = must(office.reader->rules()).size();
        OfficeEdit moved;
        moved.country = country;
        must(office.commands->editOffice(moved, office.by));
        const auto refused = office.commands->addRule(waits, false, office.by);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rejected);
        QCOMPARE(refused.error().code, u"holidays_unknown"_s);
        QCOMPARE(refused.error().field, u"holidays"_s);
        QCOMPARE(refused.error().detail, country);
        QCOMPARE(must(office.reader->rules()).size(), rules);

        OfficeEdit back;
        back.country = u"FI"_s;
        must(office.commands->editOffice(back, office.by));
        must(office.commands->addRule(waits, false, office.by));
        const auto kept = office.commands->editOffice(moved, office.by);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, u"holidays_unknown"_s);
        QCOMPARE(kept.error().field, u"country"_s);
        QCOMPARE(must(office.reader->office()).country, u"FI"_s);
    }
};

QTEST_GUILESS_MAIN(TestSendingHolidays)
#include "test_sending_holidays.moc"
