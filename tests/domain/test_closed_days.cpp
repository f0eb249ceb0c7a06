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
const std::vector<int> everyDay{1, 2, 3, 4, 5, 6, 7};
const std::vector<int> working{1, 2, 3, 4, 5};

Instant on(QDate day, QTime time = QTime(8, 0)) { return resolve(day, time, warsaw); }

/// An office in Warsaw whose one rule, a week before the end, waits on holidays; everything else open.
struct World {
    RuleVersion version;
    QDate ends = {2027, 1, 1}; // so it is wanted on Christmas Day, a Friday
    PublicHolidays holidays = holidaysOf(u"PL"_s);

    World()
    {
        version.effectiveFrom = QDate(2020, 1, 1);
        version.types = {u"policy"_s};
        version.trigger.days = {7};
        version.route = Route::Email;
        version.holidays = Holidays::Hold;
    }
    Facts facts() const
    {
        Facts facts;
        facts.zone = warsaw;
        facts.holidays = holidays;
        facts.email.set = facts.email.on = true;
        facts.rule.id = RuleId{1};
        facts.rule.versions = {version};
        facts.matter.id = MatterId{5};
        facts.matter.type = u"policy"_s;
        facts.matter.ends = ends;
        facts.client.id = ClientId{7};
        facts.client.contactPoints = {{ContactPointId{9}, ClientId{7}, ChannelKind::Email, u"jan@example.org"_s, Role::Client, {}, {}, true, {}}};
        facts.step = stepsOf(facts.rule, facts.matter, warsaw).front().step;
        facts.version = version;
        return facts;
    }
    Decision at(Instant now) const { return decide(facts(), now); }
};

} // namespace

/// SPEC "when": `hold` is the next open day, and the wait is not lateness.
class TestClosedDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueOnAHolidayGoesAtTheNextOpening_data()
    {
        QTest::addColumn<std::vector<int>>("weekdays");
        QTest::addColumn<QDate>("goes");
        QTest::newRow("all seven weekdays: on Sunday, behind the second holiday") << everyDay << QDate(2026, 12, 27);
        QTest::newRow("Monday to Friday") << working << QDate(2026, 12, 28);
        QTest::newRow("Fridays, and New Year's Day is one") << std::vector<int>{5} << QDate(2027, 1, 8);
    }
    void whatIsDueOnAHolidayGoesAtTheNextOpening()
    {
        QFETCH(std::vector<int>, weekdays);
        QFETCH(QDate, goes);
        World world;
        world.version.weekdays = weekdays;
        world.version.latenessDays = 0;
        const Decision held = world.at(on({2026, 12, 25}));
        QCOMPARE(code(held.action), code(Action::Hold));
        QCOMPARE(code(held.reason), code(Reason::Holiday));
        QCOMPARE(held.detail, u"christmas_day"_s);
        QCOMPARE(held.at, on(goes));

        const Decision foreseen = forecast({world.facts()}, on({2026, 12, 1})).front();
        QCOMPARE(code(foreseen.action), code(Action::Send));
        QCOMPARE(foreseen.at, on(goes));
        QCOMPARE(code(foreseen.firstReason), code(Reason::Holiday));

        QCOMPARE(code(world.at(on(goes)).action), code(Action::Send)); // the wait has used up no lateness
        QCOMPARE(code(world.at(on(goes, {19, 59, 59})).action), code(Action::Send));
        QCOMPARE(code(world.at(on(goes, {20, 0})).reason), code(Reason::TooLate));
    }

    void aRuleThatSendsOnHolidaysGoesOnTheDayItself_S0_8()
    {
        World world;
        world.version.holidays = Holidays::Send;
        QCOMPARE(code(world.at(on({2026, 12, 25})).action), code(Action::Send));
        QCOMPARE(code(RuleVersion().holidays), code(Holidays::Send)); // which is what a rule does that says nothing
    }

    void inACountryNothingIsKnownOfNoDayIsClosed()
    {
        World world;
        world.holidays = holidaysOf(u"SE"_s);
        QCOMPARE(code(world.at(on({2026, 12, 25})).action), code(Action::Send));
    }

    void whatIsInTimeWhenAClosedDayStopsItIsInTimeOnTheNextOpenOne()
    {
        World world;
        world.ends = {2027, 1, 6}; // wanted on Wednesday the 30th; the PC slept
        world.version.weekdays = working;
        world.version.latenessDays = 2; // Friday is New Year's Day
        const Decision held = world.at(on({2027, 1, 1}, {10, 0}));
        QCOMPARE(code(held.reason), code(Reason::Holiday));
        QCOMPARE(held.at, on({2027, 1, 4}));
        QCOMPARE(code(world.at(*held.at).action), code(Action::Send));
        QCOMPARE(code(world.at(on({2027, 1, 5})).reason), code(Reason::TooLate));
        world.version.latenessDays = 1; // on Thursday it could have gone, and that was its last day
        QCOMPARE(code(world.at(on({2027, 1, 1}, {10, 0})).reason), code(Reason::TooLate));
    }

    void whatIsLateNeverGoesPastTheDateWhateverIsClosed()
    {
        World world;
        world.version.trigger.days = {2};
        world.version.weekdays = working;
        world.ends = {2027, 1, 2}; // wanted on Thursday the 31st; the PC slept
        const Decision held = world.at(on({2027, 1, 1}, {10, 0}));
        QCOMPARE(code(held.reason), code(Reason::Holiday));
        QCOMPARE(code(world.at(on({2027, 1, 4})).reason), code(Reason::TooLate));
    }

    void ofHoursWeekdayAndHolidayTheFirstClosedLinkIsStated()
    {
        World world;
        world.version.weekdays = {1, 2, 3, 4};
        QCOMPARE(code(world.at(on({2026, 12, 25}, {21, 0})).reason), code(Reason::OutsideWindow)); // Friday, a holiday, at night
        QCOMPARE(code(world.at(on({2026, 12, 25}, {10, 0})).reason), code(Reason::Weekday));
        world.version.weekdays = everyDay;
        QCOMPARE(code(world.at(on({2026, 12, 25}, {10, 0})).reason), code(Reason::Holiday));
        for (const QTime time : {QTime(7, 0), QTime(10, 0), QTime(21, 0)})
            QCOMPARE(world.at(on({2026, 12, 25}, time)).at, on({2026, 12, 27}));
        QCOMPARE(world.at(on({2026, 12, 23}, {21, 0})).at, on({2026, 12, 27})); // closed for the night, and then for three days
    }

    void byHandAHolidayQueuesUntilTheNextOpeningOrIsOverridden()
    {
        World world;
        Facts facts = world.facts();
        facts.byHand = true;
        const Instant noon = on({2026, 12, 25}, {12, 0});
        const Decision queued = decide(facts, noon);
        QCOMPARE(code(queued.action), code(Action::Hold));
        QCOMPARE(queued.warnings, std::vector{Reason::Holiday});
        QCOMPARE(queued.at, on({2026, 12, 27}));
        facts.overridden = {Reason::Holiday};
        QCOMPARE(code(decide(facts, noon).action), code(Action::Send));
        QCOMPARE(decide(facts, noon).at, noon);

        facts.version.weekdays = {1, 2, 3, 4};
        const Instant night = on({2026, 12, 25}, {22, 0});
        const Decision named = decide(facts, night);
        QCOMPARE(named.warnings, (std::vector{Reason::OutsideWindow, Reason::Weekday, Reason::Holiday}));
        QVERIFY(named.action != Action::Send); // one of three reasons overridden
    }

    void whatWasAskedForByHandOutlivesTheLongestWait()
    {
        World world;
        world.version.weekdays = {5};
        Facts facts = world.facts();
        facts.byHand = true;
        const Decision queued = decide(facts, on({2026, 12, 19}));
        QCOMPARE(queued.at, on({2027, 1, 8})); // both Fridays between are holidays
        QVERIFY(queued.expires > *queued.at);
    }

    void ofAllThatWaitsForTheSameOpeningOnlyTheLatestGoes()
    {
        World world;
        world.version.trigger.days = {8, 7};
        world.version.weekdays = working;
        Facts later = world.facts();
        const auto steps = stepsOf(later.rule, later.matter, warsaw); // Christmas Eve and Christmas Day
        Facts earlier = later;
        earlier.step = steps.front().step;
        later.step = steps.back().step;
        earlier.laterSteps = {later.step};
        const auto decisions = forecast({earlier, later}, on({2026, 12, 1}));
        QCOMPARE(code(decisions.front().reason), code(Reason::Superseded));
        QCOMPARE(code(decisions.back().action), code(Action::Send));
        QCOMPARE(decisions.back().at, on({2026, 12, 28}));
    }

    void aRuleThatNeverOpensIsHeldWithoutAnEndAndTheSearchEnds()
    {
        World world;
        world.version.weekdays.clear(); // the rule file refuses it
        QCOMPARE(nextOpening(on({2026, 12, 25}), world.version, warsaw, world.holidays), std::nullopt);
        const Decision held = world.at(on({2026, 12, 25}));
        QCOMPARE(code(held.action), code(Action::Hold));
        QVERIFY(!held.at.has_value());
        QCOMPARE(code(world.at(on({2027, 1, 5})).reason), code(Reason::TooLate));
    }

    void aWindowThatTheSpringChangeSwallowsOpensOnTheNextDay()
    {
        World world;
        world.version.windowFrom = QTime(2, 10);
        world.version.windowTo = QTime(2, 50);
        QCOMPARE(nextOpening(on({2026, 3, 28}, {12, 0}), world.version, warsaw, {}), on({2026, 3, 30}, {2, 10})); // at 02:00 on the 29th it is 03:00
    }

    void noChainOfClosedDaysIsLongerThanThePlanLooksBack_data()
    {
        QTest::addColumn<QString>("country");
        for (const char *each : {"DK", "FI", "PL", "SE"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void noChainOfClosedDaysIsLongerThanThePlanLooksBack()
    {
        QFETCH(QString, country);
        World world;
        world.holidays = holidaysOf(country);
        const auto wait = [&world](QDate day) {
            const auto opens = nextOpening(on(day, {20, 0}), world.version, warsaw, world.holidays); // closed for the night already
            return opens ? int(day.daysTo(civilDay(*opens, warsaw))) : 1000;
        };
        // More weekdays never open later, so one alone is the longest wait there is; the calendar repeats after 28 years.
        for (const int weekday : everyDay) {
            world.version.weekdays = {weekday};
            for (int year = 2000; year < 2030; ++year) // Christmas to New Year, and Easter: where holidays follow each other
                for (const QDate around : {QDate(year, 12, 10), easterSunday(year).addDays(-14)})
                    for (int ahead = 0; ahead < 28; ++ahead)
                        QVERIFY2(wait(around.addDays(ahead)) <= longestWait(world.version), qPrintable(around.addDays(ahead).toString(Qt::ISODate)));
        }
        world.version.holidays = Holidays::Send;
        for (const std::vector<int> &weekdays : {everyDay, working, {6, 7}, {2}}) {
            world.version.weekdays = weekdays;
            for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
                QVERIFY2(wait(day) <= longestWait(world.version), qPrintable(day.toString(Qt::ISODate)));
        }
    }
};

QTEST_GUILESS_MAIN(TestClosedDays)
#include "test_closed_days.moc"
