#include "cli/console.h"

#include <QDir>
#include <QDirIterator>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

QString office(const Console &console) { return console.data() + u"/office.db"_s; }

Run yes(const Console &console, const QStringList &words) { return console.bare(console.globals() + QStringList{u"--yes"_s} + words); }

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createListVerifyAndRestore()
    {
        Console console;
        OK(console.init());
        const Run made = console(words(u"backup create"_s));
        OK(made);
        const QString file = made.data().value("file"_L1).toString();
        QVERIFY(QFile::exists(file));
        QVERIFY(made.err.contains("\"progress\""));
        const Run listed = console(words(u"backup list"_s));
        OK(listed);
        QCOMPARE(listed.rows("backups").size(), 1);
        QCOMPARE(listed.rows("backups").first()["file"_L1].toString(), file);
        QCOMPARE(listed.rows("backups").first()["verified"_L1], QJsonValue(true));
        QVERIFY(listed.rows("backups").first()["bytes"_L1].toInteger() > 0);
        OK(console({u"backup"_s, u"verify"_s, file}));
        OK(console({u"office"_s, u"set"_s, u"name"_s, u"Later"_s}));
        EXIT(console({u"backup"_s, u"restore"_s, file}), 7); // nobody has said yes
        OK(console({u"backup"_s, u"restore"_s, file, u"--dry-run"_s}));
        QCOMPARE(console(words(u"office show"_s)).data().value("name"_L1).toString(), u"Later"_s);
        const Run restored = yes(console, {u"backup"_s, u"restore"_s, file});
        OK(restored);
        QVERIFY(QFile::exists(restored.data().value("aside"_L1).toString()));
        const Run shown = console(words(u"office show"_s));
        QCOMPARE(shown.data().value("name"_L1).toString(), u"Agencja Bałtyk"_s);
        QCOMPARE(shown.data().value("sending"_L1).toString(), u"held"_s);
        QCOMPARE(shown.data().value("held_reason"_L1).toString(), u"quarantine"_s);
        OK(console(words(u"doctor --verify"_s)));
        OK(console(words(u"office set sending on"_s)));
        QCOMPARE(console(words(u"office show"_s)).data().value("sending"_L1).toString(), u"on"_s);
    }

    /// Row 12.
    void aDamagedOfficeNamesTheNewestGoodBackupAndKeepsNothingFromBeingRestored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArray("SQLite format 3");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Dear client, this is a letter. ").repeated(500);
    }
    void aDamagedOfficeNamesTheNewestGoodBackupAndKeepsNothingFromBeingRestored()
    {
        QFETCH(const QByteArray, bytes);
        Console console;
        OK(console.init());
        const QString file = console(words(u"backup create"_s)).data().value("file"_L1).toString();
        console.write(u"office/office.db"_s, bytes);
        const Run refused = console(words(u"client list"_s));
        EXIT(refused, 1);
        QVERIFY2(refused.error().value("next"_L1).toString().contains(file), refused.all().constData());
        QCOMPARE(bytesOf(office(console)), bytes);
        const Run listed = console(words(u"backup list"_s));
        OK(listed);
        QCOMPARE(listed.rows("backups").size(), 1);
        const Run restored = yes(console, {u"backup"_s, u"restore"_s, file});
        OK(restored);
        QCOMPARE(restored.data().value("damaged"_L1), QJsonValue(true));
        QCOMPARE(bytesOf(restored.data().value("aside"_L1).toString()), bytes);
        OK(console(words(u"client list"_s)));
    }

    void anOfficeThatIsGoneFromBesideItsBackupsNamesTheNewest()
    {
        Console console;
        OK(console.init());
        const QString file = console(words(u"backup create"_s)).data().value("file"_L1).toString();
        QVERIFY(QFile::remove(office(console)));
        const Run refused = console(words(u"client list"_s));
        EXIT(refused, 4);
        QVERIFY2(refused.error().value("next"_L1).toString().contains(file), refused.all().constData());
        OK(console({u"backup"_s, u"restore"_s, file}));
        OK(console(words(u"client list"_s)));
    }

    void withoutABackupADamagedOfficeNamesNone()
    {
        Console console;
        OK(console.init());
        console.write(u"office/office.db"_s, "SQLite format 3");
        const Run refused = console(words(u"client list"_s));
        EXIT(refused, 1);
        QVERIFY(!refused.error().contains("refusal"_L1));
        OK(console(words(u"backup list"_s)));
    }

    void whatIsWrongHasItsExitCode()
    {
        Console console;
        OK(console.init());
        EXIT(console(words(u"backup verify nowhere.db"_s)), 4);
        EXIT(console(words(u"backup restore nowhere.db"_s)), 7); // an office is there: asked first
        EXIT(yes(console, words(u"backup restore nowhere.db"_s)), 4);
        EXIT(console({u"backup"_s, u"verify"_s, console.write(u"letter.db"_s, "Dear client")}), 1);
        EXIT(console({u"backup"_s, u"create"_s, console.write(u"there.db"_s, "mine")}), 6);
        EXIT(yes(console, {u"backup"_s, u"restore"_s, office(console)}), 6);
        EXIT(console(words(u"office set backup_folder not/in/full"_s)), 6);
        const Run inside = console({u"office"_s, u"set"_s, u"backup_folder"_s, console.data()});
        EXIT(inside, 6);
        QCOMPARE(inside.error().value("field"_L1).toString(), u"backup_folder"_s);
        QVERIFY(inside.error().value("next"_L1).toString().contains(u"another drive"_s));
    }

    void aSecondFolderGetsACopy()
    {
        Console console;
        OK(console.init());
        QVERIFY(QDir().mkpath(console.file(u"stick"_s)));
        OK(console({u"office"_s, u"set"_s, u"backup_folder"_s, console.file(u"stick"_s)}));
        QCOMPARE(console(words(u"office show"_s)).data().value("backup_folder"_L1).toString(), console.file(u"stick"_s));
        const Run made = console(words(u"backup create"_s));
        OK(made);
        OK(console({u"backup"_s, u"verify"_s, made.data().value("copy"_L1).toString()}));
        QCOMPARE(console(words(u"backup list"_s)).rows("backups").size(), 2);
        QVERIFY(QDir(console.file(u"stick"_s)).removeRecursively());
        const Run alone = console(words(u"backup create"_s));
        EXIT(alone, 3);
        QVERIFY(!alone.data().value("copy_problem"_L1).toString().isEmpty());
        OK(console({u"office"_s, u"set"_s, u"backup_folder"_s, u""_s}));
        OK(console(words(u"backup create"_s)));
    }

    void aBackupThatTheLogCannotNoteSaysSo()
    {
        Console console;
        OK(console.init());
        QProcess busy;
        busy.start(u"python3"_s, {u"-c"_s, u"import sqlite3,sys; sqlite3.connect(sys.argv[1]).execute(\"CREATE TRIGGER no_log BEFORE INSERT ON activity BEGIN SELECT RAISE(FAIL, 'no'); END\")"_s,
                                  office(console)});
        QVERIFY(busy.waitForFinished() && busy.exitCode() == 0);
        const Run made = console(words(u"backup create"_s));
        EXIT(made, 3);
        OK(console({u"backup"_s, u"verify"_s, made.data().value("file"_L1).toString()}));
        const QString why = made.data().value("log_problem"_L1).toString();
        QVERIFY2(why.startsWith(u"The backup is made"_s) && why.contains(u"Nothing is lost"_s), qPrintable(why));
    }

    void doctorListsWhatIsKeptFromBeforeARestore()
    {
        Console console;
        OK(console.init());
        OK(console(words(u"doctor"_s)));
        QVERIFY(console(words(u"doctor"_s)).rows("kept").isEmpty());
        const Run made = console(words(u"backup create"_s));
        const QString aside = yes(console, {u"backup"_s, u"restore"_s, made.data().value("file"_L1).toString()}).data().value("aside"_L1).toString();
        const Run doctor = console(words(u"doctor"_s));
        OK(doctor); // nothing is wrong with it
        QCOMPARE(doctor.rows("kept").size(), 1);
        QCOMPARE(doctor.rows("kept").first()["file"_L1].toString(), aside);
        QCOMPARE(doctor.rows("kept").first()["bytes"_L1].toInteger(), QFileInfo(aside).size());
        QVERIFY(doctor.rows("kept").first()["what"_L1].toString().startsWith(u"Kept from before a restore"_s));
    }

    /// Row 53: the password is in the keychain, and nowhere else.
    void noBackupHoldsAPassword()
    {
        Console console;
        OK(console.init());
        OK(console({u"channel"_s, u"set"_s, u"email"_s, u"--smtp"_s, u"smtps://mail.example.org"_s, u"--from"_s, u"desk@example.org"_s, u"--user"_s, u"desk"_s,
                    u"--password-file"_s, u"-"_s}, "canary-7f3a9c-password\n"));
        OK(console(words(u"backup create"_s)));
        int files = 0;
        QDirIterator each(console.data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            ++files;
            const QByteArray bytes = bytesOf(each.next());
            QVERIFY2(!bytes.contains("canary-7f3a9c") && !bytes.contains(QByteArray("canary-7f3a9c").toBase64()), qPrintable(each.filePath()));
        }
        QVERIFY(files >= 3);
    }

    void theWorkerMakesTheDaysBackupAndRestoreWaitsForItsEnd()
    {
        Console console;
        OK(console.init());
        QProcess worker;
        console.start(worker, words(u"worker run"_s));
        const QString backups = console.data() + u"/backups"_s;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(backups + u"/.proved"_s), 60'000);
        const QJsonArray made = console(words(u"backup list"_s)).rows("backups");
        QCOMPARE(made.size(), 1);
        const QString file = made.first()["file"_L1].toString();
        const Run refused = yes(console, {u"backup"_s, u"restore"_s, file});
        EXIT(refused, 5);
        OK(console(words(u"worker stop"_s)));
        QVERIFY(worker.waitForFinished(40'000));
        OK(yes(console, {u"backup"_s, u"restore"_s, file}));
        OK(console(words(u"doctor --verify"_s)));
    }

    void aRunOnceMakesNoneUnlessAsked()
    {
        Console console;
        OK(console.init());
        OK(console(words(u"worker run --once"_s)));
        QVERIFY(!QFile::exists(console.data() + u"/backups"_s));
        OK(console(words(u"worker run --once --backup"_s)));
        QCOMPARE(console(words(u"backup list"_s)).rows("backups").size(), 1);
    }

    /// Row 16.
    void whileAConflictedCopyLiesBesideItNothingIsSent()
    {
        Console console;
        OK(console.init());
        const QString other = console.write(u"office/office (Anna's conflicted copy 2026-11-20).db"_s, "x");
        const Run refused = console(words(u"worker run --once"_s));
        EXIT(refused, 7);
        QVERIFY(refused.error().value("message"_L1).toString().contains(u"conflicted copy 2026-11-20"_s));
        const Run doctor = console(words(u"doctor --verify"_s));
        EXIT(doctor, 3);
        QCOMPARE(doctor.rows("findings").first()["code"_L1].toString(), u"conflicted_copy"_s);
        OK(console(words(u"client list"_s))); // looking is no harm
        QVERIFY(QFile::remove(other));
        OK(console(words(u"worker run --once"_s)));
    }

    /// Row 54.
    void doctorNamesAFileThatOthersMayRead()
    {
#ifndef Q_OS_UNIX
        QSKIP("there are no such rights here");
#endif
        Console console;
        OK(console.init());
        OK(console(words(u"doctor --verify"_s)));
        QVERIFY(QFile::setPermissions(office(console), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const Run doctor = console(words(u"doctor --verify"_s));
        EXIT(doctor, 3);
        QCOMPARE(doctor.rows("findings").first()["code"_L1].toString(), u"file_open_to_others"_s);
        QVERIFY(doctor.rows("findings").first()["text"_L1].toString().contains(u"chmod 600"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
