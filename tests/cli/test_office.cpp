#include "cli/console.h"

#include <QDir>
#include <QJsonArray>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestOffice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initMakesAnOfficeWithItsPresetSwitchedOff()
    {
        Console console;
        const Run made = console.init();
        OK(made);
        QCOMPARE(made.json.value("ok"_L1), QJsonValue(true));
        QCOMPARE(made.data().value("name"_L1).toString(), u"Agencja Bałtyk"_s);
        QCOMPARE(made.data().value("zone"_L1).toString(), u"Europe/Warsaw"_s);
        QCOMPARE(made.data().value("country"_L1).toString(), u"PL"_s);
        QCOMPARE(made.data().value("language"_L1).toString(), u"en"_s);
        QCOMPARE(made.data().value("sending"_L1).toString(), u"on"_s);
        QCOMPARE(made.data().value("presets"_L1).toArray(), (QJsonArray{u"insurance"_s}));
        QVERIFY(made.data().contains("held_reason"_L1));
        const Run rules = console(words(u"rule list"_s));
        OK(rules);
        QVERIFY(!rules.rows("rules").isEmpty());
        const QJsonArray all = rules.rows("rules");
        for (const auto &rule : all)
            if (rule["trigger"_L1]["kind"_L1].toString() == u"before_end"_s)
                QCOMPARE(rule["on"_L1], QJsonValue(false));
        OK(console(words(u"type list"_s)));
        const Run operators = console(words(u"operator list"_s));
        OK(operators);
        QCOMPARE(operators.rows("operators").first()["role"_L1].toString(), u"admin"_s);
    }

    void initRefusesAFolderThatHoldsSomethingAndLeavesItAlone()
    {
        Console console;
        QVERIFY(QDir().mkpath(console.data()));
        console.write(u"office/letter.txt"_s, "x");
        const Run made = console.init();
        EXIT(made, 6);
        QCOMPARE(made.errorCode(), u"rejected"_s);
        QCOMPARE(QDir(console.data()).entryList(QDir::Files), QStringList{u"letter.txt"_s});
    }

    void initTwiceIsRefused()
    {
        Console console;
        OK(console.init());
        EXIT(console.init(), 6);
    }

    void initNamesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("field");
        QTest::newRow("zone") << u"--preset insurance --zone Europe/Nowhere --language en --name A"_s << 6 << u"zone"_s;
        QTest::newRow("language") << u"--preset insurance --zone Europe/Warsaw --language xx --name A"_s << 6 << u"language"_s;
        QTest::newRow("preset") << u"--preset nothing --zone Europe/Warsaw --language en --name A"_s << 6 << u"preset"_s;
        QTest::newRow("no zone") << u"--preset insurance --language en --name A"_s << 2 << u"zone"_s;
        QTest::newRow("no preset") << u"--zone Europe/Warsaw --language en --name A"_s << 2 << u"preset"_s;
    }
    void initNamesWhatIsWrong()
    {
        QFETCH(QString, line);
        QFETCH(int, exit);
        QFETCH(QString, field);
        Console console;
        const Run made = console(words(u"office init "_s + line));
        EXIT(made, exit);
        QCOMPARE(made.errorField(), field);
        QVERIFY(!QFile::exists(console.data() + u"/office.db"_s));
    }

    void initDryRunMakesNothing()
    {
        Console console;
        const Run made = console(words(u"office init --preset insurance --zone Europe/Warsaw --language pl --name Biuro --dry-run"_s));
        OK(made);
        QCOMPARE(made.data().value("language"_L1).toString(), u"pl"_s);
        QVERIFY(!QFile::exists(console.data()));
    }

    void setChangesOneKeyAndTheDryRunNone()
    {
        Console console;
        OK(console.init());
        OK(console(words(u"office set sending off --dry-run"_s)));
        QCOMPARE(console(words(u"office show"_s)).data().value("sending"_L1).toString(), u"on"_s);
        const Run off = console(words(u"office set sending off"_s));
        OK(off);
        QCOMPARE(off.data().value("sending"_L1).toString(), u"off"_s);
        OK(console({u"office"_s, u"set"_s, u"name"_s, u"Nowa Łódź"_s}));
        QCOMPARE(console(words(u"office show"_s)).data().value("name"_L1).toString(), u"Nowa Łódź"_s);
        OK(console(words(u"office set support_address help@example.org"_s)));
        OK(console(words(u"office set max_segments 2"_s)));
        OK(console(words(u"office set plain_sms on"_s)));
        const Run shown = console(words(u"office show"_s));
        QCOMPARE(shown.data().value("max_segments"_L1), QJsonValue(2));
        QCOMPARE(shown.data().value("plain_sms"_L1), QJsonValue(true));
    }

    void setNamesTheKeyThatIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("next");
        QTest::newRow("key") << u"colour blue"_s << u"key"_s << u"support_address"_s;
        QTest::newRow("sending") << u"sending maybe"_s << u"sending"_s << u"on"_s;
        QTest::newRow("held") << u"sending held"_s << u"sending"_s << u"on"_s;
        QTest::newRow("segments") << u"max_segments many"_s << u"max_segments"_s << u"from 1 to 10"_s;
        QTest::newRow("no segments") << u"max_segments 0"_s << u"max_segments"_s << u"from 1 to 10"_s;
        QTest::newRow("switch") << u"plain_sms perhaps"_s << u"plain_sms"_s << u"on, off"_s;
        QTest::newRow("address") << u"support_address nobody"_s << u"support_address"_s << u"name@example.org"_s;
        QTest::newRow("zone") << u"zone Mars/Base"_s << u"zone"_s << u"Europe/Warsaw"_s;
        QTest::newRow("country") << u"country XX"_s << u"country"_s << u"PL"_s;
        QTest::newRow("language") << u"language xx"_s << u"language"_s << u"en"_s;
    }
    void setNamesTheKeyThatIsWrong()
    {
        QFETCH(QString, line);
        QFETCH(QString, field);
        QFETCH(QString, next);
        Console console;
        OK(console.init());
        const Run set = console(words(u"office set "_s + line));
        EXIT(set, 6);
        QCOMPARE(set.errorCode(), u"rejected"_s);
        QCOMPARE(set.errorField(), field);
        QVERIFY(!set.error().value("next"_L1).toString().isEmpty());
        QVERIFY2(set.error().value("next"_L1).toString().contains(next), set.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestOffice)
#include "test_office.moc"
