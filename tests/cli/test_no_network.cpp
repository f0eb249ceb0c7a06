// A PC without any network: the program runs in a network namespace of its own, in which not even loopback is up.
#include "console.h"

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestNoNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row_22_withoutANetworkNothingIsLostAndStaffReadThatThereIsNone_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("a name that nobody can look up") << u"smtp://mail.office.test:587"_s;
        QTest::newRow("an address that cannot be reached") << u"smtp://192.0.2.7:587"_s;
    }
    void row_22_withoutANetworkNothingIsLostAndStaffReadThatThereIsNone()
    {
        QFETCH(QString, server);
        const QStringList alone{u"unshare"_s, u"-Urn"_s};
        QProcess trial;
        trial.start(alone.first(), alone.sliced(1) + QStringList{u"true"_s});
        if (!trial.waitForFinished(10'000) || trial.exitStatus() != QProcess::NormalExit || trial.exitCode() != 0)
            QSKIP("this machine lets nobody make a network namespace (unshare -Urn)");

        Console console;
        OK(console.init());
        OK(console(words(u"client add --name Jan --email jan@example.org"_s)));
        OK(console(words(u"matter add 1 --type policy --title Flat --ends "_s + QDate::currentDate().addDays(14).toString(Qt::ISODate))));
        const QString rule = console.write(u"rule.json"_s, R"({"name":"Ending","types":["policy"],"trigger":{"kind":"before_end","days":[13,14,15]},
            "route":"email","at":"00:00","window":{"from":"00:00","to":"23:59"}})");
        OK(console({u"rule"_s, u"add"_s, u"--file"_s, rule, u"--from-today"_s}));
        OK(console({u"channel"_s, u"set"_s, u"email"_s, u"--smtp"_s, server, u"--from"_s, u"desk@office.test"_s}));

        console.setWrapper(alone);
        OK(console(words(u"worker run --once"_s)));
        console.setWrapper({});

        const QJsonArray messages = console(words(u"message list"_s)).rows("messages");
        QCOMPARE(messages.size(), 1);
        const QJsonObject message = messages.first().toObject();
        QCOMPARE(message.value(u"state").toString(), u"planned"_s);
        QVERIFY(QDateTime::fromString(message.value(u"due_at").toString(), Qt::ISODate) > QDateTime::currentDateTime()); // tried again, and not at once
        const QString log = QString::fromUtf8(console(words(u"log 1"_s)).out);
        QVERIFY2(log.contains(u"There is no server with this name, or this PC has no network."_s), qPrintable(log));
    }
};

QTEST_GUILESS_MAIN(TestNoNetwork)
#include "test_no_network.moc"
