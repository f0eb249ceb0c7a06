#include "cli/annas_office.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestRules : public QObject, AnnasOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void aRuleFileIsWhatRuleShowPrints()
    {
        const Run added = addRule(R"({"name":"Ending","types":["policy","motor-policy"],"trigger":{"kind":"before_end","days":[7,21,14,7]},"route":"email"})");
        OK(added);
        const QJsonObject rule = added.data();
        QCOMPARE(rule.value("on"_L1), QJsonValue(true));
        QCOMPARE(rule.value("trigger"_L1)["kind"_L1].toString(), u"before_end"_s);
        QCOMPARE(rule.value("trigger"_L1)["days"_L1].toArray(), (QJsonArray{21, 14, 7}));
        QCOMPARE(rule.value("route"_L1).toString(), u"email"_s);
        QCOMPARE(rule.value("to"_L1).toString(), u"all"_s);
        QCOMPARE(rule.value("consent"_L1).toString(), u"none"_s);
        QCOMPARE(rule.value("at"_L1).toString(), u"08:00"_s);
        QCOMPARE(rule.value("window"_L1)["from"_L1].toString(), u"08:00"_s);
        QCOMPARE(rule.value("window"_L1)["to"_L1].toString(), u"20:00"_s);
        QCOMPARE(rule.value("weekdays"_L1).toArray(), (QJsonArray{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(rule.value("holidays"_L1).toString(), u"send"_s);
        QCOMPARE(rule.value("lateness_days"_L1), QJsonValue(3));
        QCOMPARE(rule.value("effective_from"_L1).toString(), u"2026-11-23"_s);
        QVERIFY(!rule.value("sentence"_L1).toString().isEmpty());
        QVERIFY(!rule.value("template"_L1).toString().isEmpty());
        const QString id = QString::number(added.id());
        const Run shown = run({u"rule"_s, u"show"_s, id});
        OK(shown);
        QCOMPARE(shown.data(), rule);
        const Run again = addRule(QJsonDocument(shown.data()).toJson());
        OK(again);
        QVERIFY(again.id() != added.id());
    }

    void aWrongRuleFileNamesTheKey_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("field");
        const auto days = [](const char *list) { return QByteArray(QByteArray(R"({"name":"A","types":["policy"],"trigger":{"kind":"before_end","days":)") + list + "}}"); };
        QTest::newRow("negative") << days("[-1]") << u"days"_s;
        QTest::newRow("too far") << days("[400]") << u"days"_s;
        QTest::newRow("a word") << days(R"(["x"])") << u"days"_s;
        QTest::newRow("none") << days("[]") << u"days"_s;
        QTest::newRow("type") << QByteArray(R"({"name":"A","types":["rocket"],"trigger":{"kind":"before_end","days":[7]}})") << u"types"_s;
        QTest::newRow("route") << QByteArray(R"({"name":"A","types":["policy"],"trigger":{"kind":"before_end","days":[7]},"route":"pigeon"})") << u"route"_s;
        QTest::newRow("a word among the days") << days(R"("21, x, 7")") << u"days"_s;
        QTest::newRow("half a day") << days("[1.5]") << u"days"_s;
        QTest::newRow("a number") << days("400") << u"days"_s;
        QTest::newRow("unknown key") << QByteArray(R"({"types":["policy"],"trigger":{"kind":"by_hand"},"colour":1})") << u"colour"_s;
        QTest::newRow("no text") << QByteArray(R"({"types":["policy"],"trigger":{"kind":"by_hand"},"template":"none"})") << u"template"_s;
        QTest::newRow("not an object") << QByteArray("[]") << u"file"_s;
        QTest::newRow("no JSON") << QByteArray("{") << u"file"_s;
        QTest::newRow("empty") << QByteArray() << u"file"_s;
    }
    void aWrongRuleFileNamesTheKey()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, field);
        const qsizetype before = run(words(u"rule list"_s)).rows("rules").size();
        const Run added = addRule(file);
        EXIT(added, 6);
        QVERIFY2(added.errorField().endsWith(field), added.out.constData());
        QCOMPARE(run(words(u"rule list"_s)).rows("rules").size(), before);
    }

    void anEmptyPartBetweenTwoCommasIsCalledThat_S3_10()
    {
        const Run added = addRule(R"({"types":["policy"],"trigger":{"kind":"before_end","days":"21, 14,,7"}})");
        EXIT(added, 6);
        QCOMPARE(added.error().value("message"_L1).toString(), u"There is an empty part between two commas: “21, 14,,7”."_s);
        // A list that is right but written as text is not called a wrong number.
        const Run text = addRule(R"({"types":["policy"],"trigger":{"kind":"before_end","days":"21, 14, 7"}})");
        EXIT(text, 6);
        QVERIFY2(text.error().value("next"_L1).toString().contains(u"[21, 14, 7]"_s), text.out.constData());
    }

    void aFileThatIsNoJsonIsNamedByItsLine()
    {
        const Run added = addRule("{\n\"types\": [\"policy\"],\n\"trigger\": before_end\n}");
        EXIT(added, 6);
        QCOMPARE(added.error().value("message"_L1).toString(), u"The file cannot be read as JSON from line 3 on."_s);
    }

    void noSentenceIsInTwoLanguages()
    {
        OK(run(words(u"office set language pl"_s)));
        OK(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Dom"_s}));
        OK(run({u"client"_s, u"pause"_s, m_client, u"--until"_s, u"2026-12-24"_s, u"--reason"_s, u"x"_s}));
        QJsonArray said = run({u"log"_s, m_client}).rows("entries");
        const QJsonArray rules = run(words(u"rule list"_s)).rows("rules");
        for (const auto &rule : rules)
            said.append(rule);
        said.append(addRule(R"({"types":["policy"],"trigger":{"kind":"by_hand"},"weekdays":[1]})").data());
        static const QRegularExpression english(u"before a|When staff|by hand|Added|paused until"_s), polish(u"polis|poniedzia|24\\.12|gru"_s);
        for (const auto &each : std::as_const(said))
            for (const char *key : {"sentence", "text", "name"})
                if (const QString text = each[QLatin1String(key)].toString(); text.contains(english))
                    QVERIFY2(!text.contains(polish), qPrintable(text));
    }

    void rulesAreSwitchedRepeatedlyEditedAndRemoved()
    {
        const QByteArray file = R"({"name":"Ending","types":["policy"],"trigger":{"kind":"before_end","days":[14]}})";
        const QString id = QString::number(addRule(file).id());
        OK(run({u"rule"_s, u"on"_s, id}));
        const Run off = run({u"rule"_s, u"off"_s, id});
        OK(off);
        QCOMPARE(off.data().value("on"_L1), QJsonValue(false));
        OK(run({u"rule"_s, u"off"_s, id}));
        const QString path = m_console->write(u"edited.json"_s, R"({"name":"Sooner","types":["policy"],"trigger":{"kind":"before_end","days":[30]}})");
        const Run edited = run({u"rule"_s, u"edit"_s, id, u"--file"_s, path, u"--from-today"_s});
        OK(edited);
        QCOMPARE(edited.data().value("name"_L1).toString(), u"Sooner"_s);
        QCOMPARE(edited.data().value("effective_from"_L1).toString(), u"2026-11-22"_s);
        OK(run({u"rule"_s, u"remove"_s, id, u"--dry-run"_s}));
        OK(run({u"rule"_s, u"show"_s, id}));
        OK(run({u"rule"_s, u"remove"_s, id}));
        const QJsonArray rules = run(words(u"rule list"_s)).rows("rules");
        for (const auto &rule : rules)
            QVERIFY(QString::number(rule["id"_L1].toInteger()) != id);
        EXIT(run(words(u"rule on 999"_s)), 4);
        EXIT(run(words(u"rule add --file /nowhere/rule.json"_s)), 4);
    }

private:
    Run addRule(const QByteArray &json) const
    {
        return run({u"rule"_s, u"add"_s, u"--file"_s, m_console->write(u"rule.json"_s, json)});
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
