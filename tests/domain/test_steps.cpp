#include "domain/reminding/civil_time.h"
#include "domain/reminding/steps.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone warsaw("Europe/Warsaw");

Instant at(QDate day, QTime time)
{
    return resolve(day, time, warsaw);
}

RuleVersion version(std::vector<int> days)
{
    RuleVersion made;
    made.effectiveFrom = QDate(2020, 1, 1);
    made.types = {u"policy"_s};
    made.trigger.days = std::move(days);
    return made;
}

Rule rule(const RuleVersion &only)
{
    Rule made;
    made.id = RuleId{1};
    made.versions = {only};
    return made;
}

Matter policy(QDate ends)
{
    Matter made;
    made.type = u"policy"_s;
    made.ends = ends;
    return made;
}

Step onlyStep(const RuleVersion &of, QDate ends)
{
    const Rule made = rule(of);
    return stepsOf(made, policy(ends), warsaw).front().step;
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeOffsetsAreThreeStepsInOrderOfDue_S3_9()
    {
        const Rule made = rule(version({21, 14, 7}));
        const std::vector<RuleStep> steps = stepsOf(made, policy(QDate(2026, 12, 14)), warsaw);
        QCOMPARE(steps.size(), std::size_t{3});
        QStringList keys;
        for (const RuleStep &each : steps)
            keys.append(each.step.key.text());
        QCOMPARE(keys, (QStringList{u"end-21@2026-12-14"_s, u"end-14@2026-12-14"_s, u"end-7@2026-12-14"_s}));
        QCOMPARE(steps.front().step.due, at(QDate(2026, 11, 23), QTime(8, 0)));
        QVERIFY(steps.front().effective);
    }

    void noStepIsOwedWithoutTheDateTheTypeOrTheTrigger()
    {
        const Rule made = rule(version({7}));
        QVERIFY(stepsOf(made, policy(QDate()), warsaw).empty());
        Matter other = policy(QDate(2026, 12, 14));
        other.type = u"post"_s;
        QVERIFY(stepsOf(made, other, warsaw).empty());
        RuleVersion byHand = version({});
        byHand.trigger.kind = TriggerKind::ByHand;
        QVERIFY(stepsOf(rule(byHand), policy(QDate(2026, 12, 14)), warsaw).empty());
    }

    void daysAreCivilDaysWhateverTheClocksDo_data()
    {
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("dueDay");
        QTest::newRow("over the spring change") << QDate(2026, 4, 5) << 14 << QDate(2026, 3, 22);
        QTest::newRow("over the autumn change") << QDate(2026, 11, 1) << 14 << QDate(2026, 10, 18);
        QTest::newRow("on the spring change") << QDate(2026, 4, 12) << 14 << QDate(2026, 3, 29);
        QTest::newRow("over 29 February") << QDate(2028, 3, 7) << 7 << QDate(2028, 2, 29);
        QTest::newRow("ending on 29 February") << QDate(2028, 2, 29) << 366 << QDate(2027, 2, 28);
        QTest::newRow("over the new year") << QDate(2027, 1, 3) << 7 << QDate(2026, 12, 27);
        QTest::newRow("the last day itself") << QDate(2026, 12, 14) << 0 << QDate(2026, 12, 14);
    }
    void daysAreCivilDaysWhateverTheClocksDo()
    {
        QFETCH(QDate, ends);
        QFETCH(int, days);
        QFETCH(QDate, dueDay);
        const Step step = onlyStep(version({days}), ends);
        QCOMPARE(step.dueDay, dueDay);
        QCOMPARE(civilDay(step.due, warsaw), dueDay);
        QCOMPARE(civilTime(step.due, warsaw), QTime(8, 0));
    }

    void aTimeOutsideTheWindowMovesToAnOpeningNeverEarlierThanWanted()
    {
        RuleVersion early = version({14});
        early.at = QTime(6, 0);
        QCOMPARE(onlyStep(early, QDate(2026, 12, 14)).due, at(QDate(2026, 11, 30), QTime(8, 0)));
        RuleVersion late = version({14});
        late.at = QTime(20, 0);
        QCOMPARE(onlyStep(late, QDate(2026, 12, 14)).due, at(QDate(2026, 12, 1), QTime(8, 0)));
        late.at = QTime(19, 59);
        QCOMPARE(onlyStep(late, QDate(2026, 12, 14)).due, at(QDate(2026, 11, 30), QTime(19, 59)));
    }

    void theNextOpeningIsNowOrTheNextOpenMorning_S3_19_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<std::vector<int>>("weekdays");
        QTest::addColumn<QDate>("opensOn");
        QTest::addColumn<QTime>("opensAt");
        const std::vector<int> all{1, 2, 3, 4, 5, 6, 7};
        const std::vector<int> working{1, 2, 3, 4, 5};
        const QDate monday(2026, 11, 30);
        const QDate friday(2026, 12, 4);
        QTest::newRow("08:00 counts") << monday << QTime(8, 0) << all << monday << QTime(8, 0);
        QTest::newRow("a moment before") << monday << QTime(7, 59, 59, 999) << all << monday << QTime(8, 0);
        QTest::newRow("in the day") << monday << QTime(12, 34) << all << monday << QTime(12, 34);
        QTest::newRow("a moment before the close") << monday << QTime(19, 59, 59, 999) << all << monday << QTime(19, 59, 59, 999);
        QTest::newRow("20:00 does not") << monday << QTime(20, 0) << all << monday.addDays(1) << QTime(8, 0);
        QTest::newRow("Friday night") << friday << QTime(21, 0) << working << friday.addDays(3) << QTime(8, 0);
        QTest::newRow("Saturday noon") << friday.addDays(1) << QTime(12, 0) << working << friday.addDays(3) << QTime(8, 0);
        QTest::newRow("one day a week, just missed") << monday << QTime(20, 0) << std::vector<int>{1} << monday.addDays(7) << QTime(8, 0);
    }
    void theNextOpeningIsNowOrTheNextOpenMorning_S3_19()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(std::vector<int>, weekdays);
        QFETCH(QDate, opensOn);
        QFETCH(QTime, opensAt);
        RuleVersion made = version({7});
        made.weekdays = weekdays;
        QCOMPARE(nextOpening(at(day, time), made, warsaw, {}), at(opensOn, opensAt));
    }

    void latenessIsCountedInCivilDaysAndEndsWithTheWindow()
    {
        RuleVersion made = version({14});
        const Step step = onlyStep(made, QDate(2026, 12, 14));
        QCOMPARE(expiryOf(step, made, warsaw, {}), at(QDate(2026, 12, 3), QTime(20, 0)));
        made.latenessDays = 0;
        QCOMPARE(expiryOf(step, made, warsaw, {}), at(QDate(2026, 11, 30), QTime(20, 0)));
    }

    void latenessNeverGoesPastTheDateItself()
    {
        const RuleVersion made = version({1});
        QCOMPARE(expiryOf(onlyStep(made, QDate(2026, 12, 14)), made, warsaw, {}), at(QDate(2026, 12, 14), QTime(20, 0)));
    }

    void theWaitForAnOpenDayIsNotLateness()
    {
        RuleVersion made = version({14});
        made.weekdays = {5}; // due on Monday, open on Friday; three days on it is closed again
        const Step step = onlyStep(made, QDate(2026, 12, 14));
        QCOMPARE(expiryOf(step, made, warsaw, {}), at(QDate(2026, 12, 11), QTime(20, 0)));
    }

    void aStepOfADayBeforeTheRuleWorkedIsNotEffective_S3_23()
    {
        RuleVersion made = version({21, 14, 7});
        made.effectiveFrom = QDate(2026, 12, 5); // made on the 4th, ten days left
        const Rule late = rule(made);
        QStringList effective;
        for (const RuleStep &each : stepsOf(late, policy(QDate(2026, 12, 14)), warsaw))
            if (each.effective)
                effective.append(each.step.key.step);
        QCOMPARE(effective, QStringList{u"end-7"_s});
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "test_steps.moc"
