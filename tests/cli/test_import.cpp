#include "cli/console.h"

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->setNow(u"2026-11-22T10:00:00+01:00"_s);
        OK(m_console->init());
    }

    void countsAreFileRowsAndTheSecondTimeChangesNothing()
    {
        const QString file = m_console->write(u"a.csv"_s, "Klient;E-mail;Rodzaj;Numer;Koniec\nŁukasz;l@example.org;polisa;P/1;31.12.2026\nJan;nobody;polisa;P/2;2026-12-20\n");
        const Run first = run({u"import"_s, file});
        OK(first);
        QCOMPARE(first.data().value("read"_L1), QJsonValue(2));
        QCOMPARE(first.data().value("created"_L1), QJsonValue(2));
        QCOMPARE(first.data().value("warnings"_L1), QJsonValue(1));
        QCOMPARE(first.rows("rows").first()["level"_L1].toString(), u"warning"_s);
        const Run second = run({u"import"_s, file});
        OK(second);
        QCOMPARE(second.data().value("unchanged"_L1), QJsonValue(2));
        QCOMPARE(run(words(u"client list"_s)).rows("clients").size(), 2);
        QCOMPARE(run(words(u"matter list"_s)).rows("matters").size(), 2);
    }

    void rejectedRowsEndPartlyDoneAndGoIntoTheirFile()
    {
        const QString file = m_console->write(u"a.csv"_s, "name;end date;number\nAnna;2026-12-31;1\n;2026-12-31;2\n");
        const QString rejects = m_console->file(u"rejects.csv"_s);
        const Run partly = run({u"import"_s, file, u"--rejects"_s, rejects});
        EXIT(partly, 3);
        QCOMPARE(partly.json.value("ok"_L1), QJsonValue(true));
        QCOMPARE(partly.data().value("rejected"_L1), QJsonValue(1));
        QVERIFY(QFile::exists(rejects));
    }

    void dryRunChangesNothing()
    {
        const QString file = m_console->write(u"a.csv"_s, "name;end date;number\nAnna;2026-12-31;1\n");
        const Run rehearsed = run({u"import"_s, file, u"--dry-run"_s});
        OK(rehearsed);
        QCOMPARE(rehearsed.data().value("created"_L1), QJsonValue(1));
        QVERIFY(run(words(u"client list"_s)).rows("clients").isEmpty());
    }

    void badFilesAreRefused()
    {
        const Run nowhere = run(words(u"import /nowhere/a.csv"_s));
        EXIT(nowhere, 4);
        QCOMPARE(nowhere.errorField(), u"file"_s);
        QCOMPARE(nowhere.error().value("message"_L1).toString(), u"There is no file /nowhere/a.csv."_s);
        EXIT(run({u"import"_s, m_console->write(u"empty.csv"_s, "")}), 6);
        EXIT(run({u"import"_s, m_console->write(u"binary.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\xff", 12))}), 6);
        EXIT(run({u"import"_s, m_console->write(u"a.csv"_s, "name;end date\nA;2026-12-31\n"), u"--map"_s, m_console->write(u"m.json"_s, "[]")}), 6);
        QVERIFY(run(words(u"client list"_s)).rows("clients").isEmpty());
    }

    void theWindowCancelsByClosingStdinAndNothingHasHappened()
    {
        QByteArray rows = "name;end date;number\n";
        for (int i = 0; i < 2000; ++i)
            rows += "Client " + QByteArray::number(i) + ";2026-12-31;" + QByteArray::number(i) + "\n";
        const Run cancelled = run({u"import"_s, m_console->write(u"a.csv"_s, rows), u"--errand"_s});
        EXIT(cancelled, 130);
        QVERIFY(run(words(u"client list"_s)).rows("clients").isEmpty());
    }

    void progressIsOneJsonLineEachOnStderr()
    {
        const Run read = run({u"import"_s, m_console->write(u"a.csv"_s, "name;end date;number\nAnna;2026-12-31;1\n")});
        OK(read);
        for (const QByteArray &line : read.err.trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).object().contains("progress"_L1), line.constData());
    }

private:
    Run run(const QStringList &arguments) const { return (*m_console)(arguments); }
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
