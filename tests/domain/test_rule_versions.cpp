#include "domain/values/rule.h"

#include <QTest>

using namespace deskbell;

namespace {

RuleVersion version(int number, QDate from)
{
    RuleVersion made;
    made.version = number;
    made.effectiveFrom = from;
    return made;
}

} // namespace

class TestRuleVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewRuleWorksFromItsFirstDayOn_S3_21()
    {
        Rule rule;
        rule.versions = {version(1, QDate(2026, 11, 23))};
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 22)), nullptr);
        QVERIFY(rule.inForceOn(QDate(2026, 11, 23)));
        QCOMPARE(rule.inForceOn(QDate(2030, 1, 1))->version, 1);
    }

    void anEditedRuleFinishesTodayInItsOldForm_S3_22()
    {
        Rule rule;
        rule.versions = {version(1, QDate(2026, 1, 1)), version(2, QDate(2026, 11, 23))};
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 22))->version, 1);
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 23))->version, 2);
        QCOMPARE(rule.newest().version, 2);
    }

    void ofTwoEditsForTheSameDayTheLaterCounts()
    {
        Rule rule;
        rule.versions = {version(1, QDate(2026, 1, 1)), version(2, QDate(2026, 11, 23)), version(3, QDate(2026, 11, 23))};
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 22))->version, 1);
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 23))->version, 3);
    }

    void aRuleSwitchedOnAnewCatchesNothingUp_S3_21()
    {
        Rule rule;
        rule.versions = {version(1, QDate(2026, 1, 1))};
        rule.onSince = QDate(2026, 11, 23);
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 22)), nullptr);
        QVERIFY(rule.inForceOn(QDate(2026, 11, 23)));
    }

    void aRuleMadeOffWorksFromTheDayItIsSwitchedOn_S3_21()
    {
        Rule rule;
        rule.versions = {version(1, QDate(2026, 11, 23)), version(2, QDate(2026, 11, 26))};
        rule.onSince = QDate(2026, 11, 2); // a present before the one it was made in: --now
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 1)), nullptr);
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 2))->version, 1);
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 26))->version, 2);
    }

    void aRuleWithoutAVersionIsNeverInForce()
    {
        QCOMPARE(Rule().inForceOn(QDate(2026, 11, 22)), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestRuleVersions)
#include "test_rule_versions.moc"
