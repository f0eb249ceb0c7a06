#include "domain/files/durable_file.h"
#include "engine/upkeep/backups/backups.h"
#include "engine/upkeep/backups/restore.h"
#include "engine/upkeep/backups/backup_rounds.h"
#include "tests/engine/worked_office.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace deskbell;
using namespace deskbell::worked;

namespace {

QString folderOf(const TestOffice &office) { return QFileInfo(office.database->file()).absolutePath(); }

QString made(TestOffice &office)
{
    return must(makeBackup({.officeFile = office.database->file(), .at = office.clock.now()})).backup.file;
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
}

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(out.write(bytes), bytes.size());
}

QStringList filesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        names.append(QDir(folder).relativeFilePath(each.next()));
    names.sort();
    return names;
}

QStringList kindsOfOffice(TestOffice &office)
{
    store::Query query = office.database->query("test.kinds", u"SELECT kind FROM activity WHERE client_id IS NULL ORDER BY seq"_s);
    must(query.run());
    QStringList kinds;
    while (query.next())
        kinds.append(query.text(0));
    return kinds;
}

QString codeOf(const Result<Backup> &verified) { return verified ? u"whole"_s : verified.error().code; }

} // namespace

class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_rehearsal_leaves_nothing_behind()
    {
        TestOffice office;
        const QStringList before = filesBelow(folderOf(office));
        must(makeBackup({.officeFile = office.database->file(), .at = office.clock.now(), .dryRun = true}));
        QCOMPARE(filesBelow(folderOf(office)), before);
        QVERIFY(!QFileInfo::exists(backupsOf(folderOf(office))));
    }

    void a_backup_of_an_office_in_use_is_whole_and_says_what_it_holds()
    {
        TestOffice office;
        office.work();
        const auto backup = must(makeBackup({.officeFile = office.database->file(), .at = office.clock.now()})).backup;
        QCOMPARE(QFileInfo(backup.file).fileName(), u"office-2026-11-20-0800.db"_s);
        QCOMPARE(QFileInfo(backup.file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const auto manifest = readManifest(backup.file);
        QVERIFY(manifest);
        QCOMPARE(manifest->sha256, sha256Of(backup.file));
        QCOMPARE(manifest->head.size(), 64);
        QVERIFY(manifest->lastSeq > 0);
        QCOMPARE(codeOf(verifyBackup(backup.file)), u"whole"_s);
        QVERIFY(must(verifyBackup(backup.file)).verified);
        QCOMPARE(filesBelow(folderOf(office) + u"/backups"_s), (QStringList{u"office-2026-11-20-0800.db"_s, u"office-2026-11-20-0800.json"_s}));
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.inState(MessageState::Sent), 1); // the office went on
    }

    void two_of_one_minute_have_two_names()
    {
        TestOffice office;
        QCOMPARE(QFileInfo(made(office)).fileName(), u"office-2026-11-20-0800.db"_s);
        QCOMPARE(QFileInfo(made(office)).fileName(), u"office-2026-11-20-0800-2.db"_s);
        QCOMPARE(listBackups({folderOf(office) + u"/backups"_s}).size(), size_t(2));
    }

    /// Row 12, 59: what is wrong is said exactly.
    void what_is_wrong_with_a_backup_is_said()
    {
        TestOffice office;
        const QString file = made(office);
        const QByteArray whole = bytesOf(file);
        const QString other = folderOf(office) + u"/elsewhere.db"_s;
        QCOMPARE(codeOf(verifyBackup(other)), u"backup_not_found"_s);
        overwrite(other, {});
        QCOMPARE(codeOf(verifyBackup(other)), u"backup_empty"_s);
        overwrite(other, QByteArray("Dear client, this is a letter. ").repeated(500));
        QCOMPARE(codeOf(verifyBackup(other)), u"backup_not_office"_s);
        overwrite(other, whole.first(whole.size() / 2));
        QCOMPARE(codeOf(verifyBackup(other)), u"backup_damaged"_s);
        overwrite(other, whole);
        const auto without = verifyBackup(other);
        QCOMPARE(codeOf(without), u"whole"_s);
        QVERIFY(!without->verified); // nobody can say whether these are the bytes that were written
        QByteArray changed = whole;
        changed[whole.indexOf("Europe/Warsaw")] = 'e'; // SQLite finds nothing wrong with that
        overwrite(file, changed);
        QCOMPARE(codeOf(verifyBackup(file)), u"backup_changed"_s);
        QByteArray newer = whole;
        newer[63] = 99; // PRAGMA user_version
        overwrite(other, newer);
        QCOMPARE(codeOf(verifyBackup(other)), u"newer_schema"_s); // row 57
    }

    void only_what_still_is_what_was_verified_counts_as_the_newest_good_one()
    {
        TestOffice office;
        const QString good = made(office);
        office.clock.pass(1h);
        const QString bad = made(office);
        QByteArray bytes = bytesOf(bad);
        bytes[bytes.size() - 10] = char(bytes[bytes.size() - 10] ^ 1);
        overwrite(bad, bytes);
        const auto newest = newestVerified({folderOf(office) + u"/backups"_s});
        QVERIFY(newest);
        QCOMPARE(newest->file, good);
    }

    void a_backup_that_exists_is_never_written_over()
    {
        TestOffice office;
        const QString file = folderOf(office) + u"/mine.db"_s;
        overwrite(file, "mine");
        const auto refused = makeBackup({.officeFile = office.database->file(), .file = file, .at = office.clock.now()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"file_exists"_s);
        QCOMPARE(bytesOf(file), "mine");
    }

    /// Row 59: whenever it is called off, no file of a backup's name is there, and the older ones are.
    void called_off_at_any_step_it_leaves_nothing_behind()
    {
        TestOffice office;
        const QString older = made(office);
        const auto before = filesBelow(folderOf(office));
        for (qint64 step = 0; step < 4; ++step) {
            const auto made = makeBackup({.officeFile = office.database->file(), .at = office.clock.now(), .progress = [step](qint64 done, qint64) { return done < step; }});
            QVERIFY(!made);
            QCOMPARE(made.error().code, u"cancelled"_s);
            QCOMPARE(filesBelow(folderOf(office)), before);
        }
        QCOMPARE(codeOf(verifyBackup(older)), u"whole"_s);
    }

#ifdef Q_OS_UNIX
    /// Row 8, 59.
    void a_disk_that_is_full_leaves_nothing_behind_and_the_older_ones_untouched()
    {
        TestOffice office;
        const QString older = made(office);
        const auto before = filesBelow(folderOf(office));
        const qint64 size = QFileInfo(older).size();
        std::signal(SIGXFSZ, SIG_IGN);
        for (const qint64 room : {qint64(1), size / 4, size / 2, size - 4096}) {
            rlimit was{};
            getrlimit(RLIMIT_FSIZE, &was);
            rlimit now = was;
            now.rlim_cur = static_cast<rlim_t>(room);
            setrlimit(RLIMIT_FSIZE, &now);
            const auto full = makeBackup({.officeFile = office.database->file(), .at = office.clock.now()});
            setrlimit(RLIMIT_FSIZE, &was);
            QVERIFY(!full);
            QCOMPARE(int(full.error().kind), int(ErrorKind::Temporary));
            QCOMPARE(filesBelow(folderOf(office)), before);
        }
        QCOMPARE(codeOf(verifyBackup(older)), u"whole"_s);
    }
#endif

    void what_a_killed_backup_left_is_no_backup_and_goes_with_the_next()
    {
        TestOffice office;
        const QString uuid = must(verifyBackup(made(office))).uuid;
        const QString left = folderOf(office) + u"/backups/.office-"_s + uuid + u".part"_s;
        overwrite(left, "half of it");
        QCOMPARE(listBackups({folderOf(office) + u"/backups"_s}).size(), size_t(1));
        made(office);
        QVERIFY(!QFile::exists(left));
    }

    void a_second_folder_gets_the_same_and_one_that_is_away_costs_only_the_copy()
    {
        TestOffice office;
        const QString second = office.folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(second));
        OfficeEdit edit;
        edit.backupFolder = second;
        must(office.commands->editOffice(edit, office.by));
        const auto both = must(makeBackup({.officeFile = office.database->file(), .at = office.clock.now()}));
        QVERIFY(!both.copyFailed);
        QCOMPARE(bytesOf(both.copy), bytesOf(both.backup.file));
        QVERIFY(must(verifyBackup(both.copy)).verified);
        QVERIFY(QDir(second).removeRecursively());
        const auto one = must(makeBackup({.officeFile = office.database->file(), .at = office.clock.now()}));
        QVERIFY(one.copyFailed);
        QCOMPARE(one.copyFailed->code, u"backup_folder_missing"_s);
        QVERIFY(!QFile::exists(second));
        QCOMPARE(codeOf(verifyBackup(one.backup.file)), u"whole"_s);
    }

    void a_manifest_whose_backup_never_came_goes_with_the_next_one()
    {
        TestOffice office;
        const QString backups = folderOf(office) + u"/backups"_s, first = made(office), strange = backups + u"/office-2026-11-19-0800.json"_s;
        QVERIFY(QFile::copy(manifestFile(first), strange));
        QFile other(strange);
        QVERIFY(other.open(QIODevice::ReadWrite));
        const QByteArray said = other.readAll();
        QVERIFY(other.seek(0) && other.write(QByteArray(said).replace("\"uuid\": \"", "\"uuid\": \"not-")) > 0);
        other.close();
        QVERIFY(QFile::remove(first));
        const QString second = made(office);
        QVERIFY(second != first); // nothing is ever written over
        QVERIFY(!QFile::exists(manifestFile(first)));
        QVERIFY(QFile::exists(manifestFile(second)));
        QVERIFY(QFile::exists(strange)); // of an office that shares the folder
    }

    void the_second_folder_is_not_the_offices_own_nor_in_it()
    {
        TestOffice office;
        const QString inside = folderOf(office) + u"/backups"_s, link = office.folder.filePath(u"link"_s), beside = office.folder.filePath(u"office-stick"_s);
        QVERIFY(QDir().mkpath(inside) && QDir().mkpath(beside) && QFile::link(inside, link));
        OfficeEdit edit;
        for (const QString &folder : {folderOf(office), QString(folderOf(office) + u"/."_s), inside, link}) {
            edit.backupFolder = folder;
            const auto refused = office.commands->editOffice(edit, office.by);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"backup_folder_inside"_s);
            QCOMPARE(refused.error().field, u"backup_folder"_s);
        }
        edit.backupFolder = beside; // begins with the same letters
        must(office.commands->editOffice(edit, office.by));
    }

    void rotation_touches_only_this_offices_own_verified_files()
    {
        TestOffice office;
        const QString backups = folderOf(office) + u"/backups"_s;
        const QString first = made(office);
        const QString foreign = backups + u"/office-2026-11-25-0700.db"_s, unverified = backups + u"/office-2026-11-25-0730.db"_s, letter = backups + u"/letter.txt"_s;
        for (const QString &file : {foreign, unverified, letter})
            QVERIFY(QFile::copy(first, file));
        auto manifest = *readManifest(first);
        manifest.uuid = u"another"_s;
        must(writeDurably(manifestFile(foreign), manifestText(manifest)));
        for (int day = 0; day < 40; ++day) {
            office.clock.pass(24h);
            made(office);
        }
        for (const QString &file : {foreign, unverified, letter})
            QVERIFY(QFile::exists(file));
        QVERIFY(!QFile::exists(backups + u"/office-2026-12-01-0800.db"_s));
        QVERIFY(QFile::exists(backups + u"/office-2026-12-30-0800.db"_s));
    }

    // the worker's own

    void once_a_day_the_worker_makes_one_and_once_a_month_it_tries_it_out()
    {
        TestOffice office;
        BackupRounds rounds(*office.database, office.clock);
        for (int i = 0; i < 3; ++i) {
            rounds.quiet();
            office.clock.pass(1h);
        }
        QCOMPARE(kindsOfOffice(office).count(u"backup_made"_s), 1);
        QCOMPARE(kindsOfOffice(office).count(u"backup_proved"_s), 1);
        BackupRounds again(*office.database, office.clock); // another worker of the same day
        again.quiet();
        QCOMPARE(kindsOfOffice(office).count(u"backup_made"_s), 1);
        office.clock.to(on({2026, 11, 21}, QTime(0, 0)));
        again.quiet();
        QCOMPARE(kindsOfOffice(office).count(u"backup_made"_s), 2);
        QCOMPARE(kindsOfOffice(office).count(u"backup_proved"_s), 1);
        office.clock.to(on({2026, 12, 1}));
        again.quiet();
        QCOMPARE(kindsOfOffice(office).count(u"backup_proved"_s), 2);
        QVERIFY(QDir(folderOf(office) + u"/backups"_s).entryList({u".proof-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
    }

    void a_worker_that_cannot_make_one_says_so_and_waits_an_hour()
    {
        TestOffice office;
        overwrite(folderOf(office) + u"/backups"_s, "in the way");
        BackupRounds rounds(*office.database, office.clock);
        rounds.quiet();
        office.clock.pass(59min);
        rounds.quiet();
        QCOMPARE(kindsOfOffice(office).count(u"backup_failed"_s), 1);
        office.clock.pass(1min);
        QVERIFY(QFile::remove(folderOf(office) + u"/backups"_s));
        rounds.quiet();
        QCOMPARE(kindsOfOffice(office).count(u"backup_failed"_s), 1);
        QCOMPARE(kindsOfOffice(office).count(u"backup_made"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"
