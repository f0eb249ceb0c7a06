#include "domain/files/durable_file.h"
#include "engine/beacon.h"
#include "engine/sending/worker_lock.h"
#include "engine/upkeep/backups/exchange.h"
#include "engine/upkeep/backups/restore.h"
#include "tests/engine/worked_office.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace deskbell;
using namespace deskbell::worked;

namespace {

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

QString only(const QString &folder, const QString &pattern)
{
    const QStringList found = QDir(folder).entryList({pattern}, QDir::Files | QDir::Hidden);
    return found.size() == 1 ? QDir(folder).filePath(found.first()) : QString();
}

/// An office that nobody has open, and a backup of it from before its client was renamed.
struct Site {
    QTemporaryDir dir;
    QString folder = dir.filePath(u"office"_s), file = folder + u"/office.db"_s, backup;
    By by{{}, u"admin"_s, on({2026, 11, 20})};

    Site()
    {
        auto commands = must(Commands::create(folder, {u"Desk"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, false}, by));
        by = must(commands->operatorNamed({}, by.at));
        backup = must(makeBackup({.officeFile = file, .at = by.at})).backup.file;
        rename(*commands, u"Later"_s);
    }
    void rename(Commands &commands, const QString &name) const
    {
        OfficeEdit edit;
        edit.name = name;
        must(commands.editOffice(edit, by));
    }
    [[nodiscard]] Result<Restored> restore(const QString &from = {}, const QString &to = {})
    {
        return restoreBackup({.file = from.isEmpty() ? backup : from, .dataFolder = to.isEmpty() ? folder : to, .who = u"admin"_s, .at = on({2026, 11, 22})});
    }
    [[nodiscard]] static Office office(const QString &folder) { return must(must(Reader::open(folder))->office()); }
    [[nodiscard]] QString name() const { return office(folder).name; }
};

} // namespace

class TestRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_restored_office_is_the_backup_with_sending_held_and_the_log_says_so()
    {
        Site site;
        const Restored restored = must(site.restore());
        const Office office = Site::office(site.folder);
        QCOMPARE(office.name, u"Desk"_s);
        QCOMPARE(int(office.sending), int(Sending::Held));
        QCOMPARE(office.heldReason, u"quarantine"_s);
        const Lineage lineage = must(must(Reader::open(site.folder))->lineage());
        QCOMPARE(int(lineage.cause), int(LineageCause::Restored));
        QVERIFY(lineage.dataUntil);
        auto database = must(store::Database::open(site.file, store::Open::ReadOnly));
        store::Query last = database->query("test", u"SELECT kind, json_extract(parameters, '$.file') FROM activity ORDER BY seq DESC LIMIT 1"_s);
        must(last.run());
        QVERIFY(last.next());
        QCOMPARE(last.text(0), u"restored"_s);
        QCOMPARE(last.text(1), QFileInfo(site.backup).fileName());
        QVERIFY(must(verify(*database, on({2026, 11, 22}))).empty()); // the chain goes on
        QCOMPARE(QFileInfo(restored.aside).fileName(), u"office.db.before-restore-2026-11-22-0800"_s);
        QVERIFY(!restored.damaged);
    }

    void what_was_there_is_kept_and_can_be_put_back()
    {
        Site site;
        const QByteArray before = bytesOf(site.file);
        const Restored restored = must(site.restore());
        QCOMPARE(bytesOf(restored.aside), before);
        must(site.restore(restored.aside));
        QCOMPARE(site.name(), u"Later"_s);
        must(Commands::open(site.folder)); // one name each
    }

    void what_is_kept_is_told_with_what_room_it_takes()
    {
        Site site;
        QVERIFY(setAside(site.file).empty());
        const qint64 whole = QFileInfo(site.file).size();
        const QString first = must(site.restore()).aside;
        overwrite(site.file, "no office");
        const QString second = must(site.restore()).aside;
        overwrite(second + u"-journal"_s, "what a killed writer left");
        const std::vector<SetAside> kept = setAside(site.file);
        QCOMPARE(kept.size(), size_t(2));
        const auto damaged = std::ranges::find(kept, true, &SetAside::damaged), sound = std::ranges::find(kept, false, &SetAside::damaged);
        QCOMPARE(sound->file, first);
        QCOMPARE(sound->bytes, whole);
        QCOMPARE(damaged->file, second);
        QCOMPARE(damaged->bytes, qint64(strlen("no office") + strlen("what a killed writer left")));
    }

    void into_a_folder_that_is_empty_or_not_there()
    {
        Site site;
        const QString fresh = site.dir.filePath(u"a/b"_s), empty = site.dir.filePath(u"empty"_s);
        QVERIFY(QDir().mkpath(empty));
        for (const QString &folder : {fresh, empty}) {
            const Restored restored = must(site.restore({}, folder));
            QVERIFY(restored.aside.isEmpty());
            QCOMPARE(Site::office(folder).name, u"Desk"_s);
            QCOMPARE(QFileInfo(folder + u"/office.db"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }

    /// Row 12.
    void a_damaged_office_is_kept_as_corrupt_and_its_journal_never_meets_the_restored_one()
    {
        Site site;
        const QByteArray damaged = bytesOf(site.file).first(5000);
        overwrite(site.file, damaged);
        overwrite(site.file + u"-journal"_s, "what a killed writer left");
        const Restored restored = must(site.restore());
        QVERIFY(restored.damaged);
        QCOMPARE(QFileInfo(restored.aside).fileName(), u"office.db.corrupt-2026-11-22-0800"_s);
        QCOMPARE(bytesOf(restored.aside), damaged);
        QCOMPARE(QFileInfo(site.file + u"-journal"_s).size(), 0);
        QCOMPARE(site.name(), u"Desk"_s);
    }

    void an_office_that_is_gone_and_left_its_journal_does_not_hand_it_on()
    {
        Site site;
        QVERIFY(QFile::remove(site.file));
        overwrite(site.file + u"-journal"_s, "left alone");
        must(site.restore());
        QCOMPARE(site.name(), u"Desk"_s);
        const QString kept = only(site.folder, u"office.db.corrupt-*-journal"_s);
        QCOMPARE(bytesOf(kept), "left alone");
    }

    void a_backup_that_is_not_whole_changes_nothing()
    {
        Site site;
        const QByteArray before = bytesOf(site.file), backup = bytesOf(site.backup);
        const QStringList names = QDir(site.folder).entryList(QDir::Files | QDir::Hidden);
        for (const qsizetype part : {qsizetype(0), qsizetype(100), backup.size() / 2, backup.size() - 1}) {
            overwrite(site.backup, backup.first(part));
            const auto refused = site.restore();
            QVERIFY(!refused);
            QVERIFY2(refused.error().code.startsWith("backup_"_L1), qPrintable(refused.error().code));
        }
        QVERIFY(!site.restore(site.file)); // itself
        QVERIFY(!site.restore(site.dir.filePath(u"none.db"_s)));
        QCOMPARE(bytesOf(site.file), before);
        QCOMPARE(QDir(site.folder).entryList(QDir::Files | QDir::Hidden), names);
    }

    void while_a_worker_or_another_writer_has_the_office_nothing_is_exchanged()
    {
        Site site;
        const QByteArray before = bytesOf(site.file);
        {
            const auto lock = must(WorkerLock::take(site.file));
            const auto refused = site.restore();
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"worker_running"_s);
            QCOMPARE(int(refused.error().kind), int(ErrorKind::Busy));
        }
        QCOMPARE(bytesOf(site.file), before);
        must(site.restore());
    }

#ifdef Q_OS_UNIX
    /// Row 8.
    void a_disk_that_is_full_leaves_the_office_that_was_there()
    {
        Site site;
        const QByteArray before = bytesOf(site.file);
        const QStringList names = QDir(site.folder).entryList(QDir::Files | QDir::Hidden);
        std::signal(SIGXFSZ, SIG_IGN);
        for (const qint64 room : {qint64(1), before.size() / 3, before.size() - 4096}) {
            rlimit was{};
            getrlimit(RLIMIT_FSIZE, &was);
            rlimit now = was;
            now.rlim_cur = static_cast<rlim_t>(room);
            setrlimit(RLIMIT_FSIZE, &now);
            const auto full = site.restore();
            setrlimit(RLIMIT_FSIZE, &was);
            QVERIFY(!full);
            QCOMPARE(int(full.error().kind), int(ErrorKind::Temporary));
            QCOMPARE(bytesOf(site.file), before);
            QCOMPARE(QDir(site.folder).entryList(QDir::Files | QDir::Hidden), names);
        }
        QCOMPARE(site.name(), u"Later"_s);
    }

    void a_link_to_the_office_stays_one_and_what_it_leads_to_is_restored()
    {
        Site site;
        const QString other = site.dir.filePath(u"other"_s);
        QVERIFY(QDir().mkpath(other));
        QVERIFY(QFile::link(site.file, other + u"/office.db"_s));
        must(site.restore({}, other));
        QVERIFY(QFileInfo(other + u"/office.db"_s).isSymLink());
        QCOMPARE(site.name(), u"Desk"_s);
    }
#endif
};

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
