#include "office_tables.h"
#include "store/tables/rules.h"

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// A rule keeps its versions, and its name when it is gone.
class TestRuleRows : public QObject, OfficeTables {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeOffice(); }

    void a_rule_keeps_its_versions_in_order_of_effect()
    {
        Rules rules(*m_database);
        Rule rule;
        rule.name = u"Ending"_s;
        rule.plannedThrough = Instant{5};
        RuleVersion version;
        version.effectiveFrom = QDate(2026, 11, 2);
        version.types = {u"policy"_s};
        version.trigger.days = {21, 14, 7};
        version.route = Route::Email;
        version.consent = ConsentNeed::General;
        version.templateName = u"before_end"_s;
        rule.versions = {version};
        rule.id = got(rules.add(rule));
        version.effectiveFrom = QDate(2026, 11, 9);
        version.trigger.days = {30};
        got(rules.putVersion(rule.id, version));

        Rule back = got(rules.load(rule.id));
        QCOMPARE(back.name, rule.name);
        QVERIFY(back.on);
        QVERIFY(back.plannedThrough == Instant{5});
        QCOMPARE(back.versions.size(), 2u);
        QCOMPARE(back.versions[0].version, 1);
        QVERIFY((back.versions[0].trigger.days == std::vector<int>{21, 14, 7}));
        QCOMPARE(back.versions[0].route, Route::Email);
        QCOMPARE(back.versions[0].consent, ConsentNeed::General);
        QCOMPARE(back.versions[0].templateName, u"before_end"_s);
        QCOMPARE(back.newest().version, 2);
        QCOMPARE(back.newest().effectiveFrom, QDate(2026, 11, 9));
        QVERIFY(back.newest().trigger.days == std::vector<int>{30});

        back.on = false;
        back.offSince = QDate(2026, 11, 10);
        back.name = u"Renamed"_s;
        got(rules.save(back));
        got(rules.planThrough(rule.id, Instant{9}));
        back = got(rules.load(rule.id));
        QVERIFY(!back.on);
        QCOMPARE(back.offSince, QDate(2026, 11, 10));
        QCOMPARE(back.name, u"Renamed"_s);
        QCOMPARE(back.revision, 2);
        QVERIFY(back.plannedThrough == Instant{9});
    }

    void a_version_with_the_same_day_replaces_the_older_one()
    {
        Rules rules(*m_database);
        Rule rule;
        rule.name = u"Ending"_s;
        RuleVersion version;
        version.effectiveFrom = QDate(2026, 11, 2);
        version.types = {u"policy"_s};
        version.trigger.days = {7};
        version.templateName = u"before_end"_s;
        rule.versions = {version};
        rule.id = got(rules.add(rule));
        version.trigger.days = {14};
        got(rules.putVersion(rule.id, version));
        const Rule back = got(rules.load(rule.id));
        QCOMPARE(back.versions.size(), 1u);
        QVERIFY(back.versions[0].trigger.days == std::vector<int>{14});
    }

    void a_removed_rule_is_not_listed_but_can_be_named()
    {
        Rules rules(*m_database);
        Rule rule;
        rule.name = u"Ending"_s;
        RuleVersion version;
        version.effectiveFrom = QDate(2026, 11, 2);
        version.types = {u"policy"_s};
        version.trigger.days = {7};
        version.templateName = u"before_end"_s;
        rule.versions = {version};
        rule.id = got(rules.add(rule));
        QCOMPARE(got(rules.all()).size(), 1u);
        got(rules.remove(rule.id));
        QVERIFY(got(rules.all()).empty());
        QCOMPARE(got(rules.load(rule.id)).name, u"Ending"_s);
        QVERIFY(!got(rules.load(rule.id)).on);
        QCOMPARE(rules.remove(rule.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(rules.load(RuleId{99}).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRuleRows)
#include "test_rule_rows.moc"
