#include "cli/console.h"

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestMattersAndRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->setNow(u"2026-11-22T10:00:00+01:00"_s);
        OK(m_console->init());
        m_client = QString::number(run(words(u"client add --name Anna --email anna@example.org"_s)).id());
    }

    void aMatterIsAddedEditedRenewedPausedAndEnded()
    {
        const Run added = run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"motor-policy"_s, u"--title"_s, u"Škoda Octavia"_s, u"--number"_s, u"P/1"_s,
                               u"--starts"_s, u"2025-12-14"_s, u"--ends"_s, u"2026-12-14"_s, u"--line"_s, u"OC"_s, u"--line"_s, u"AC=1200 PLN"_s});
        OK(added);
        QCOMPARE(added.data().value("title"_L1).toString(), u"Škoda Octavia"_s);
        QCOMPARE(added.data().value("state"_L1).toString(), u"open"_s);
        QCOMPARE(added.data().value("ends"_L1).toString(), u"2026-12-14"_s);
        QCOMPARE(added.data().value("client_id"_L1).toInteger(), m_client.toLongLong());
        QCOMPARE(added.data().value("origin"_L1).toString(), u"hand"_s);
        QCOMPARE(added.rows("lines").size(), 2);
        QCOMPARE(added.rows("lines")[1]["amount"_L1].toString(), u"1200 PLN"_s);
        const QString id = QString::number(added.id());
        const Run edited = run({u"matter"_s, u"edit"_s, id, u"--title"_s, u"Fiat"_s, u"--starts"_s, u""_s, u"--activated"_s});
        OK(edited);
        QCOMPARE(edited.data().value("title"_L1).toString(), u"Fiat"_s);
        QVERIFY(edited.data().value("starts"_L1).isNull());
        QCOMPARE(edited.data().value("activated"_L1), QJsonValue(true));
        OK(run({u"matter"_s, u"renew"_s, id, u"--ends"_s, u"2028-12-14"_s, u"--dry-run"_s}));
        QCOMPARE(run({u"matter"_s, u"show"_s, id}).data().value("ends"_L1).toString(), u"2026-12-14"_s);
        QCOMPARE(run({u"matter"_s, u"renew"_s, id, u"--ends"_s, u"2027-12-14"_s}).data().value("ends"_L1).toString(), u"2027-12-14"_s);
        const Run paused = run({u"matter"_s, u"pause"_s, id, u"--until"_s, u"2027-01-07"_s, u"--reason"_s, u"sold"_s});
        OK(paused);
        QCOMPARE(paused.data().value("paused_until"_L1).toString(), u"2027-01-07"_s);
        QCOMPARE(run({u"matter"_s, u"cancel"_s, id}).data().value("state"_L1).toString(), u"cancelled"_s);
        QCOMPARE(run({u"matter"_s, u"list"_s, u"--client"_s, m_client}).rows("matters").size(), 1);
        QVERIFY(run(words(u"matter list --state open"_s)).rows("matters").isEmpty());
    }

    void aWrongMatterIsRefusedByField_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("field");
        QTest::newRow("type") << words(u"--type rocket --title T --ends 2027-01-01"_s) << 6 << u"type"_s;
        QTest::newRow("date") << words(u"--type policy --title T --ends 2027-02-30"_s) << 6 << u"ends"_s;
        QTest::newRow("other date form") << words(u"--type policy --title T --ends 01.02.2027"_s) << 6 << u"ends"_s;
        QTest::newRow("ends first") << words(u"--type policy --title T --starts 2027-02-01 --ends 2027-01-01"_s) << 6 << u"ends"_s;
        QTest::newRow("no title") << words(u"--type policy --title ~ --ends 2027-01-01"_s) << 6 << u"title"_s;
        QTest::newRow("instant without offset") << words(u"--type policy --title T --at 2027-01-01T10:00:00"_s) << 6 << u"at"_s;
        QTest::newRow("no type at all") << words(u"--title T"_s) << 2 << QString();
    }
    void aWrongMatterIsRefusedByField()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, field);
        const Run added = run(words(u"matter add"_s) + QStringList{m_client} + arguments);
        EXIT(added, exit);
        QCOMPARE(added.errorField(), field);
        QVERIFY(run(words(u"matter list"_s)).rows("matters").isEmpty());
    }

    void aMatterOfNobodyIsNotFound()
    {
        EXIT(run(words(u"matter add 99 --type policy --title T"_s)), 4);
        EXIT(run(words(u"matter show 99"_s)), 4);
        EXIT(run(words(u"matter renew 99 --ends 2027-01-01"_s)), 4);
    }

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
        for (const QJsonValue &rule : run(words(u"rule list"_s)).rows("rules"))
            QVERIFY(QString::number(rule["id"_L1].toInteger()) != id);
        EXIT(run(words(u"rule on 999"_s)), 4);
        EXIT(run(words(u"rule add --file /nowhere/rule.json"_s)), 4);
    }

    void templatesAreShownEditedAndPreviewed()
    {
        const Run all = run(words(u"template list"_s));
        OK(all);
        QVERIFY(!all.rows("templates").isEmpty());
        const QString name = all.rows("templates").first()["name"_L1].toString();
        OK(run({u"template"_s, u"show"_s, name}));
        const Run edited = run({u"template"_s, u"edit"_s, name, u"--language"_s, u"en"_s, u"--subject"_s, u"Ends: [title]"_s, u"--body"_s, u"Dear [client]"_s});
        OK(edited);
        QCOMPARE(edited.data().value("subject"_L1).toString(), u"Ends: [title]"_s);
        const Run wrong = run({u"template"_s, u"edit"_s, name, u"--language"_s, u"en"_s, u"--body"_s, u"Dear [nobody]"_s});
        EXIT(wrong, 6);
        QCOMPARE(wrong.errorField(), u"body"_s);
        EXIT(run({u"template"_s, u"edit"_s, name, u"--language"_s, u"en"_s, u"--body"_s, u"Dear [client"_s}), 6);
        OK(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--ends"_s, u"2026-12-14"_s}));
        const Run preview = run({u"template"_s, u"preview"_s, name, u"--client"_s, m_client, u"--language"_s, u"en"_s});
        OK(preview);
        QCOMPARE(preview.data().value("subject"_L1).toString(), u"Ends: Home"_s);
        QVERIFY(preview.data().value("body"_L1).toString().startsWith(u"Dear Anna"_s));
        EXIT(run(words(u"template show no-such-template"_s)), 4);
    }

private:
    Run run(const QStringList &arguments) const { return (*m_console)(arguments); }
    Run addRule(const QByteArray &json) const
    {
        return run({u"rule"_s, u"add"_s, u"--file"_s, m_console->write(u"rule.json"_s, json)});
    }

    std::unique_ptr<Console> m_console;
    QString m_client;
};

QTEST_GUILESS_MAIN(TestMattersAndRules)
#include "test_matters_and_rules.moc"
