// What is around the program: rights, homes, interruptions.
#include "cli/console.h"
#include "support/wait.h"

#include <QFileInfo>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestSurroundings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        OK(m_console->init());
    }

    void anInterruptedCommandAnswersWithOneObjectAndLeavesNothingHalfDone()
    {
        QByteArray list = "name;email;number;end\n";
        for (int i = 0; i < 20'000; ++i)
            list += "Client " + QByteArray::number(i) + ";c" + QByteArray::number(i) + "@example.org;P" + QByteArray::number(i) + ";2029-01-01\n";
        const QString file = m_console->write(u"list.csv"_s, list);
        QProcess process;
        m_console->start(process, {u"import"_s, file});
        QVERIFY(waitFor([&] { return process.readAllStandardError().contains("progress"); }, 60'000));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(waitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const QByteArray out = process.readAllStandardOutput();
        QCOMPARE(out.count('\n'), 1);
        const QJsonObject answer = QJsonDocument::fromJson(out).object();
        QCOMPARE(answer.value("ok"_L1), QJsonValue(false));
        QVERIFY(!answer["error"_L1]["message"_L1].toString().isEmpty() && !answer["error"_L1]["next"_L1].toString().isEmpty());
        QVERIFY((*m_console)(words(u"client list"_s)).rows("clients").isEmpty());
    }

    void withoutAHomeTheOfficeMustBeNamed()
    {
        m_console->setEnvironment(u"HOME"_s, {});
        m_console->setEnvironment(u"XDG_DATA_HOME"_s, {});
        const Run nowhere = m_console->bare(words(u"--json office show"_s));
        EXIT(nowhere, 2);
        QCOMPARE(nowhere.errorField(), u"data"_s);
        OK((*m_console)(words(u"office show"_s)));
    }

    void aFolderOfSomebodyElseIsNotCalledEmpty()
    {
        // Whoever runs the tests may be root, to whom every folder is open.
        const QByteArray folder = m_console->data().toUtf8();
        ::chmod(QFileInfo(m_console->data()).path().toUtf8().constData(), 0711);
        if (::geteuid() != 0)
            ::chmod(folder.constData(), 0);
        QProcess process;
        process.setChildProcessModifier([] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                _exit(99);
        });
        m_console->start(process, words(u"client list"_s));
        process.closeWriteChannel();
        QVERIFY(waitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
        ::chmod(folder.constData(), 0700);
        if (process.error() == QProcess::FailedToStart || process.exitCode() == 99)
            QSKIP("the program cannot be started as another user here");
        const QJsonObject error = QJsonDocument::fromJson(process.readAllStandardOutput()).object().value("error"_L1).toObject();
        QCOMPARE(process.exitCode(), 7);
        QVERIFY2(error.value("message"_L1).toString().startsWith(u"You may not look into this folder: "_s), qPrintable(error.value("message"_L1).toString()));
    }

    void aSampleThatCannotBeWrittenIsNotBlamedOnAServer()
    {
        OK((*m_console)(words(u"channel set email --outbox"_s)));
        OK((*m_console)(words(u"client add --name Anna --email anna@example.org"_s)));
        OK((*m_console)(words(u"matter add 1 --type policy --title OC --ends 2099-12-14"_s)));
        m_console->write(u"office/outbox"_s, "a file where the folder should be");
        const Run sample = (*m_console)(words(u"template sample policy-ending --client 1"_s));
        EXIT(sample, 7);
        QVERIFY(sample.error().value("message"_L1).toString().startsWith(u"The file could not be written"_s));
    }

private:
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "test_surroundings.moc"
