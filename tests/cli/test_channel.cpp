#include "cli/console.h"

#include <QFileInfo>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        OK(m_console->init());
    }

    void setReplacesSwitchesOnAndNeedsNoPasswordYet()
    {
        QCOMPARE(run(words(u"channel show email"_s)).data().value("set"_L1), QJsonValue(false));
        const Run set = run(words(u"channel set email --smtp smtp://mail.example.org:587 --from desk@example.org --user desk --pace 30"_s));
        OK(set);
        QCOMPARE(set.data().value("on"_L1), QJsonValue(true));
        QCOMPARE(set.data().value("from"_L1).toString(), u"desk@example.org"_s);
        QCOMPARE(set.data().value("pace"_L1), QJsonValue(30));
        OK(run(words(u"channel off email"_s)));
        QCOMPARE(run(words(u"channel show email"_s)).data().value("on"_L1), QJsonValue(false));
        const Run outbox = run(words(u"channel set email --outbox"_s));
        OK(outbox);
        QCOMPARE(outbox.data().value("outbox"_L1), QJsonValue(true));
        QVERIFY(outbox.data().value("smtp"_L1).isNull());
        OK(run(words(u"channel test email"_s)));
        QCOMPARE(run(words(u"channel show sms"_s)).data().value("set"_L1), QJsonValue(false));
    }

    void wrongSettingsAreRefusedByFieldAndNothingChanges_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("field");
        QTest::newRow("url") << u"--smtp http://mail.example.org --from a@example.org"_s << 6 << u"smtp"_s;
        QTest::newRow("password in url") << u"--smtp smtp://u:p@mail.example.org --from a@example.org"_s << 6 << u"smtp"_s;
        QTest::newRow("from") << u"--smtp smtp://mail.example.org --from nobody"_s << 6 << u"from"_s;
        QTest::newRow("plain") << u"--smtp smtp://mail.example.org --from a@example.org --plain"_s << 6 << u"plain"_s;
        QTest::newRow("pace") << u"--smtp smtp://mail.example.org --from a@example.org --pace fast"_s << 6 << u"pace"_s;
        QTest::newRow("ca") << u"--smtp smtp://mail.example.org --from a@example.org --ca /nowhere/ca.pem"_s << 6 << u"ca"_s;
        QTest::newRow("password file") << u"--smtp smtp://mail.example.org --from a@example.org --password-file /nowhere/p"_s << 4 << u"password-file"_s;
        QTest::newRow("pace of nothing") << u"--smtp smtp://mail.example.org --from a@example.org --pace 0"_s << 6 << u"pace"_s;
        QTest::newRow("pace beyond sense") << u"--smtp smtp://mail.example.org --from a@example.org --pace 99999999"_s << 6 << u"pace"_s;
        QTest::newRow("outbox with a pace") << u"--outbox --pace 5"_s << 2 << u"pace"_s;
        QTest::newRow("outbox with a login") << u"--outbox --user desk"_s << 2 << u"user"_s;
        QTest::newRow("outbox with a certificate") << u"--outbox --trust 00"_s << 2 << u"trust"_s;
        QTest::newRow("an SMS option") << u"--outbox --provider P"_s << 2 << u"provider"_s;
        QTest::newRow("neither") << u"--from a@example.org"_s << 2 << u"smtp"_s;
        QTest::newRow("both") << u"--outbox --smtp smtp://mail.example.org --from a@example.org"_s << 2 << u"smtp"_s;
        QTest::newRow("no from") << u"--smtp smtp://mail.example.org"_s << 2 << u"from"_s;
    }
    void wrongSettingsAreRefusedByFieldAndNothingChanges()
    {
        QFETCH(QString, line);
        QFETCH(int, exit);
        QFETCH(QString, field);
        const Run set = run(words(u"channel set email "_s + line));
        EXIT(set, exit);
        QCOMPARE(set.errorField(), field);
        QCOMPARE(run(words(u"channel show email"_s)).data().value("set"_L1), QJsonValue(false));
    }

    void aPasswordGoesToTheSecretStoreAndNowhereElse()
    {
        const QStringList set = words(u"channel set email --smtp smtp://mail.example.org --from desk@example.org --user desk --password-file -"_s);
        OK((*m_console)(set + QStringList{u"--dry-run"_s}, "s3cret-word\n"));
        QVERIFY(!QFile::exists(m_console->file(u"secrets.json"_s)));
        const Run run = (*m_console)(set, "s3cret-word\n");
        OK(run);
        QVERIFY(!run.out.contains("s3cret-word"));
        QFile secrets(m_console->file(u"secrets.json"_s));
        QVERIFY(secrets.open(QIODevice::ReadOnly));
        QVERIFY(secrets.readAll().contains("s3cret-word"));
        QFile office(m_console->data() + u"/office.db"_s);
        QVERIFY(office.open(QIODevice::ReadOnly));
        QVERIFY(!office.readAll().contains("s3cret-word"));
        // Another account at another server must not be told this password.
        OK((*m_console)(words(u"channel set email --smtp smtp://other.example.net --from desk@example.org --user desk"_s)));
        QVERIFY(secrets.seek(0));
        QFile after(m_console->file(u"secrets.json"_s));
        QVERIFY(after.open(QIODevice::ReadOnly));
        QVERIFY(!after.readAll().contains("s3cret-word"));
        EXIT((*m_console)(set, ""), 6);
    }

    void aChannelThatIsNotSetOrSwitchedOffCannotBeTested()
    {
        const Run never = run(words(u"channel test email"_s));
        EXIT(never, 7);
        QCOMPARE(never.errorCode(), u"not_allowed"_s);
        QCOMPARE(never.errorField(), u"channel"_s);
        for (const QString &set : {u"--outbox"_s, u"--smtp smtp://127.0.0.1:1 --plain --from desk@example.org"_s}) {
            OK(run(words(u"channel set email "_s + set)));
            OK(run(words(u"channel off email"_s)));
            const Run off = run(words(u"channel test email"_s));
            EXIT(off, 7);
            QCOMPARE(off.errorCode(), u"not_allowed"_s);
            QCOMPARE(off.error().value("message"_L1).toString(), u"E-mail is switched off."_s);
        }
    }

    void theOutboxWorksWhenItsFolderTakesFiles()
    {
        OK(run(words(u"channel set email --outbox"_s)));
        const Run works = run(words(u"channel test email"_s));
        OK(works);
        QVERIFY(works.data().value("folder"_L1).toString().endsWith(u"/outbox"_s));
        QVERIFY(!QFileInfo::exists(m_console->data() + u"/outbox"_s)); // a test leaves nothing behind
        m_console->write(u"office/outbox"_s, "a file where the folder should be");
        EXIT(run(words(u"channel test email"_s)), 7);
    }

    void aTestInAnotherPresentIsRefusedWhileAChannelReallySends()
    {
        OK(run(words(u"channel set email --smtp smtp://127.0.0.1:1 --plain --from desk@example.org"_s)));
        m_console->setNow(u"2026-11-22T08:00:00+01:00"_s);
        const Run test = run(words(u"channel test email"_s));
        EXIT(test, 7);
        QCOMPARE(test.errorField(), u"now"_s);
    }

    void testingAServerThatIsNotThereIsTemporary()
    {
        EXIT(run(words(u"channel test email"_s)), 7);
        OK(run(words(u"channel set email --smtp smtp://127.0.0.1:1 --plain --from desk@example.org"_s)));
        const Run test = run(words(u"channel test email"_s));
        EXIT(test, 8);
        QCOMPARE(test.errorCode(), u"temporary"_s);
    }

private:
    Run run(const QStringList &arguments) const { return (*m_console)(arguments); }
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestChannel)
#include "test_channel.moc"
