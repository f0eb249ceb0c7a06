#include "cli/console.h"

#include <QJsonArray>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        OK(m_console->init());
    }

    void addKeepsEveryContactPointInItsRole()
    {
        const Run added = run({u"client"_s, u"add"_s, u"--name"_s, u"Kowalski, Jan"_s, u"--email"_s, u"jan@example.org"_s, u"--email"_s, u"j2@example.org"_s,
                               u"--phone"_s, u"601 234 567"_s, u"--role"_s, u"contact"_s, u"--external-id"_s, u"K-1"_s, u"--language"_s, u"pl"_s});
        OK(added);
        QCOMPARE(added.data().value("name"_L1).toString(), u"Kowalski, Jan"_s);
        QCOMPARE(added.data().value("external_id"_L1).toString(), u"K-1"_s);
        QCOMPARE(added.data().value("language"_L1).toString(), u"pl"_s);
        QCOMPARE(added.data().value("state"_L1).toString(), u"active"_s);
        QVERIFY(added.data().value("paused_until"_L1).isNull());
        QCOMPARE(added.data().value("email_on"_L1), QJsonValue(true));
        const QJsonArray points = added.rows("contact_points");
        QCOMPARE(points.size(), 3);
        for (const auto &point : points) {
            QCOMPARE(point["role"_L1].toString(), u"contact"_s);
            QCOMPARE(point["on"_L1], QJsonValue(true));
            QVERIFY(point["id"_L1].toInteger() > 0);
        }
        QCOMPARE(points[0]["value"_L1].toString(), u"jan@example.org"_s);
        QCOMPARE(points[2]["channel"_L1].toString(), u"sms"_s);
        QCOMPARE(points[2]["value"_L1].toString(), u"+48601234567"_s);
        QCOMPARE(run({u"client"_s, u"show"_s, QString::number(added.id())}).data(), added.data());
    }

    void malformedInputSavesNothingAndNamesTheField_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("field");
        QTest::newRow("e-mail") << words(u"--name A --email good@example.org --email nobody"_s) << u"email"_s;
        QTest::newRow("e-mail with spaces") << words(u"--name A --email a~b@example.org"_s) << u"email"_s;
        QTest::newRow("phone") << words(u"--name A --phone 12"_s) << u"phone"_s;
        QTest::newRow("role") << words(u"--name A --email a@example.org --role boss"_s) << u"role"_s;
        QTest::newRow("language") << words(u"--name A --language xx"_s) << u"language"_s;
        QTest::newRow("country of no number") << words(u"--name A --country XX"_s) << u"country"_s;
        QTest::newRow("line break in an address") << QStringList{u"--name"_s, u"A"_s, u"--email"_s, u"a@example.org\r\nBcc: x@example.org"_s} << u"email"_s;
        QTest::newRow("one address twice") << words(u"--name A --email a@example.org --email A@EXAMPLE.org"_s) << u"email"_s;
        QTest::newRow("no name") << words(u"--name ~"_s) << u"name"_s;
    }
    void malformedInputSavesNothingAndNamesTheField()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, field);
        const Run added = run(words(u"client add"_s) + arguments);
        EXIT(added, 6);
        QCOMPARE(added.errorCode(), u"rejected"_s);
        QCOMPARE(added.errorField(), field);
        QVERIFY(!added.error().value("message"_L1).toString().isEmpty());
        QVERIFY(!added.error().value("next"_L1).toString().isEmpty());
        QVERIFY(run(words(u"client list"_s)).rows("clients").isEmpty());
    }

    void dryRunShowsWhatWouldBeAndChangesNothing()
    {
        const Run rehearsed = run(words(u"client add --name Ghost --email g@example.org --dry-run"_s));
        OK(rehearsed);
        QCOMPARE(rehearsed.data().value("name"_L1).toString(), u"Ghost"_s);
        QCOMPARE(rehearsed.rows("contact_points").size(), 1);
        QVERIFY(run(words(u"client list"_s)).rows("clients").isEmpty());
        const QString id = add(u"Anna"_s);
        OK(run({u"client"_s, u"edit"_s, id, u"--name"_s, u"Other"_s, u"--dry-run"_s}));
        QCOMPARE(run({u"client"_s, u"show"_s, id}).data().value("name"_L1).toString(), u"Anna"_s);
    }

    void listSearchesFoldedAndPages()
    {
        for (const char *name : {"Żółć Łukasz", "Ängelholm Öst", "Smith", "Søren Kjær"})
            add(QString::fromUtf8(name));
        const Run found = run({u"client"_s, u"list"_s, u"--search"_s, u"lukasz"_s});
        OK(found);
        QCOMPARE(found.rows("clients").size(), 1);
        QCOMPARE(found.rows("clients").first()["name"_L1].toString(), u"Żółć Łukasz"_s);
        QStringList seen;
        QString after;
        for (int page = 0; page < 4; ++page) {
            QStringList asked = words(u"client list --limit 2"_s);
            if (!after.isEmpty())
                asked << u"--after"_s << after;
            const Run run = (*m_console)(asked);
            OK(run);
            const QJsonArray rows = run.rows("clients");
            for (const auto &row : rows)
                seen << row["name"_L1].toString();
            after = run.data().value("next"_L1).toString();
            if (after.isEmpty())
                break;
        }
        QCOMPARE(seen.size(), 4);
        EXIT(run(words(u"client list --filter nonsense"_s)), 6);
        EXIT(run(words(u"client list --limit many"_s)), 6);
        for (const char *filter : {"ending-30d", "unreachable", "paused", "attention", "used-up"})
            OK(run({u"client"_s, u"list"_s, u"--filter"_s, QString::fromLatin1(filter)}));
        QCOMPARE(run(words(u"client list --filter unreachable"_s)).rows("clients").size(), 4);
    }

    void editPauseAndResume()
    {
        const QString id = add(u"Anna"_s);
        Run edited = run({u"client"_s, u"edit"_s, id, u"--name"_s, u"Anna Nowak"_s, u"--external-id"_s, u""_s, u"--state"_s, u"inactive"_s, u"--email"_s,
                          u"anna@example.org"_s});
        OK(edited);
        QCOMPARE(edited.data().value("name"_L1).toString(), u"Anna Nowak"_s);
        QCOMPARE(edited.data().value("state"_L1).toString(), u"inactive"_s);
        QCOMPARE(edited.rows("contact_points").size(), 1);
        m_console->setNow(u"2026-11-22T08:00:00+01:00"_s);
        const Run paused = run({u"client"_s, u"pause"_s, id, u"--until"_s, u"2026-12-24"_s, u"--reason"_s, u"asked by phone"_s});
        OK(paused);
        QCOMPARE(paused.data().value("paused_until"_L1).toString(), u"2026-12-24"_s);
        QCOMPARE(run(words(u"client list --filter paused"_s)).rows("clients").size(), 1);
        const Run resumed = run({u"client"_s, u"resume"_s, id});
        OK(resumed);
        QVERIFY(resumed.data().value("paused_until"_L1).isNull());
        const Run wrong = run({u"client"_s, u"pause"_s, id, u"--until"_s, u"24.12.2026"_s, u"--reason"_s, u"x"_s});
        EXIT(wrong, 6);
        QCOMPARE(wrong.errorField(), u"until"_s);
    }

    void namesMayBeLongInAnyScriptAndAreOneLine()
    {
        const QString line = QString::number(run({u"client"_s, u"add"_s, u"--name"_s, u"Jan\r\nBcc: x@example.org"_s}).id());
        QCOMPARE(run({u"client"_s, u"show"_s, line}).data().value("name"_L1).toString(), u"Jan Bcc: x@example.org"_s);
        for (const QString &name : {QString(200, u'ż'), u"مرحبا بالعالم"_s, u"👩‍👩‍👧 Nowak 🐾"_s, u"--name"_s, u"a=b"_s}) {
            const QString id = add(name);
            QCOMPARE(run({u"client"_s, u"show"_s, id}).data().value("name"_L1).toString(), name);
        }
        const Run tooLong = run({u"client"_s, u"add"_s, u"--name"_s, QString(10'000, u'ż')});
        EXIT(tooLong, 6);
        QCOMPARE(tooLong.errorField(), u"name"_s);
    }

    void roleAndCountryOfAnEditAreOfThePointsItAdds()
    {
        const QString id = add(u"Anna"_s);
        for (const char *option : {"--role", "--country"}) {
            const Run edited = run({u"client"_s, u"edit"_s, id, QString::fromLatin1(option), option == QByteArray("--role") ? u"ubo"_s : u"PL"_s});
            EXIT(edited, 2);
            QCOMPARE(edited.errorField(), QString::fromLatin1(option).mid(2));
        }
        OK(run({u"client"_s, u"edit"_s, id, u"--email"_s, u"a@example.org"_s, u"--role"_s, u"ubo"_s}));
    }

    void contactPointsAreAddedChangedAndRemoved()
    {
        const QString id = add(u"Anna"_s);
        const Run added = run({u"client"_s, u"contact"_s, u"add"_s, id, u"--email"_s, u"a@example.org"_s, u"--role"_s, u"ubo"_s});
        OK(added);
        const QString point = QString::number(added.rows("contact_points").first()["id"_L1].toInteger());
        const Run edited = run({u"client"_s, u"contact"_s, u"edit"_s, point, u"--email"_s, u"b@example.org"_s, u"--off"_s, u"--role"_s, u"client"_s});
        OK(edited);
        const QJsonValue after = edited.rows("contact_points").first();
        QCOMPARE(after["value"_L1].toString(), u"b@example.org"_s);
        QCOMPARE(after["on"_L1], QJsonValue(false));
        QCOMPARE(after["role"_L1].toString(), u"client"_s);
        OK(run({u"client"_s, u"contact"_s, u"edit"_s, point, u"--on"_s}));
        EXIT(run({u"client"_s, u"contact"_s, u"edit"_s, point, u"--on"_s, u"--off"_s}), 2);
        EXIT(run({u"client"_s, u"contact"_s, u"add"_s, id}), 2);
        EXIT(run({u"client"_s, u"contact"_s, u"edit"_s, u"999"_s, u"--on"_s}), 4);
        EXIT(run({u"client"_s, u"contact"_s, u"edit"_s, point, u"--phone"_s, u"+48601234567"_s}), 6);
        // An edit that changes nothing is no event.
        const auto changes = [&] { return run({u"log"_s, id}).out.count("contact_edited"); };
        const auto before = changes();
        OK(run({u"client"_s, u"contact"_s, u"edit"_s, point, u"--on"_s}));
        QCOMPARE(changes(), before);
        const Run removed = run({u"client"_s, u"contact"_s, u"remove"_s, point});
        OK(removed);
        QVERIFY(removed.rows("contact_points").isEmpty());
    }

    void aContactPointIsRemovedByItsAddressAsItIsTyped()
    {
        const QString id = add(u"Anna"_s);
        OK(run({u"client"_s, u"contact"_s, u"add"_s, id, u"--phone"_s, u"601 234 567"_s}));
        OK(run({u"client"_s, u"contact"_s, u"add"_s, id, u"--email"_s, u"Anna@Example.org"_s}));
        EXIT(run({u"client"_s, u"contact"_s, u"remove"_s, id, u"--phone"_s, u"601 234 568"_s}), 4);
        OK(run({u"client"_s, u"contact"_s, u"remove"_s, id, u"--phone"_s, u"601 234 567"_s}));
        const Run removed = run({u"client"_s, u"contact"_s, u"remove"_s, id, u"--email"_s, u"anna@example.ORG"_s});
        OK(removed);
        QVERIFY(removed.rows("contact_points").isEmpty());
        // What does not pick a point is not silently passed by.
        EXIT(run({u"client"_s, u"contact"_s, u"remove"_s, u"1"_s, u"--role"_s, u"ubo"_s}), 2);
    }

    void channelConsentAndSuppression()
    {
        const QString id = add(u"Anna"_s);
        const Run off = run({u"client"_s, u"channel"_s, id, u"email"_s, u"off"_s});
        OK(off);
        QCOMPARE(off.data().value("email_on"_L1), QJsonValue(false));
        EXIT(run({u"client"_s, u"channel"_s, id, u"email"_s, u"maybe"_s}), 6);
        EXIT(run({u"client"_s, u"channel"_s, id, u"fax"_s, u"off"_s}), 6);
        const Run given = run({u"consent"_s, u"give"_s, id, u"--source"_s, u"form"_s});
        OK(given);
        QCOMPARE(given.data().value("consent"_L1).toString(), u"given"_s);
        QCOMPARE(run({u"consent"_s, u"withdraw"_s, id, u"--source"_s, u"phone"_s}).data().value("consent"_L1).toString(), u"withdrawn"_s);
        EXIT(run({u"consent"_s, u"give"_s, id}), 2);
        const Run suppressed = run(words(u"suppression add Stop@Example.ORG --reason asked"_s));
        OK(suppressed);
        QCOMPARE(suppressed.data().value("who"_L1).toString(), u"admin"_s);
        EXIT(run({u"suppression"_s, u"add"_s, u"a@example.org"_s, u"--reason"_s, u""_s}), 6);
        QCOMPARE(run({u"suppression"_s, u"add"_s, u"601 234 567"_s, u"--reason"_s, u"x"_s, u"--dry-run"_s}).data().value("address"_L1).toString(), u"+48601234567"_s);
        QCOMPARE(run(words(u"suppression list"_s)).rows("suppressions").size(), 1);
        OK(run(words(u"suppression remove stop@example.org"_s)));
        QVERIFY(run(words(u"suppression list"_s)).rows("suppressions").isEmpty());
        EXIT(run(words(u"suppression add nobody --reason x"_s)), 6);
    }

    void unknownAndMalformedIds()
    {
        EXIT(run(words(u"client show 77"_s)), 4);
        QCOMPARE(run(words(u"client show 77"_s)).errorCode(), u"not_found"_s);
        for (const QString &id : {u"seven"_s, u"0"_s, u"-1"_s, u"1.5"_s, u""_s, u" 1"_s, u"+1"_s}) {
            const Run shown = run({u"client"_s, u"show"_s, id});
            EXIT(shown, 2);
            QCOMPARE(shown.errorField(), u"id"_s);
        }
        const Run huge = run(words(u"client show 99999999999999999999999"_s));
        EXIT(huge, 4);
        QCOMPARE(huge.errorField(), u"id"_s);
        EXIT(run(words(u"client edit 77 --name X"_s)), 4);
        EXIT(run(words(u"log 77"_s)), 4);
        EXIT(run(words(u"why 77"_s)), 4);
    }

    void whateverIsNotFoundIsNamedByItsField_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("field");
        for (const auto &[line, field] : {std::pair("client show 99", "client"), std::pair("client contact edit 99 --off", "contact"),
                                          std::pair("client contact remove 99", "contact"), std::pair("consent give 99 --source x", "client"),
                                          std::pair("consent give 1 --rule 99 --source x", "rule"), std::pair("suppression remove a@example.org", "address"),
                                          std::pair("matter show 99", "matter"), std::pair("matter add 99 --type policy --title T", "client"),
                                          std::pair("matter pause 99 --until 2099-01-01 --reason x", "matter"), std::pair("rule show 99", "rule"),
                                          std::pair("rule on 99", "rule"), std::pair("rule remove 99", "rule"), std::pair("template show none", "template"),
                                          std::pair("plan --client 99", "client"), std::pair("why 99", "client"), std::pair("why 1 --matter 99", "matter"),
                                          std::pair("log 99", "client"), std::pair("reminder send 99", "client"), std::pair("reminder send 1 --matter 99", "matter"),
                                          std::pair("message show 99", "message"), std::pair("message cancel 99", "message"),
                                          std::pair("message resend 99", "message"), std::pair("message resolve 99 --as sent", "message")})
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(field);
    }
    void whateverIsNotFoundIsNamedByItsField()
    {
        QFETCH(QString, line);
        QFETCH(QString, field);
        add(u"Anna"_s);
        const Run asked = run(words(line));
        EXIT(asked, 4);
        QCOMPARE(asked.errorCode(), u"not_found"_s);
        QCOMPARE(asked.errorField(), field);
    }

    void everyChangeStandsInTheLog()
    {
        const QString id = add(u"Anna"_s);
        OK(run({u"client"_s, u"contact"_s, u"add"_s, id, u"--email"_s, u"a@example.org"_s}));
        const Run log = run({u"log"_s, id});
        OK(log);
        QStringList kinds;
        const QJsonArray entries = log.rows("entries");
        for (const auto &entry : entries) {
            kinds << entry["kind"_L1].toString();
            QVERIFY(!entry["text"_L1].toString().isEmpty());
            QVERIFY(!entry["who"_L1].toString().isEmpty());
        }
        QVERIFY(kinds.contains(u"client_added"_s));
        QVERIFY(kinds.contains(u"contact_added"_s));
        QVERIFY(run({u"log"_s, id, u"--sent-only"_s}).rows("entries").isEmpty());
    }

private:
    Run run(const QStringList &arguments) const { return (*m_console)(arguments); }
    QString add(const QString &name) const { return QString::number(run({u"client"_s, u"add"_s, u"--name"_s, name}).id()); }

    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestClients)
#include "test_clients.moc"
