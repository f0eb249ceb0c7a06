#include "engine/sending/planner.h"
#include "store/tables/rules.h"
#include "tests/engine/worked_office.h"

using namespace deskbell;
using namespace deskbell::worked;

/// What a planning pass asks of the database: as much for one matter as for a batch of them, and two rows for each message it makes.
class TestPlanningCost : public QObject {
    Q_OBJECT

    struct Cost {
        int messages = 0;
        qint64 statements = 0;
    };
    static Cost pass(TestOffice &office)
    {
        const qint64 before = office.database->statements();
        const int made = must(Planner(*office.database).pass(office.clock.now())).messages;
        return {made, office.database->statements() - before};
    }
    /// An office in which so many policies, each of another client, reach their 21st day now.
    static void fill(TestOffice &office, int policies)
    {
        for (int i = 1; i < policies; ++i)
            office.addMatter(office.addClient(u"Client %1"_s.arg(i), u"c%1@example.org"_s.arg(i)), u"OC/%1"_s.arg(i + 1), {2026, 12, 14});
        office.clock.to(on({2026, 11, 22}));
        must(Planner(*office.database).pass(office.clock.now())); // nothing is due, and nothing is touched any more
        office.clock.to(on({2026, 11, 23}));
    }
    static void goBack(TestOffice &office) { must(store::Rules(*office.database).planThrough(office.rule, on({2026, 11, 22}))); }

private Q_SLOTS:
    void aBatchCostsTheSameReadingWhateverItHolds()
    {
        TestOffice few, many;
        fill(few, 10);
        fill(many, 40);
        const Cost of10 = pass(few), of40 = pass(many);
        QCOMPARE(of10.messages, 10);
        QCOMPARE(of40.messages, 40);
        QCOMPARE(of40.statements - of10.statements, qint64(2 * 30)); // an occurrence and a message each
    }

    void whatIsOwedAlreadyIsNotDecidedAgain()
    {
        TestOffice few, many;
        fill(few, 10);
        fill(many, 40);
        pass(few);
        pass(many);
        goBack(few);
        goBack(many);
        const Cost of10 = pass(few), of40 = pass(many);
        QCOMPARE(of10.messages, 0);
        QCOMPARE(of40.messages, 0);
        QCOMPARE(of40.statements, of10.statements);
    }

    void touchedMattersArePlannedInBatchesToo()
    {
        TestOffice few, many;
        few.clock.to(on({2026, 11, 23}));
        many.clock.to(on({2026, 11, 23}));
        for (int i = 1; i < 40; ++i)
            for (TestOffice *each : {&few, &many})
                if (each == &many || i < 10)
                    each->addMatter(each->addClient(u"Client %1"_s.arg(i), u"c%1@example.org"_s.arg(i)), u"OC/%1"_s.arg(i + 1), {2026, 12, 14});
        const Cost of10 = pass(few), of40 = pass(many);
        QCOMPARE(of10.messages, 10);
        QCOMPARE(of40.messages, 40);
        QCOMPARE(of40.statements - of10.statements, qint64(2 * 30));
    }

    void twoRulesOfOneDayStillMakeOneMessage()
    {
        TestOffice office;
        must(office.commands->addRule(QJsonObject{{u"name"_s, u"Second"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                          {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{21}}}}}, true, office.by));
        office.clock.to(on({2026, 11, 23})); // the matter is touched, and both slices hold it
        QCOMPARE(pass(office).messages, 1);
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestPlanningCost)
#include "test_planning_cost.moc"
