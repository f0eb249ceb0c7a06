#include "cli/console.h"

#include <QDir>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestGlobals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        OK(m_console->init());
    }

    void wrongCommandLinesEndWithTwo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString();
        QTest::newRow("unknown noun") << u"teapot"_s;
        QTest::newRow("no verb") << u"client"_s;
        QTest::newRow("unknown verb") << u"client paint"_s;
        QTest::newRow("unknown option") << u"client list --colour red"_s;
        QTest::newRow("global after the noun") << u"client list --as admin"_s;
        QTest::newRow("option without value") << u"client add --name"_s;
        QTest::newRow("required left out") << u"client add --email a@example.org"_s;
        QTest::newRow("one too many") << u"client show 1 2"_s;
        QTest::newRow("twice") << u"client add --name A --name B"_s;
        QTest::newRow("wrong present") << u"--now yesterday client list"_s;
        QTest::newRow("present without offset") << u"--now 2026-11-22T08:00:00 client list"_s;
        QTest::newRow("present without a value") << u"--now= client list"_s;
        QTest::newRow("nobody's name") << u"--as= client list"_s;
        QTest::newRow("present that is no day") << u"--now 2026-02-30T08:00:00Z client list"_s;
    }
    void wrongCommandLinesEndWithTwo()
    {
        QFETCH(QString, line);
        const Run run = (*m_console)(words(line));
        EXIT(run, 2);
        QCOMPARE(run.json.value("ok"_L1), QJsonValue(false));
        QCOMPARE(run.errorCode(), u"usage"_s);
        QVERIFY(!run.error().value("message"_L1).toString().isEmpty());
        QVERIFY(!run.error().value("next"_L1).toString().isEmpty());
    }

    void aWrongCommandLineSaysWhichWordIsWrongAndWhatThereIs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown noun") << u"teapot list"_s << QString() << u"“teapot”"_s;
        QTest::newRow("unknown verb") << u"client lst"_s << QString() << u"list"_s;
        QTest::newRow("unknown option") << u"client list --colour red"_s << u"colour"_s << u"“--colour”"_s;
        QTest::newRow("global after the noun") << u"client list --json"_s << u"json"_s << u"before the first word"_s;
        QTest::newRow("required left out") << u"client add --email a@example.org"_s << u"name"_s << u"--name is needed"_s;
        QTest::newRow("positional left out") << u"client show"_s << u"id"_s << u"id is needed"_s;
        QTest::newRow("option without value") << u"client add --name"_s << u"name"_s << u"without a value"_s;
        QTest::newRow("twice") << u"client add --name A --name B"_s << u"name"_s << u"twice"_s;
        QTest::newRow("global twice") << u"--as admin --as admin client list"_s << u"as"_s << u"twice"_s;
        QTest::newRow("one too many") << u"client show 1 2"_s << QString() << u"“2”"_s;
        QTest::newRow("an equals sign") << u"client show 1 =2"_s << QString() << u"“=2”"_s;
        QTest::newRow("unknown option with its value") << u"client list --colour=red"_s << u"colour"_s << u"“--colour”"_s;
        QTest::newRow("empty present") << u"--now= client list"_s << u"now"_s << u"without a value"_s;
    }
    void aWrongCommandLineSaysWhichWordIsWrongAndWhatThereIs()
    {
        QFETCH(QString, line);
        QFETCH(QString, field);
        QFETCH(QString, said);
        const Run run = (*m_console)(words(line));
        EXIT(run, 2);
        QCOMPARE(run.errorField(), field);
        QVERIFY2(run.out.contains(said.toUtf8()), run.out.constData());
    }

    void anEmptyFolderNameIsNotTheDefaultFolder()
    {
        const Run run = m_console->bare({u"--json"_s, u"--data"_s, u""_s, u"office"_s, u"show"_s});
        EXIT(run, 2);
        QCOMPARE(run.errorField(), u"data"_s);
    }

    void helpIsEverywhere_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"--help", "client --help", "client add --help", "client contact edit --help", "plan --help", "worker run --help", "channel set --help"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void helpIsEverywhere()
    {
        QFETCH(QString, line);
        const Run run = m_console->bare(words(line));
        OK(run);
        QVERIFY(run.out.contains("Usage") || run.out.contains("usage"));
    }

    void globalOptionsStandBeforeTheNounInAnyOrder()
    {
        OK(m_console->bare({u"--data"_s, m_console->data(), u"--json"_s, u"--now"_s, u"2026-11-22T08:00:00+01:00"_s, u"client"_s, u"list"_s}));
        OK(m_console->bare({u"--now"_s, u"2026-11-22T07:00:00Z"_s, u"--json"_s, u"--data"_s, m_console->data(), u"client"_s, u"list"_s}));
        m_console->setEnvironment(u"DESKBELL_DATA"_s, m_console->data());
        OK(m_console->bare(words(u"--json office show"_s)));
    }

    void twoDashesEndTheOptions()
    {
        const Run added = (*m_console)(words(u"office set name -- --Dash--"_s));
        OK(added);
        QCOMPARE(added.data().value("name"_L1).toString(), u"--Dash--"_s);
    }

    void whatIsSaidIsInTheCallersLanguageElseInTheOffices()
    {
        const auto said = [this](const QString &language) {
            m_console->setEnvironment(u"DESKBELL_LANGUAGE"_s, language);
            return (*m_console)(words(u"client show 999"_s)).error().value("next"_L1).toString();
        };
        const QString english = said(u"en"_s);
        QVERIFY(!english.isEmpty());
        for (const char *language : {"fi", "da", "pl"})
            QVERIFY2(said(QString::fromLatin1(language)) != english, language);
        QCOMPARE(said(u"PL"_s), said(u"pl"_s));
        for (const char *nothing : {"", "de", "pl_PL.UTF-8", "../pl"})
            QCOMPARE(said(QString::fromLatin1(nothing)), english); // the office is English
        m_console->setEnvironment(u"DESKBELL_LANGUAGE"_s, u"pl"_s);
        const Run rules = (*m_console)(words(u"rule list"_s));
        QVERIFY2(rules.rows("rules")[0]["sentence"_L1].toString().startsWith(u"Polisa"_s), rules.out.constData());
        // Also while there is no office to ask, and what is written down stays the office's.
        const Run nowhere = m_console->bare({u"--json"_s, u"--data"_s, m_console->file(u"nowhere"_s), u"office"_s, u"show"_s});
        EXIT(nowhere, 4);
        QVERIFY2(nowhere.error().value("message"_L1).toString().contains(u"biur"_s), nowhere.out.constData());
        QCOMPARE((*m_console)(words(u"client add --name A"_s)).data().value("language"_L1).toString(), u"en"_s);
    }

    void anOfficeOfAnOlderProgramIsReadAfterAll()
    {
        OK((*m_console)(words(u"client add --name Anna --email anna@example.org"_s)));
        QProcess older;
        older.start(u"python3"_s, {u"-c"_s, u"import sqlite3,sys; sqlite3.connect(sys.argv[1]).executescript(open(sys.argv[2]).read())"_s, QString(m_console->data() + u"/office.db"_s),
                                   QStringLiteral(DESKBELL_SOURCE_DIR "/tests/support/back_to_schema_5.sql")});
        QVERIFY(older.waitForFinished() && older.exitCode() == 0);
        const Run list = (*m_console)(words(u"client list"_s));
        OK(list);
        QCOMPARE(list.rows("clients").size(), 1);
    }

    void textIsUtf8WhateverTheLocale()
    {
        for (const char *locale : {"C", "POSIX", "C.UTF-8"}) {
            m_console->setEnvironment(u"LC_ALL"_s, QString::fromLatin1(locale));
            const Run added = (*m_console)({u"client"_s, u"add"_s, u"--name"_s, u"Zażółć gęślą jaźń Ångström 李"_s});
            OK(added);
            QCOMPARE(added.data().value("name"_L1).toString(), u"Zażółć gęślą jaźń Ångström 李"_s);
            QVERIFY2(added.err.isEmpty(), added.err.constData());
            const Run list = m_console->bare({u"--data"_s, m_console->data(), u"client"_s, u"list"_s});
            QVERIFY(list.out.contains("Zażółć gęślą jaźń Ångström 李"));
        }
    }

    void folderNamesMayBeAnything()
    {
        const QString folder = m_console->file(u"Biuro Łódź & syn"_s);
        OK(m_console->bare({u"--json"_s, u"--data"_s, folder, u"office"_s, u"init"_s, u"--preset"_s, u"insurance"_s, u"--zone"_s, u"Europe/Warsaw"_s,
                            u"--language"_s, u"pl"_s, u"--name"_s, u"Ł"_s}));
        QVERIFY(QFile::exists(folder + u"/office.db"_s));
    }

    void withoutJsonDataGoesToStdoutAndWordsToStderr()
    {
        const Run good = m_console->bare({u"--data"_s, m_console->data(), u"office"_s, u"show"_s});
        OK(good);
        QVERIFY(good.out.contains("Europe/Warsaw"));
        QVERIFY(good.err.isEmpty());
        const Run bad = m_console->bare({u"--data"_s, m_console->data(), u"client"_s, u"show"_s, u"9"_s});
        EXIT(bad, 4);
        QVERIFY(bad.out.isEmpty());
        QVERIFY(!bad.err.isEmpty());
    }

    void noOfficeIsNotFoundAndNothingIsMade()
    {
        const QString folder = m_console->file(u"nowhere"_s);
        const Run run = m_console->bare({u"--json"_s, u"--data"_s, folder, u"client"_s, u"list"_s});
        EXIT(run, 4);
        QCOMPARE(run.errorCode(), u"not_found"_s);
        QCOMPARE(run.errorField(), u"data"_s);
        EXIT(m_console->bare({u"--json"_s, u"--data"_s, folder, u"client"_s, u"add"_s, u"--name"_s, u"A"_s}), 4);
        QVERIFY(!QDir(folder).exists());
    }

    void whatALaterVersionBringsIsNotAllowed_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"wallet show", "wallet price --country PL --amount 0.09", "rule trial 1 --from 2026-01-01 --to 2026-02-01",
                                 "text check --channel sms -- Hello", "client merge 1 --into 2", "client export 1", "matter contacted 1 --on 2026-01-01 --role ubo",
                                 "receipts poll", "report today", "channel set sms --provider P --url U --sender S", "operator add Ewa --role clerk"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void whatALaterVersionBringsIsNotAllowed()
    {
        QFETCH(QString, line);
        const Run run = (*m_console)(words(line));
        EXIT(run, 7);
        QCOMPARE(run.errorCode(), u"not_allowed"_s);
    }

    void sharedDatabasesAreNotAllowedYet()
    {
        EXIT(m_console->bare(words(u"--json --database postgresql://db/office client list"_s)), 7);
        EXIT(m_console->bare(QStringList{u"--data"_s, m_console->data()} + words(u"--json --database postgresql://db/office client list"_s)), 2);
    }

    void anotherPresentIsRefusedOnlyForChangesWhileARealChannelIsOn()
    {
        const QString now = u"2026-11-22T08:00:00+01:00"_s;
        m_console->setNow(now);
        OK((*m_console)(words(u"client add --name Anna --email a@example.org"_s)));
        OK((*m_console)(words(u"channel set email --outbox"_s)));
        OK((*m_console)(words(u"client edit 1 --salutation Hi"_s)));
        OK((*m_console)(words(u"channel set email --smtp smtp://mail.example.org --from desk@example.org"_s)));
        const Run refused = (*m_console)(words(u"client edit 1 --salutation Hello"_s));
        EXIT(refused, 7);
        QCOMPARE(refused.errorCode(), u"not_allowed"_s);
        EXIT((*m_console)(words(u"worker run --once"_s)), 7);
        EXIT((*m_console)(words(u"channel off email"_s)), 7);
        for (const char *line : {"plan", "why 1", "client list", "client show 1", "log 1", "rule list", "office show", "worker status", "doctor --verify"})
            OK((*m_console)(words(QString::fromLatin1(line))));
        m_console->setNow({});
        OK((*m_console)(words(u"channel off email"_s)));
        m_console->setNow(now);
        OK((*m_console)(words(u"client edit 1 --salutation Hello"_s)));
    }

    void anUnknownOperatorMayNothing_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"client add --name A", "client add --name A --dry-run", "client list", "client show 1", "matter list", "type list", "rule list", "rule show 1",
                                 "template list", "template show policy-ending", "suppression list", "message list", "plan", "why 1", "log 1", "channel show email",
                                 "channel test email", "channel off email", "worker status", "worker run --once", "worker run --once --dry-run", "doctor --verify",
                                 "office show", "office set name B", "office remove-sample", "operator list", "import none.csv", "worker install", "worker uninstall", "worker stop"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void anUnknownOperatorMayNothing()
    {
        QFETCH(QString, line);
        OK((*m_console)(words(u"client add --name Anna"_s)));
        OK((*m_console)(words(u"channel set email --outbox"_s)));
        const QStringList globals{u"--json"_s, u"--data"_s, m_console->data(), u"--as"_s};
        const Run refused = m_console->bare(globals + QStringList{u"nobody"_s} + words(line));
        EXIT(refused, 4);
        QCOMPARE(refused.errorCode(), u"not_found"_s);
        QCOMPARE(refused.errorField(), u"as"_s);
        QCOMPARE((*m_console)(words(u"client list"_s)).rows("clients").size(), 1);
        OK(m_console->bare(globals + words(u"admin client list"_s)));
    }

    void aNewOfficeIsMadeByItsAdminOnly()
    {
        const QString folder = m_console->file(u"new"_s);
        const QStringList init = words(u"office init --preset insurance --zone Europe/Warsaw --language pl --name B"_s);
        EXIT(m_console->bare(QStringList{u"--json"_s, u"--data"_s, folder, u"--as"_s, u"nobody"_s} + init), 4);
        QVERIFY(!QDir(folder).exists());
        OK(m_console->bare(QStringList{u"--json"_s, u"--data"_s, folder, u"--as"_s, u"admin"_s} + init));
    }

#ifdef Q_OS_UNIX
    void anArgumentThatIsNotUtf8IsRefused()
    {
        const Run run = shell(u"exec \"$0\" --json --data \"$1\" client add --name \"$(printf 'a\\377b')\""_s);
        EXIT(run, 2);
        QCOMPARE(run.errorCode(), u"usage"_s);
        QVERIFY((*m_console)(words(u"client list"_s)).rows("clients").isEmpty());
    }

    void anAnswerNobodyCanReadIsAnExitCodeAndNotADeathBySignal_data()
    {
        QTest::addColumn<QString>("out");
        QTest::newRow("the disk is full") << u">/dev/full"_s;
        QTest::newRow("stdout is closed") << u">&-"_s;
        // A pipe that has a writer and nobody at its other end.
        QTest::newRow("the reader has gone") << u">&5"_s;
    }
    void anAnswerNobodyCanReadIsAnExitCodeAndNotADeathBySignal()
    {
        QFETCH(QString, out);
        const QString pipe = m_console->file(u"pipe"_s);
        const Run run = shell(u"mkfifo '"_s + pipe + u"'; exec 4<>'"_s + pipe + u"'; exec 5>'"_s + pipe + u"'; exec 4<&-; \"$0\" --json --data \"$1\" client add --name A "_s + out);
        EXIT(run, 1);
        QVERIFY2(run.err.contains("could not be written"), run.all().constData());
        QCOMPARE((*m_console)(words(u"client list"_s)).rows("clients").size(), 1); // what was asked for is done, as the message says
    }
#endif

    void brokenDatabasesAreNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not one") << QByteArray("This is a letter, not a database.").repeated(50);
    }
    void brokenDatabasesAreNamedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_console->write(u"office/office.db"_s, bytes);
        const Run run = (*m_console)(words(u"client list"_s));
        QVERIFY2(run.exit != 0 && run.exit > 0, run.all().constData());
        QVERIFY(!run.error().value("message"_L1).toString().isEmpty());
        QVERIFY(!run.error().value("next"_L1).toString().isEmpty());
        (*m_console)(words(u"client add --name A"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

private:
    /// A line of the shell, in which $0 is the program and $1 the office's folder.
    Run shell(const QString &line) const
    {
        QProcess process;
        process.start(u"/bin/sh"_s, {u"-c"_s, line, Console::program(), m_console->data()});
        Run run;
        if (!process.waitForFinished(60'000))
            return run;
        run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        run.json = QJsonDocument::fromJson(run.out).object();
        return run;
    }

    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestGlobals)
#include "test_globals.moc"
