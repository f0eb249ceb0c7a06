#include "domain/reminding/civil_time.h"
#include "domain/reminding/facts.h"
#include "domain/reminding/forecast.h"
#include "domain/reminding/steps.h"

#include <QTest>
#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone warsaw("Europe/Warsaw");

Instant on(QDate day, QTime time = QTime(9, 0)) { return resolve(day, time, warsaw); }

/// A policy that ends on 14 December, a rule "21, 14, 7" in force for long, everything open.
struct World {
    Rule rule;
    Matter matter;
    Client client;
    Facts common;

    World()
    {
        RuleVersion version;
        version.effectiveFrom = QDate(2026, 1, 1);
        version.types = {u"policy"_s};
        version.trigger.days = {21, 14, 7};
        version.route = Route::Email;
        rule.id = RuleId{1};
        rule.onSince = version.effectiveFrom;
        rule.versions = {version};
        matter.id = MatterId{5};
        matter.client = ClientId{7};
        matter.type = u"policy"_s;
        matter.ends = QDate(2026, 12, 14);
        client.id = ClientId{7};
        client.contactPoints = {{ContactPointId{9}, client.id, ChannelKind::Email, u"jan@example.org"_s, Role::Client, {}, {}, true, {}}};
        common.office.sending = Sending::On;
        common.zone = warsaw;
        common.email.set = common.email.on = true;
        common.type.name = u"policy"_s;
    }

    Facts facts(int days) const
    {
        Facts facts = common;
        facts.rule = rule;
        facts.matter = matter;
        facts.client = client;
        const auto steps = stepsOf(rule, matter, warsaw);
        for (const RuleStep &each : steps)
            if (each.step.days == days) {
                facts.step = each.step;
                facts.version = *each.version;
                facts.effective = each.effective;
            }
        for (const RuleStep &each : steps)
            if (each.step.due > facts.step.due)
                facts.laterSteps.push_back(each.step);
        return facts;
    }
};

struct Case {
    const char *name;
    std::function<void(World &, Facts &)> change;
    Reason reason;
    Action action;
};

} // namespace

class TestDecide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingOpenIsSentAtItsTime()
    {
        const World world;
        const Decision decision = decide(world.facts(14), on({2026, 11, 30}));
        QCOMPARE(code(decision.action), code(Action::Send));
        QCOMPARE(code(decision.reason), code(Reason::Ok));
        QCOMPARE(decision.occurrence.text(), u"end-14@2026-12-14"_s);
        QCOMPARE(decision.legs.size(), size_t(1));
        QCOMPARE(decision.legs.front().to, u"jan@example.org"_s);
    }

    void eachLinkOfTheChainClosesWithItsOwnReason_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << int(i);
    }
    void eachLinkOfTheChainClosesWithItsOwnReason()
    {
        QFETCH(int, index);
        const Case &row = cases()[size_t(index)];
        World world;
        Facts facts = world.facts(14);
        row.change(world, facts);
        const Decision decision = decide(facts, on({2026, 11, 30}));
        QCOMPARE(code(decision.reason), code(row.reason));
        QCOMPARE(code(decision.action), code(row.action));
    }

    void theStatedReasonIsTheFirstClosedLink()
    {
        World world;
        Facts facts = world.facts(14);
        facts.client.consent = Consent::Withdrawn;
        facts.version.consent = ConsentNeed::General;
        facts.matter.state = MatterState::Closed;
        QCOMPARE(code(decide(facts, on({2026, 11, 30})).reason), code(Reason::MatterClosed));
        facts.office.sending = Sending::Off;
        QCOMPARE(code(decide(facts, on({2026, 11, 30})).reason), code(Reason::OfficeOff));
    }

    void S3_19_eightCountsAndTwentyDoesNot()
    {
        const World world;
        const Facts facts = world.facts(14);
        QCOMPARE(code(decide(facts, on({2026, 11, 30}, {8, 0})).action), code(Action::Send));
        QCOMPARE(code(decide(facts, on({2026, 11, 30}, {19, 59, 59})).action), code(Action::Send));
        const Decision evening = decide(facts, on({2026, 11, 30}, {20, 0}));
        QCOMPARE(code(evening.reason), code(Reason::OutsideWindow));
        QCOMPARE(evening.at->ms, on({2026, 12, 1}, {8, 0}).ms);
        const Decision early = decide(facts, on({2026, 12, 1}, {7, 59}));
        QCOMPARE(early.at->ms, on({2026, 12, 1}, {8, 0}).ms);
    }

    void S3_23_tenDaysLeftMeansOnlyTheSevenGoes()
    {
        const World world;
        const Instant now = on({2026, 12, 4});
        QCOMPARE(code(decide(world.facts(21), now).reason), code(Reason::Superseded));
        QCOMPARE(code(decide(world.facts(14), now).reason), code(Reason::TooLate));
        QCOMPARE(code(decide(world.facts(7), world.facts(7).step.due).action), code(Action::Send));
    }

    void latenessIsThreeCivilDaysAndThenTooLateWithTheFirstReasonKept()
    {
        World world;
        Facts facts = world.facts(14);
        QCOMPARE(code(decide(facts, on({2026, 12, 3}, {19, 0})).action), code(Action::Send));
        QCOMPARE(code(decide(facts, on({2026, 12, 4})).reason), code(Reason::TooLate));
        facts.office.sending = Sending::Off;
        const Decision late = decide(facts, on({2026, 12, 4}));
        QCOMPARE(code(late.reason), code(Reason::TooLate));
        QCOMPARE(code(late.firstReason), code(Reason::OfficeOff));
        QCOMPARE(code(late.action), code(Action::Skip));
    }

    void neverPastTheDateItself()
    {
        World world;
        world.rule.versions.front().trigger.days = {1};
        const Facts facts = world.facts(1);
        QCOMPARE(code(decide(facts, on({2026, 12, 14}, {19, 0})).action), code(Action::Send));
        QCOMPARE(code(decide(facts, on({2026, 12, 15})).reason), code(Reason::TooLate));
    }

    void anEndMovedByAtMostFourteenDaysIsACorrectionAndStaysDone()
    {
        World world;
        world.matter.ends = QDate(2026, 12, 28);
        Facts facts = world.facts(14);
        facts.past = {{OccurrenceId{1}, {u"end-14"_s, u"2026-12-14"_s}, Verdict::Told}};
        QCOMPARE(code(decide(facts, facts.step.due).reason), code(Reason::AlreadyDone));
        facts.past.front().key.anchor = u"2026-12-13"_s;
        QCOMPARE(code(decide(facts, facts.step.due).action), code(Action::Send));
    }

    void S3_22_anEditedRuleFinishesTodayInItsOldFormAndWorksInTheNewOneFromTomorrow()
    {
        World world;
        RuleVersion edited = world.rule.versions.front();
        edited.version = 2;
        edited.effectiveFrom = QDate(2026, 12, 1);
        edited.trigger.days = {13};
        world.rule.versions.push_back(edited);
        QStringList keys;
        for (const RuleStep &each : stepsOf(world.rule, world.matter, warsaw))
            if (each.effective)
                keys.append(each.step.key.step);
        QCOMPARE(keys, (QStringList{u"end-21"_s, u"end-14"_s, u"end-13"_s})); // 23 and 30 November old, 1 December new, 7 December no more
    }

    void daysBeforeTheRuleWorkedAreNotEffective()
    {
        World world;
        world.rule.onSince = QDate(2026, 12, 1);
        QCOMPARE(code(decide(world.facts(14), on({2026, 12, 1})).reason), code(Reason::RuleNotEffective));
        QCOMPARE(code(decide(world.facts(7), on({2026, 12, 7})).action), code(Action::Send));
    }

    void whatFellDueInTheSkippedPeriodOfACopyIsTooLateAndSaysThatItWasTheQuarantine()
    {
        World world;
        Facts facts = world.facts(14);
        facts.quietBefore = facts.step.due;
        QCOMPARE(code(decide(facts, facts.step.due).action), code(Action::Send)); // what is due at that very moment goes
        facts.quietBefore = facts.step.due + std::chrono::milliseconds(1);
        Decision decision = decide(facts, facts.step.due);
        QCOMPARE(code(decision.reason), code(Reason::TooLate));
        QCOMPARE(code(decision.firstReason), code(Reason::Quarantine));
        facts.office.sending = Sending::Off; // whatever else is closed by now
        QCOMPARE(code(decide(facts, facts.step.due).reason), code(Reason::TooLate));
        facts.office.sending = Sending::On;
        facts.byHand = true;
        QCOMPARE(code(decide(facts, facts.step.due).action), code(Action::Send));
        QCOMPARE(code(decide(world.facts(7), on({2026, 12, 7})).action), code(Action::Send));
    }

    void whatThisComputerHandedOverBeforeIsDoneButOtherAddressesAreNot()
    {
        World world;
        world.client.contactPoints.push_back({ContactPointId{10}, world.client.id, ChannelKind::Email, u"office@example.org"_s, Role::Client, {}, {}, true, {}});
        Facts facts = world.facts(14);
        facts.handedOver = {u"jan@example.org"_s};
        Decision decision = decide(facts, facts.step.due);
        QCOMPARE(code(decision.action), code(Action::Send));
        QCOMPARE(decision.legs.size(), size_t(2));
        QCOMPARE(code(decision.legs[0].action), code(Action::Skip));
        QCOMPARE(code(decision.legs[0].reason), code(Reason::AlreadyDone));
        QCOMPARE(code(decision.legs[1].action), code(Action::Send));
        facts.handedOver.insert(u"office@example.org"_s);
        decision = decide(facts, facts.step.due);
        QCOMPARE(code(decision.reason), code(Reason::AlreadyDone));
        QCOMPARE(decision.detail, u"remembered"_s);
    }

    void the29thOfFebruaryIsADayLikeAnother()
    {
        World world;
        world.matter.ends = QDate(2028, 3, 14);
        const Facts facts = world.facts(14);
        QCOMPARE(facts.step.dueDay, QDate(2028, 2, 29));
        QCOMPARE(code(decide(facts, on({2028, 2, 29})).action), code(Action::Send));
    }

    void firstUsableTakesSmsOnlyWhenNoSoundEmailIsOn()
    {
        World world;
        world.rule.versions.front().route = Route::First;
        world.client.contactPoints.push_back({ContactPointId{10}, world.client.id, ChannelKind::Sms, u"+48600000000"_s, Role::Client, u"PL"_s, {}, true, {}});
        Facts facts = world.facts(14);
        facts.sms.set = facts.sms.on = true;
        QCOMPARE(decide(facts, on({2026, 11, 30})).channel, ChannelKind::Email);
        facts.suppressed = {ContactPointId{9}}; // a suppressed e-mail does not fall through
        QCOMPARE(code(decide(facts, on({2026, 11, 30})).reason), code(Reason::Suppressed));
        facts.suppressed.clear();
        facts.client.contactPoints.front().on = false;
        QCOMPARE(decide(facts, on({2026, 11, 30})).channel, ChannelKind::Sms);
    }

    void byHandAWarningIsOverriddenAndAStopIsNot()
    {
        World world;
        Facts facts = world.facts(14);
        facts.byHand = true;
        facts.version.consent = ConsentNeed::General;
        facts.client.pausedUntil = QDate(2027, 1, 1);
        const Instant now = on({2026, 11, 30});
        Decision decision = decide(facts, now);
        QCOMPARE(code(decision.reason), code(Reason::ClientPaused));
        QCOMPARE(decision.warnings, (std::vector{Reason::ClientPaused, Reason::NoConsent}));
        facts.overridden = {Reason::ClientPaused, Reason::NoConsent};
        QCOMPARE(code(decide(facts, now).action), code(Action::Send));
        facts.suppressed = {ContactPointId{9}};
        facts.overridden.push_back(Reason::Suppressed);
        decision = decide(facts, now);
        QCOMPARE(code(decision.reason), code(Reason::Suppressed));
        QVERIFY(decision.action != Action::Send);
    }

    void theForecastSendsOneAutomaticMessagePerMatterChannelAndDay()
    {
        World world;
        std::vector<Facts> both{world.facts(14), world.facts(14)};
        both[1].rule.id = RuleId{2};
        const auto decisions = forecast(both, on({2026, 11, 20}));
        QCOMPARE(code(decisions[0].action), code(Action::Send));
        QCOMPARE(code(decisions[1].reason), code(Reason::AlreadyDone));
    }

    void theForecastFollowsAPauseToItsEnd()
    {
        World world;
        world.client.pausedUntil = QDate(2026, 12, 2);
        const auto decisions = forecast({world.facts(14)}, on({2026, 11, 20}));
        QCOMPARE(code(decisions[0].action), code(Action::Send));
        QCOMPARE(decisions[0].at->ms, on({2026, 12, 2}, {8, 0}).ms);
    }

    void aPauseThatOutlastsAStepMakesItTooLateAndSaysSo()
    {
        World world;
        world.client.pausedUntil = QDate(2026, 12, 14);
        const auto decisions = forecast({world.facts(7)}, on({2026, 11, 20})); // due on 7 December, in time until the 10th
        QCOMPARE(code(decisions[0].action), code(Action::Skip));
        QCOMPARE(code(decisions[0].reason), code(Reason::TooLate));
        QCOMPARE(code(decisions[0].firstReason), code(Reason::ClientPaused));
        QCOMPARE(decisions[0].detail, u"client_paused"_s);
    }

private:
    static const std::vector<Case> &cases()
    {
        static const std::vector<Case> all{
            {"office_off", [](World &, Facts &f) { f.office.sending = Sending::Off; }, Reason::OfficeOff, Action::Hold},
            {"clock", [](World &, Facts &f) { f.clockFrozen = true; }, Reason::Clock, Action::Hold},
            {"channel_off", [](World &, Facts &f) { f.email.on = false; }, Reason::ChannelOff, Action::Hold},
            {"login", [](World &, Facts &f) { f.email.stopped = u"login"_s; }, Reason::Login, Action::Hold},
            {"rule_off", [](World &, Facts &f) { f.rule.on = false; }, Reason::RuleOff, Action::Hold},
            {"rule_not_effective", [](World &, Facts &f) { f.effective = false; }, Reason::RuleNotEffective, Action::Skip},
            {"matter_closed", [](World &, Facts &f) { f.matter.state = MatterState::Cancelled; }, Reason::MatterClosed, Action::Skip},
            {"matter_paused", [](World &, Facts &f) { f.matter.pausedUntil = QDate(2026, 12, 1); }, Reason::MatterPaused, Action::Hold},
            {"client_inactive", [](World &, Facts &f) { f.client.state = ClientState::Inactive; }, Reason::ClientInactive, Action::Skip},
            {"client_paused", [](World &, Facts &f) { f.client.pausedUntil = QDate(2026, 12, 1); }, Reason::ClientPaused, Action::Hold},
            {"no_contact_point", [](World &, Facts &f) { f.client.contactPoints.clear(); }, Reason::NoContactPoint, Action::Hold},
            {"switched off address", [](World &, Facts &f) { f.client.contactPoints.front().on = false; }, Reason::NoContactPoint, Action::Hold},
            {"bad_address", [](World &, Facts &f) { f.client.contactPoints.front().problem = u"bad_address"_s; }, Reason::BadAddress, Action::Hold},
            {"client_channel_off", [](World &, Facts &f) { f.client.emailOn = false; }, Reason::ClientChannelOff, Action::Skip},
            {"suppressed", [](World &, Facts &f) { f.suppressed = {ContactPointId{9}}; }, Reason::Suppressed, Action::Skip},
            {"no_consent", [](World &, Facts &f) { f.version.consent = ConsentNeed::General; }, Reason::NoConsent, Action::Skip},
            {"already_done", [](World &, Facts &f) { f.past = {{OccurrenceId{1}, f.step.key, Verdict::Told}}; }, Reason::AlreadyDone, Action::Skip},
            {"once a day", [](World &, Facts &f) { f.channelUsedToday = true; }, Reason::AlreadyDone, Action::Skip},
            {"weekday", [](World &, Facts &f) { f.version.weekdays = {2, 3}; }, Reason::Weekday, Action::Hold}, // 30 November 2026 is a Monday
            {"superseded", [](World &, Facts &f) { f.matter.ends = QDate(2027, 12, 14); }, Reason::Superseded, Action::Skip},
            {"missing_value", [](World &, Facts &f) { f.missingValues = {u"salutation"_s}; }, Reason::MissingValue, Action::Hold},
        };
        return all;
    }
};

QTEST_GUILESS_MAIN(TestDecide)
#include "test_decide.moc"
