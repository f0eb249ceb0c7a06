#include "cli/console.h"

#include <QJsonArray>
#include <QRegularExpression>

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
        QTest::newRow("no type at all") << words(u"--title T"_s) << 2 << u"type"_s;
        QTest::newRow("29 February") << words(u"--type policy --title T --ends 2027-02-29"_s) << 6 << u"ends"_s;
        QTest::newRow("an empty line") << (words(u"--type policy --title T --line"_s) << QString()) << 6 << u"line"_s;
        QTest::newRow("post from nobody") << (words(u"--type policy --title T --post-from"_s) << QString()) << 6 << u"post-from"_s;
        QTest::newRow("link") << words(u"--type policy --title T --link javascript:alert(1)"_s) << 6 << u"link"_s;
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

    void aListThatIsAskedForWhatDoesNotExistSaysSo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("known");
        QTest::newRow("client") << u"matter list --client 99"_s << 4 << u"client"_s << QString();
        QTest::newRow("type") << u"matter list --type rocket"_s << 6 << u"type"_s << u"motor-policy"_s;
        QTest::newRow("a type of another family") << u"matter list --type booking"_s << 6 << u"type"_s << u"motor-policy"_s;
        QTest::newRow("state") << u"matter list --state done"_s << 6 << u"state"_s << u"cancelled"_s;
        QTest::newRow("filter") << u"client list --filter poor"_s << 6 << u"filter"_s << u"ending-30d"_s;
        QTest::newRow("no rows") << u"client list --limit 0"_s << 6 << u"limit"_s << u"from 1 to"_s;
        QTest::newRow("fewer than none") << u"matter list --limit -1"_s << 6 << u"limit"_s << u"from 1 to"_s;
        QTest::newRow("many") << u"matter list --limit many"_s << 6 << u"limit"_s << u"from 1 to"_s;
        QTest::newRow("messages of nobody") << u"message list --client 99"_s << 4 << u"client"_s << QString();
        QTest::newRow("message state") << u"message list --state lost"_s << 6 << u"state"_s << u"unknown"_s;
        QTest::newRow("last day first") << u"message list --from 2026-12-02 --to 2026-12-01"_s << 6 << u"to"_s << QString();
        QTest::newRow("plan's last day first") << u"plan --from 2026-12-02 --to 2026-12-01"_s << 6 << u"to"_s << QString();
    }
    void aListThatIsAskedForWhatDoesNotExistSaysSo()
    {
        QFETCH(QString, line);
        QFETCH(int, exit);
        QFETCH(QString, field);
        QFETCH(QString, known);
        const Run list = run(words(line));
        EXIT(list, exit);
        QCOMPARE(list.errorField(), field);
        QVERIFY2(list.error().value("next"_L1).toString().contains(known), list.out.constData());
    }

    void aListGivesAsManyRowsAsAreAskedForAndSaysWhereToGoOn()
    {
        for (int i = 0; i < 3; ++i)
            OK(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"T"_s + QString::number(i)}));
        const Run two = run(words(u"matter list --limit 2"_s));
        QCOMPARE(two.rows("matters").size(), 2);
        const Run rest = run({u"matter"_s, u"list"_s, u"--after"_s, two.data().value("next"_L1).toString()});
        QCOMPARE(rest.rows("matters").size(), 1);
        QVERIFY(rest.data().value("next"_L1).isNull());
        QCOMPARE(run(words(u"matter list --limit 5000"_s)).rows("matters").size(), 3);
        EXIT(run(words(u"matter list --after rubbish"_s)), 6);
    }

    void aPauseWantsADayToComeAndAReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("field");
        QTest::newRow("no reason") << words(u"--until 2026-12-24"_s) << 2 << u"reason"_s;
        QTest::newRow("empty reason") << (words(u"--until 2026-12-24 --reason"_s) << QString()) << 6 << u"reason"_s;
        QTest::newRow("only spaces") << words(u"--until 2026-12-24 --reason ~~"_s) << 6 << u"reason"_s;
        QTest::newRow("no day") << words(u"--reason x"_s) << 2 << u"until"_s;
        QTest::newRow("today") << words(u"--until 2026-11-22 --reason x"_s) << 6 << u"until"_s;
        QTest::newRow("another form") << words(u"--until 31.12.2026 --reason x"_s) << 6 << u"until"_s;
    }
    void aPauseWantsADayToComeAndAReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, field);
        const QString matter = QString::number(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s}).id());
        for (const auto &[noun, id] : {std::pair(u"client"_s, m_client), std::pair(u"matter"_s, matter)}) {
            const Run paused = run(QStringList{noun, u"pause"_s, id} + arguments);
            EXIT(paused, exit);
            QCOMPARE(paused.errorField(), field);
            QVERIFY(run({noun, u"show"_s, id}).data().value("paused_until"_L1).isNull());
        }
    }

    void aPausedMatterIsResumed()
    {
        const QString id = QString::number(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s}).id());
        OK(run({u"matter"_s, u"pause"_s, id, u"--until"_s, u"2026-12-24"_s, u"--reason"_s, u"sold"_s}));
        const Run resumed = run({u"matter"_s, u"resume"_s, id});
        OK(resumed);
        QVERIFY(resumed.data().value("paused_until"_L1).isNull());
        OK(run({u"matter"_s, u"resume"_s, id}));
        EXIT(run(words(u"matter resume 99"_s)), 4);
    }

    void aCancelledMatterStaysAsItIsAndAClosedOneMayBeRenewed()
    {
        const QString id = QString::number(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--ends"_s, u"2026-12-14"_s}).id());
        OK(run({u"matter"_s, u"close"_s, id}));
        EXIT(run({u"matter"_s, u"pause"_s, id, u"--until"_s, u"2026-12-24"_s, u"--reason"_s, u"x"_s}), 7);
        const Run renewed = run({u"matter"_s, u"renew"_s, id, u"--ends"_s, u"2027-12-14"_s});
        OK(renewed);
        QCOMPARE(renewed.data().value("state"_L1).toString(), u"open"_s);
        OK(run({u"matter"_s, u"cancel"_s, id}));
        const QJsonObject before = run({u"matter"_s, u"show"_s, id}).data();
        for (const QString &line : {u"edit %1 --title Other"_s, u"renew %1 --ends 2029-12-14"_s, u"pause %1 --until 2026-12-24 --reason x"_s, u"close %1"_s}) {
            const Run refused = run(words(u"matter "_s + line.arg(id)));
            EXIT(refused, 7);
            QCOMPARE(refused.errorCode(), u"not_allowed"_s);
            QCOMPARE(refused.error().value("next"_L1).toString(), u"Add a new one."_s);
        }
        QCOMPARE(run({u"matter"_s, u"show"_s, id}).data(), before);
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
        const Run language = run({u"template"_s, u"show"_s, name, u"--language"_s, u"xx"_s});
        EXIT(language, 6);
        QCOMPARE(language.errorField(), u"language"_s);
        const Run bytes = run({u"template"_s, u"edit"_s, name, u"--file"_s, m_console->write(u"text.txt"_s, "Dzie\xf1 dobry")});
        EXIT(bytes, 6);
        QCOMPARE(bytes.errorField(), u"file"_s);
    }

    void aPreviewFollowsTheMatterToItsClient()
    {
        const QString name = u"policy-ending"_s;
        const QString matter = QString::number(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--ends"_s, u"2026-12-14"_s}).id());
        const QString other = QString::number(run(words(u"client add --name Other"_s)).id());
        const Run preview = run({u"template"_s, u"preview"_s, name, u"--matter"_s, matter});
        OK(preview);
        QCOMPARE(preview.data().value("client_id"_L1).toInteger(), m_client.toLongLong());
        const Run neither = run({u"template"_s, u"preview"_s, name});
        EXIT(neither, 2);
        QCOMPARE(neither.errorField(), u"client"_s);
        const Run foreign = run({u"template"_s, u"preview"_s, name, u"--client"_s, other, u"--matter"_s, matter});
        EXIT(foreign, 4);
        QCOMPARE(foreign.errorField(), u"matter"_s);
        const Run none = run({u"template"_s, u"preview"_s, name, u"--client"_s, other});
        EXIT(none, 4);
        QCOMPARE(none.error().value("message"_L1).toString(), u"The client has no matter yet."_s);
        EXIT(run({u"log"_s, other, u"--matter"_s, matter}), 4);
    }

    void aTextOfAHundredThousandCharactersIsRefusedWithTheLengthItMayHave()
    {
        const Run before = run(words(u"template show policy-ending"_s));
        const QString page = m_console->write(u"page.txt"_s, QByteArray(100'000, 'x'));
        const Run large = run({u"template"_s, u"edit"_s, u"policy-ending"_s, u"--file"_s, page});
        EXIT(large, 6);
        QCOMPARE(large.errorField(), u"body"_s);
        QCOMPARE(large.error().value("message"_L1).toString(), u"This is too long: at most 20000 characters fit here."_s);
        const Run sample = run({u"template"_s, u"sample"_s, u"policy-ending"_s, u"--client"_s, m_client, u"--file"_s, page});
        QVERIFY(sample.exit == 4 || sample.exit == 6 || sample.exit == 7);
        QCOMPARE(run(words(u"template show policy-ending"_s)).data(), before.data());
        // What never ends is not read to its end.
        const Run endless = run(words(u"template edit policy-ending --file /dev/zero"_s));
        EXIT(endless, 6);
        QCOMPARE(endless.errorField(), u"file"_s);
        EXIT(run(words(u"rule add --file /dev/zero"_s)), 6);
    }

    void aTemplateTellsForWhomItLacksSomethingAndWhoseTextIsLongest()
    {
        for (const auto &[name, number] : {std::pair(u"Ewa"_s, u"P-1"_s), std::pair(u"Bartłomiej Brzęczyszczykiewicz"_s, u"P-2"_s), std::pair(u"Jan Mak"_s, QString())}) {
            const QString client = QString::number(run({u"client"_s, u"add"_s, u"--name"_s, name}).id());
            OK(run({u"matter"_s, u"add"_s, client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--ends"_s, u"2099-12-14"_s, u"--number"_s, number}));
        }
        OK(run({u"template"_s, u"edit"_s, u"policy-ending"_s, u"--subject"_s, u"Policy [number]"_s, u"--body"_s, u"[client]"_s}));
        const Run gaps = run(words(u"template gaps policy-ending"_s));
        OK(gaps);
        QCOMPARE(gaps.data().value("clients"_L1), QJsonValue(1));
        QCOMPARE(gaps.rows("gaps").size(), 1);
        QCOMPARE(gaps.rows("gaps")[0]["name"_L1].toString(), u"Jan Mak"_s);
        QCOMPARE(gaps.rows("gaps")[0]["missing"_L1].toArray(), QJsonArray{u"number"_s});
        QVERIFY(run(words(u"template gaps policy-ending --type motor-policy"_s)).rows("gaps").isEmpty());
        QCOMPARE(run(words(u"template preview policy-ending --length longest"_s)).data().value("body"_L1).toString(), u"Bartłomiej Brzęczyszczykiewicz"_s);
        QCOMPARE(run(words(u"template preview policy-ending --length shortest"_s)).data().value("body"_L1).toString(), u"Ewa"_s);
        EXIT(run(words(u"template gaps policy-ending --type poetry"_s)), 6);
        EXIT(run(words(u"template preview policy-ending --length longest --client 1"_s)), 2);
        const Run wrong = run(words(u"template preview policy-ending --length wide"_s));
        EXIT(wrong, 6);
        QCOMPARE(wrong.errorField(), u"length"_s);
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
