#include "cli/annas_office.h"

#include <QJsonArray>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestMatters : public QObject, AnnasOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

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
};

QTEST_GUILESS_MAIN(TestMatters)
#include "test_matters.moc"
