#include "cli/console.h"

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// A rule that waits on holidays, as an administrator sees it.
class TestHolidays : public QObject {
    Q_OBJECT

    static constexpr auto early = "2026-12-01T10:00:00+01:00";

    void office(const QString &zone)
    {
        m_console = std::make_unique<Console>();
        m_console->setNow(QString::fromLatin1(early));
        OK((*m_console)({u"office"_s, u"init"_s, u"--preset"_s, u"insurance"_s, u"--zone"_s, zone, u"--language"_s, u"en"_s, u"--name"_s, u"Agencja"_s}));
        OK(run(words(u"channel set email --outbox --from desk@example.org"_s)));
        m_client = QString::number(run(words(u"client add --name Anna --email anna@example.org"_s)).id());
    }
    Run addRule(const QByteArray &more)
    {
        return run({u"rule"_s, u"add"_s, u"--from-today"_s, u"--file"_s,
                    m_console->write(u"rule.json"_s, R"({"name":"Ending","types":["policy"],"trigger":{"kind":"before_end","days":[7]},"route":"email",)" + more + '}')});
    }
    void addPolicy(const QString &ends)
    {
        OK(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--number"_s, u"P/1"_s, u"--ends"_s, ends}));
    }
    Run run(const QStringList &line) { return (*m_console)(line); }
    /// When the only decision of the plan would go; empty unless it is one that sends.
    QString goes(const QString &from, const QString &to)
    {
        const Run plan = run({u"plan"_s, u"--from"_s, from, u"--to"_s, to});
        const QJsonArray decisions = plan.rows("decisions");
        return decisions.size() == 1 && decisions.first()["action"_L1].toString() == u"send"_s ? decisions.first()["at"_L1].toString() : QString::fromUtf8(plan.all());
    }

private Q_SLOTS:
    void thePlanSaysOnWhichOpenDayItGoes_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("at");
        QTest::newRow("nothing said: sent on the day") << QByteArray(R"("consent":"none")") << u"2026-12-25T08:00:00+01:00"_s;
        QTest::newRow("send") << QByteArray(R"("holidays":"send")") << u"2026-12-25T08:00:00+01:00"_s;
        QTest::newRow("hold") << QByteArray(R"("holidays":"hold")") << u"2026-12-27T08:00:00+01:00"_s;
        QTest::newRow("hold, Monday to Friday") << QByteArray(R"("holidays":"hold","weekdays":[1,2,3,4,5])") << u"2026-12-28T08:00:00+01:00"_s;
        QTest::newRow("hold, and never late") << QByteArray(R"("holidays":"hold","weekdays":[1,2,3,4,5],"lateness_days":0)") << u"2026-12-28T08:00:00+01:00"_s;
        QTest::newRow("hold, its own hours") << QByteArray(R"("holidays":"hold","at":"09:30","window":{"from":"09:15","to":"17:00"})") << u"2026-12-27T09:15:00+01:00"_s;
    }
    void thePlanSaysOnWhichOpenDayItGoes()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, at);
        office(u"Europe/Warsaw"_s);
        const Run added = addRule(rule);
        OK(added);
        QCOMPARE(added.data().value("holidays"_L1).toString(), rule.contains("hold") ? u"hold"_s : u"send"_s);
        addPolicy(u"2027-01-01"_s);
        QCOMPARE(goes(u"2026-12-22"_s, u"2026-12-31"_s), at);
        QCOMPARE(goes(at.left(10), at.left(10)), at);
    }

    void eachCountryHasItsOwnHolidays_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("ends");
        QTest::addColumn<QString>("at");
        QTest::newRow("Finland, Midsummer Eve") << u"Europe/Helsinki"_s << u"2027-07-02"_s << u"2027-06-27T08:00:00+03:00"_s;
        QTest::newRow("Denmark, Maundy Thursday") << u"Europe/Copenhagen"_s << u"2027-04-01"_s << u"2027-03-27T08:00:00+01:00"_s;
        QTest::newRow("Poland, Corpus Christi") << u"Europe/Warsaw"_s << u"2027-06-03"_s << u"2027-05-28T08:00:00+02:00"_s;
        QTest::newRow("Poland, where Midsummer Eve is a day like another") << u"Europe/Warsaw"_s << u"2027-07-02"_s << u"2027-06-25T08:00:00+02:00"_s;
    }
    void eachCountryHasItsOwnHolidays()
    {
        QFETCH(QString, zone);
        QFETCH(QString, ends);
        QFETCH(QString, at);
        office(zone);
        OK(addRule(R"("holidays":"hold")"));
        addPolicy(ends);
        QCOMPARE(goes(u"2027-03-01"_s, u"2027-06-30"_s), at);
    }

    void whyNamesTheHolidayAndTheWorkerWaitsForIt()
    {
        office(u"Europe/Warsaw"_s);
        const Run rule = addRule(R"("holidays":"hold")");
        OK(rule);
        addPolicy(u"2027-01-01"_s);
        m_console->setNow(u"2026-12-25T10:00:00+01:00"_s);
        const Run why = run({u"why"_s, m_client, u"--rule"_s, QString::number(rule.id())});
        OK(why);
        const QJsonValue decision = why.rows("decisions").first();
        QCOMPARE(decision["action"_L1].toString(), u"hold"_s);
        QCOMPARE(decision["reason"_L1].toString(), u"holiday"_s);
        QCOMPARE(decision["at"_L1].toString(), u"2026-12-27T08:00:00+01:00"_s);
        QVERIFY2(decision["sentence"_L1].toString().contains(u"Christmas Day"_s), why.out.constData());
        QCOMPARE(sentBy(u"2026-12-25T10:00:00+01:00"_s), 0);
        QCOMPARE(sentBy(u"2026-12-26T10:00:00+01:00"_s), 0);
        QCOMPARE(sentBy(u"2026-12-27T07:59:59+01:00"_s), 0);
        QCOMPARE(sentBy(u"2026-12-27T08:00:00+01:00"_s), 1);
        OK(run(words(u"doctor --verify"_s)));
    }

    void whereTheHolidaysAreNotKnownTheRuleFileIsRefusedAtItsKey()
    {
        office(u"Europe/Stockholm"_s);
        const Run refused = addRule(R"("holidays":"hold")");
        EXIT(refused, 6);
        QCOMPARE(refused.errorField(), u"holidays"_s);
        QVERIFY2(refused.error().value("message"_L1).toString().contains(u"SE"_s), refused.out.constData());
        OK(addRule(R"("holidays":"send")"));
        OK(run(words(u"office set country FI"_s)));
        OK(addRule(R"("holidays":"hold")"));
        EXIT(run(words(u"office set country SE"_s)), 6);
    }

private:
    int sentBy(const QString &now)
    {
        m_console->setNow(now);
        const Run once = run(words(u"worker run --once"_s));
        return once.exit == 0 ? once.data().value("sent"_L1).toInt() : -1;
    }
    std::unique_ptr<Console> m_console;
    QString m_client;
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "test_holidays.moc"
