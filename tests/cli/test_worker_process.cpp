#include "console.h"
#include "support/wait.h"

#include <QDir>

using namespace deskbell::test;

class TestWorkerProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunningWorkerEndsWhenItIsAsked()
    {
        Console console;
        EXIT(console.init(), 0);
        QProcess worker;
        console.start(worker, words(u"worker run"_qs));
        QVERIFY(waitFor([&] { return console(words(u"worker status"_qs)).data().value(u"state").toString() == u"running"; }, 15'000));
        EXIT(console(words(u"worker stop"_qs)), 0);
        QVERIFY(worker.state() == QProcess::NotRunning || worker.waitForFinished(10'000));
        QCOMPARE(worker.exitCode(), 0);
        EXIT(console(words(u"worker stop"_qs)), 0); // nobody to ask
        QCOMPARE(console(words(u"worker status"_qs)).data().value(u"state").toString(), u"stopped"_qs);
        QVERIFY(!QFile::exists(console.data() + u"/office.db.worker.stop"_qs));
    }

    void theWorkerStartsAtLoginAfterInstallAndNoMoreAfterUninstall() // SPEC "Friday evening"
    {
        Console console;
        console.setEnvironment(u"XDG_CONFIG_HOME"_qs, console.file(u"config"_qs));
        console.setEnvironment(u"XDG_RUNTIME_DIR"_qs, console.file(u"run"_qs));
        EXIT(console.init(), 0);
        const Run rehearsed = console(words(u"worker install --dry-run"_qs));
        EXIT(rehearsed, 0);
        QVERIFY(!rehearsed.data().value(u"at_login").toBool());
        const Run installed = console(words(u"worker install"_qs));
        EXIT(installed, 0);
        QVERIFY(installed.data().value(u"at_login").toBool());
        QFile entry(installed.data().value(u"place").toString());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY2(text.contains("Exec=\"") && text.contains(QByteArray("\" --data \"" + console.data().toUtf8() + "\" worker run\n")), text.constData());
        QVERIFY(console(words(u"worker status"_qs)).data().value(u"at_login").toBool());
        EXIT(console(words(u"worker uninstall"_qs)), 0);
        QVERIFY(!entry.exists());
        QVERIFY(!console(words(u"worker status"_qs)).data().value(u"at_login").toBool());
    }

    void whereSystemdRunsForTheUserItIsAUnitThatIsWanted()
    {
        Console console;
        console.setEnvironment(u"XDG_CONFIG_HOME"_qs, console.file(u"config"_qs));
        console.setEnvironment(u"XDG_RUNTIME_DIR"_qs, console.file(u"run"_qs));
        QVERIFY(QDir().mkpath(console.file(u"run/systemd/private"_qs)));
        EXIT(console.init(), 0);
        const Run installed = console(words(u"worker install"_qs));
        EXIT(installed, 0);
        QCOMPARE(installed.data().value(u"by").toString(), u"systemd"_qs);
        QFile unit(installed.data().value(u"place").toString());
        QVERIFY(unit.open(QIODevice::ReadOnly));
        QVERIFY(unit.readAll().contains("ExecStart=\""));
        const QDir wants(console.file(u"config/systemd/user/default.target.wants"_qs));
        QCOMPARE(wants.entryList(QDir::Files).size(), 1);
        EXIT(console(words(u"worker uninstall"_qs)), 0);
        QVERIFY(wants.entryList(QDir::Files | QDir::System).isEmpty());
    }

    void aSampleOfficeGoesWithOneCommandAndARealOneDoesNot()
    {
        Console console;
        EXIT(console(words(u"office init --demo --name Sample"_qs)), 0);
        QProcess worker;
        console.start(worker, words(u"worker run"_qs));
        QVERIFY(waitFor([&] { return console(words(u"worker status"_qs)).data().value(u"state").toString() == u"running"; }, 15'000));
        console.write(u"office/notes.txt"_qs, "mine");
        EXIT(console(words(u"office remove-sample --dry-run"_qs)), 0);
        EXIT(console(words(u"office show"_qs)), 0);
        EXIT(console(words(u"office remove-sample"_qs)), 0);
        QVERIFY(worker.state() == QProcess::NotRunning || worker.waitForFinished(10'000));
        EXIT(console(words(u"office show"_qs)), 4);
        QCOMPARE(QDir(console.data()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList{u"notes.txt"_qs});

        Console real;
        EXIT(real.init(), 0);
        EXIT(real(words(u"office remove-sample"_qs)), 7);
        EXIT(real(words(u"office show"_qs)), 0);
    }

    void whatIsRememberedMayNotLieInTheOfficesFolder()
    {
        Console console;
        EXIT(console.init(), 0);
        console.setEnvironment(u"DESKBELL_STATE"_qs, console.data() + u"/state"_qs);
        const Run run = console(words(u"worker run --once"_qs));
        EXIT(run, 7);
        QVERIFY(run.error().value(u"next").toString().contains(u"DESKBELL_STATE"_qs));
    }
};

QTEST_GUILESS_MAIN(TestWorkerProcess)
#include "test_worker_process.moc"
