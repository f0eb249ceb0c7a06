#include "domain/reminding/civil_time.h"
#include "domain/reminding/facts.h"
#include "domain/reminding/steps.h"

#include <QJsonArray>
#include <QTest>
#include <functional>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone warsaw("Europe/Warsaw");
const QDate dueDay(2026, 11, 30); // a Monday, 14 days before the end
const Instant due = resolve(dueDay, QTime(8, 0), warsaw);

/// A country in which the due day is a holiday.
PublicHolidays aHoliday()
{
    const QJsonObject day{{u"name"_s, u"the_day"_s}, {u"date"_s, dueDay.toString(u"MM-dd"_s)}};
    return PublicHolidays::fromJson({{u"years"_s, QJsonObject{{u"from"_s, 2000}, {u"to"_s, 2099}}}, {u"days"_s, QJsonArray{day}}}).value();
}

/// A policy that ends on 14 December, "14" of a rule "21, 14, 7" with everything open.
Facts allOpen()
{
    Facts facts;
    facts.zone = warsaw;
    facts.email.set = facts.email.on = true;
    facts.version.effectiveFrom = QDate(2026, 1, 1);
    facts.version.types = {u"policy"_s};
    facts.version.trigger.days = {21, 14, 7};
    facts.version.route = Route::Email;
    facts.version.consent = ConsentNeed::General;
    facts.rule.id = RuleId{1};
    facts.rule.versions = {facts.version};
    facts.matter.id = MatterId{5};
    facts.matter.type = u"policy"_s;
    facts.matter.ends = QDate(2026, 12, 14);
    facts.type.name = u"policy"_s;
    facts.client.id = ClientId{7};
    facts.client.consent = Consent::Given;
    facts.client.contactPoints = {{ContactPointId{9}, ClientId{7}, ChannelKind::Email, u"jan@example.org"_s, Role::Client, {}, {}, true, {}},
                                  {ContactPointId{10}, ClientId{7}, ChannelKind::Email, u"anna@example.org"_s, Role::Contact, {}, {}, true, {}}};
    facts.step = {{u"end-14"_s, u"2026-12-14"_s}, 14, facts.matter.ends, dueDay, due};
    return facts;
}

struct Link {
    Reason reason;
    std::function<void(Facts &)> close;
};

/// The links of SPEC's check chain that can be closed here, in its order, each with the least that closes it at the moment it is due.
const std::vector<Link> &links()
{
    static const std::vector<Link> all{
        {Reason::OfficeOff, [](Facts &f) { f.office.sending = Sending::Off; }},
        {Reason::Clock, [](Facts &f) { f.clockFrozen = true; }},
        {Reason::ChannelOff, [](Facts &f) { f.email.on = false; }},
        {Reason::Login, [](Facts &f) { f.email.stopped = u"login"_s; }},
        {Reason::RuleOff, [](Facts &f) { f.rule.on = false; }},
        {Reason::RuleNotEffective, [](Facts &f) { f.effective = false; }},
        {Reason::MatterClosed, [](Facts &f) { f.matter.state = MatterState::Closed; }},
        {Reason::MatterPaused, [](Facts &f) { f.matter.pausedUntil = dueDay.addDays(1); }},
        {Reason::ClientInactive, [](Facts &f) { f.client.state = ClientState::Inactive; }},
        {Reason::ClientPaused, [](Facts &f) { f.client.pausedUntil = dueDay.addDays(1); }},
        {Reason::NoContactPoint, [](Facts &f) { f.client.contactPoints.clear(); }},
        {Reason::BadAddress,
         [](Facts &f) {
             for (ContactPoint &each : f.client.contactPoints)
                 each.problem = u"bad_address"_s;
         }},
        {Reason::ClientChannelOff, [](Facts &f) { f.client.emailOn = false; }},
        {Reason::Suppressed, [](Facts &f) { f.suppressed = {ContactPointId{9}, ContactPointId{10}}; }},
        {Reason::NoConsent, [](Facts &f) { f.client.consent = Consent::Withdrawn; }},
        {Reason::AlreadyDone, [](Facts &f) { f.past = {{OccurrenceId{1}, f.step.key, Verdict::Told}}; }},
        {Reason::OutsideWindow, [](Facts &f) { f.version.windowFrom = QTime(9, 0); }},
        {Reason::Weekday, [](Facts &f) { f.version.weekdays = {2, 3, 4, 5}; }},
        {Reason::Holiday,
         [](Facts &f) {
             f.version.holidays = Holidays::Hold;
             f.holidays = aHoliday();
         }},
        {Reason::MissingValue, [](Facts &f) { f.missingValues = {u"salutation"_s}; }},
    };
    return all;
}

const ContactPoint &phone()
{
    static const ContactPoint point{ContactPointId{11}, ClientId{7}, ChannelKind::Sms, u"+48501234567"_s, Role::Client, u"PL"_s, {}, true, {}};
    return point;
}

} // namespace

class TestCheckChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withEveryLinkOpenEverybodyIsTold()
    {
        const Decision decision = decide(allOpen(), due);
        QCOMPARE(code(decision.reason), code(Reason::Ok));
        QCOMPARE(code(decision.action), code(Action::Send));
        QCOMPARE(decision.at, due);
        QCOMPARE(decision.legs.size(), std::size_t{2});
    }

    void ofTwoClosedLinksTheEarlierIsTheStatedReason_data()
    {
        QTest::addColumn<std::size_t>("first");
        QTest::addColumn<std::size_t>("second");
        for (std::size_t first = 0; first < links().size(); ++first)
            for (std::size_t second = first; second < links().size(); ++second)
                QTest::addRow("%s, %s", code(links()[first].reason).data(), code(links()[second].reason).data()) << first << second;
    }
    void ofTwoClosedLinksTheEarlierIsTheStatedReason()
    {
        QFETCH(std::size_t, first);
        QFETCH(std::size_t, second);
        Facts facts = allOpen();
        links()[second].close(facts);
        links()[first].close(facts);
        const Decision decision = decide(facts, due);
        QCOMPARE(code(decision.reason), code(links()[first].reason));
        QCOMPARE(code(decision.firstReason), code(links()[first].reason));
        QCOMPARE(code(decision.action), code(isHold(decision.reason) ? Action::Hold : Action::Skip));
        for (const Leg &leg : decision.legs)
            QVERIFY(leg.action != Action::Send);
    }

    void byHandEachLinkIsAStopOrAWarningAndSomeDoNotApply_data()
    {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t index = 0; index < links().size(); ++index)
            QTest::newRow(code(links()[index].reason).data()) << index;
    }
    void byHandEachLinkIsAStopOrAWarningAndSomeDoNotApply()
    {
        QFETCH(std::size_t, index);
        const Reason reason = links()[index].reason;
        Facts facts = allOpen();
        facts.byHand = true;
        links()[index].close(facts);
        const Decision plain = decide(facts, due);
        facts.overridden = {reason};
        const Decision insisted = decide(facts, due);

        // SPEC "manual sends": the same chain, less rule on/effective; a press of the button is an occurrence of its own.
        if (reason == Reason::RuleOff || reason == Reason::RuleNotEffective || reason == Reason::AlreadyDone) {
            QCOMPARE(code(plain.action), code(Action::Send));
            return;
        }
        QCOMPARE(code(plain.reason), code(reason));
        QVERIFY(plain.action != Action::Send);
        if (isWarningByHand(reason)) {
            QCOMPARE(plain.warnings, std::vector{reason});
            QCOMPARE(code(insisted.action), code(Action::Send));
            QCOMPARE(insisted.warnings, std::vector{reason});
        } else {
            QVERIFY(plain.warnings.empty());
            QCOMPARE(code(insisted.reason), code(reason));
            QVERIFY(insisted.action != Action::Send);
        }
    }

    void byHandATypeThatMayNotBeRemindedIsAStop_S0_20()
    {
        Facts facts = allOpen();
        facts.type.remindByHand = false;
        QCOMPARE(code(decide(facts, due).action), code(Action::Send)); // automatic messages are not manual ones
        facts.byHand = true;
        QCOMPARE(code(decide(facts, due).action), code(Action::Send)); // nor is a missed one that a person takes up again
        facts.step.key = {byHandStep, u"8a1f"_s};
        facts.overridden = {Reason::TypeNotAllowed};
        QCOMPARE(code(decide(facts, due).reason), code(Reason::TypeNotAllowed));
    }

    void heldByQuarantineIsAStopEvenByHand()
    {
        Facts facts = allOpen();
        facts.office.sending = Sending::Held;
        QCOMPARE(code(decide(facts, due).reason), code(Reason::Quarantine));
        QCOMPARE(code(decide(facts, due).action), code(Action::Hold));
        facts.byHand = true;
        facts.overridden = {Reason::Quarantine};
        QVERIFY(decide(facts, due).action != Action::Send);
    }

    void anOverrideOfOneWarningIsNoneOfAnother()
    {
        Facts facts = allOpen();
        facts.byHand = true;
        facts.client.pausedUntil = dueDay.addDays(1);
        facts.client.consent = Consent::Withdrawn;
        facts.overridden = {Reason::ClientPaused};
        const Decision decision = decide(facts, due);
        QCOMPARE(code(decision.reason), code(Reason::NoConsent));
        QVERIFY(decision.action != Action::Send);
    }

    void aStopBehindAWarningIsStatedSinceNoReasonWouldHelp()
    {
        Facts facts = allOpen();
        facts.byHand = true;
        facts.client.pausedUntil = dueDay.addDays(1);
        facts.client.emailOn = false;
        const Decision decision = decide(facts, due);
        QCOMPARE(code(decision.reason), code(Reason::ClientChannelOff));
        QCOMPARE(decision.warnings, std::vector{Reason::ClientPaused});
    }

    void aHoldWithAKnownEndSaysWhenItGoesOn()
    {
        Facts facts = allOpen();
        facts.client.pausedUntil = QDate(2026, 12, 2);
        QCOMPARE(decide(facts, due).at.value(), resolve(QDate(2026, 12, 2), QTime(8, 0), warsaw));
        QCOMPARE(code(decide(facts, resolve(QDate(2026, 12, 2), QTime(8, 0), warsaw)).action), code(Action::Send)); // the first day it goes again
        facts = allOpen();
        facts.version.weekdays = {3};
        QCOMPARE(decide(facts, due).at.value(), resolve(QDate(2026, 12, 2), QTime(8, 0), warsaw));
        facts = allOpen();
        facts.office.sending = Sending::Off;
        QVERIFY(!decide(facts, due).at.has_value()); // it waits for whoever opens it
    }

    void aHoldThatWaitedTooLongIsTooLateWithTheFirstReasonKept()
    {
        for (const Link &link : links()) {
            Facts facts = allOpen();
            link.close(facts);
            if (!isHold(link.reason))
                continue;
            facts.client.pausedUntil = facts.matter.pausedUntil = QDate();
            link.close(facts);
            const Instant expiry = decide(facts, due).expires;
            if (link.reason == Reason::ClientPaused)
                facts.client.pausedUntil = QDate(2027, 1, 1);
            if (link.reason == Reason::MatterPaused)
                facts.matter.pausedUntil = QDate(2027, 1, 1);
            const Decision before = decide(facts, expiry - Duration(1));
            const Decision after = decide(facts, expiry);
            const char *name = code(link.reason).data();
            const bool opensAgain = link.reason == Reason::OutsideWindow || link.reason == Reason::Weekday || link.reason == Reason::Holiday;
            if (!opensAgain) // on its last day it is open
                QVERIFY2(before.action == Action::Hold && before.reason == link.reason, name);
            QVERIFY2(after.action == Action::Skip && after.reason == Reason::TooLate, name);
            if (!opensAgain && link.reason != Reason::MissingValue) // by then the window has closed as well
                QVERIFY2(after.firstReason == link.reason, name);
        }
    }

    void aNewerStepThatIsDueSupersedesWhatIsHeld()
    {
        Facts facts = allOpen();
        facts.office.sending = Sending::Off;
        facts.laterSteps = {{{u"end-7"_s, u"2026-12-14"_s}, 7, facts.matter.ends, QDate(2026, 12, 7), resolve(QDate(2026, 12, 7), QTime(8, 0), warsaw)}};
        const Instant newer = facts.laterSteps.front().due;
        QCOMPARE(code(decide(facts, due).reason), code(Reason::OfficeOff));
        QCOMPARE(code(decide(facts, newer).reason), code(Reason::Superseded));
        facts.office.sending = Sending::On;
        QCOMPARE(code(decide(facts, newer).reason), code(Reason::Superseded));
    }

    void consentIsAskedAsTheRuleSays_S3_11_data()
    {
        QTest::addColumn<ConsentNeed>("need");
        QTest::addColumn<Consent>("general");
        QTest::addColumn<Consent>("specific");
        QTest::addColumn<bool>("sent");
        const auto row = [](const char *name, ConsentNeed need, Consent general, Consent specific, bool sent) { QTest::newRow(name) << need << general << specific << sent; };
        row("not required", ConsentNeed::None, Consent::Withdrawn, Consent::Withdrawn, true);
        row("general given", ConsentNeed::General, Consent::Given, Consent::Unasked, true);
        row("general never asked", ConsentNeed::General, Consent::Unasked, Consent::Given, false);
        row("general withdrawn", ConsentNeed::General, Consent::Withdrawn, Consent::Given, false);
        row("specific given", ConsentNeed::Specific, Consent::Unasked, Consent::Given, true);
        row("specific never asked", ConsentNeed::Specific, Consent::Given, Consent::Unasked, false);
        row("specific withdrawn", ConsentNeed::Specific, Consent::Given, Consent::Withdrawn, false);
    }
    void consentIsAskedAsTheRuleSays_S3_11()
    {
        QFETCH(ConsentNeed, need);
        QFETCH(Consent, general);
        QFETCH(Consent, specific);
        QFETCH(bool, sent);
        Facts facts = allOpen();
        facts.version.consent = need;
        facts.client.consent = general;
        facts.client.ruleConsents = {{RuleId{2}, Consent::Given}}; // for another automation: says nothing about this one
        if (specific != Consent::Unasked)
            facts.client.ruleConsents.push_back({RuleId{1}, specific});
        const Decision decision = decide(facts, due);
        QCOMPARE(code(decision.reason), code(sent ? Reason::Ok : Reason::NoConsent));
    }

    void notRequiredNeverBeatsARefusalOfTheChannel_S3_14()
    {
        Facts facts = allOpen();
        facts.version.consent = ConsentNeed::None;
        facts.client.emailOn = false;
        QCOMPARE(code(decide(facts, due).reason), code(Reason::ClientChannelOff));
    }

    void oneSuppressedAddressDoesNotSilenceTheOther()
    {
        Facts facts = allOpen();
        facts.suppressed = {ContactPointId{9}};
        const Decision decision = decide(facts, due);
        QCOMPARE(code(decision.action), code(Action::Send));
        QCOMPARE(decision.legs.size(), std::size_t{2});
        QCOMPARE(code(decision.legs[0].reason), code(Reason::Suppressed));
        QCOMPARE(code(decision.legs[0].action), code(Action::Skip));
        QCOMPARE(code(decision.legs[1].action), code(Action::Send));
    }

    void theRulePicksRolesAndAllOrTheFirst()
    {
        Facts facts = allOpen();
        facts.version.roles = {Role::Contact};
        QCOMPARE(decide(facts, due).legs.size(), std::size_t{1});
        QCOMPARE(decide(facts, due).legs.front().to, u"anna@example.org"_s);
        facts.version.roles = {Role::Ubo};
        QCOMPARE(code(decide(facts, due).reason), code(Reason::NoContactPoint));
        facts = allOpen();
        facts.version.to = Recipients::First;
        QCOMPARE(decide(facts, due).legs.size(), std::size_t{1});
        QCOMPARE(decide(facts, due).legs.front().to, u"jan@example.org"_s);
    }

    void bothMeansEachChannelIsDecidedAlone()
    {
        Facts facts = allOpen();
        facts.version.route = Route::Both;
        facts.sms.set = facts.sms.on = true;
        facts.client.contactPoints.push_back(phone());
        QCOMPARE(decide(facts, due).legs.size(), std::size_t{3});
        facts.client.emailOn = false;
        const Decision decision = decide(facts, due);
        QCOMPARE(code(decision.action), code(Action::Send));
        const auto sent = std::ranges::count(decision.legs, Action::Send, &Leg::action);
        QCOMPARE(sent, 1);
    }

    void withFirstUsableTheReasonIsThatOfTheChannelWithAContactPoint()
    {
        Facts facts = allOpen();
        facts.version.route = Route::First;
        facts.sms.set = facts.sms.on = true;
        facts.client.contactPoints = {phone()};
        QCOMPARE(decide(facts, due).channel, ChannelKind::Sms);
        facts.client.contactPoints.front().problem = u"bad_phone"_s;
        QCOMPARE(code(decide(facts, due).reason), code(Reason::BadAddress));
    }

    void theSameFactsAndInstantGiveTheSameAnswer()
    {
        for (const Link &link : links()) {
            Facts facts = allOpen();
            link.close(facts);
            const Decision one = decide(facts, due);
            const Decision two = decide(facts, due);
            QCOMPARE(code(one.reason), code(two.reason));
            QCOMPARE(one.at, two.at);
            QCOMPARE(one.occurrence, facts.step.key);
            QCOMPARE(one.due, due);
        }
    }

    void factsThatAreHardlyThereAreStillDecided()
    {
        const Decision decision = decide(Facts(), Instant{0}); // total: no zone, no date, no address
        QVERIFY(decision.action != Action::Send);
    }
};

QTEST_GUILESS_MAIN(TestCheckChain)
#include "test_check_chain.moc"
