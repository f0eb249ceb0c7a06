#include "engine/upkeep/backups/restore.h"

#include "domain/files/durable_file.h"
#include "domain/files/one_name.h"
#include "domain/files/private_folder.h"
#include "domain/reminding/civil_time.h"
#include "engine/beacon.h"
#include "engine/sending/worker_lock.h"
#include "engine/upkeep/backups/exchange.h"
#include "store/backup_copy.h"
#include "store/database.h"
#include "store/folder_check.h"
#include "store/long_write.h"
#include "store/migrator.h"
#include "store/tables/activity.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// The file that is about to be the office; gone when it does not become it. One that a crash left behind is only a copy.
class Prepared {
public:
    explicit Prepared(QString file) : m_file(std::move(file)) { remove(); }
    ~Prepared() { remove(); }
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    void remove()
    {
        QFile::remove(m_file);
        QFile::remove(store::journalOf(m_file));
    }
    QString m_file;
};

Result<> placeFor(const QString &folder)
{
    if (const QString unfit = store::unfitFolder(folder); !unfit.isEmpty())
        return failure(ErrorKind::NotAllowed, u"synced_folder"_s, unfit);
    return makePrivateFolder(folder) ? Result<>() : failure(ErrorKind::NotAllowed, u"read_only"_s, folder);
}

/// What the log says the backup knows; an office in which nothing has happened yet knows nothing later than its making.
QString dayOf(Instant at, const QString &zone)
{
    const QTimeZone known(zone.toUtf8());
    return civilDay(at, known.isValid() ? known : QTimeZone::utc()).toString(Qt::ISODate);
}

/// A file that was set aside may still have its journal; a backup has none.
Result<> copied(const QString &from, const QString &to)
{
    if (QFileInfo(store::journalOf(from)).size() > 0)
        if (auto journal = copyDurably(store::journalOf(from), store::journalOf(to)); !journal)
            return journal;
    return copyDurably(from, to);
}

Result<> prepared(const RestoreWish &wish, const Backup &backup, const QString &file)
{
    auto database = store::Database::open(file, store::Open::ReadWrite);
    if (!database)
        return Failure(database.error());
    if (auto migrated = store::migrate(**database); !migrated)
        return migrated;
    const auto facts = store::factsOf(**database);
    if (!facts)
        return Failure(facts.error());
    const Instant until = facts->dataUntil.value_or(backup.at);
    store::Transaction transaction(**database);
    if (!transaction.begun())
        return transaction.begun();
    // As any other copy, only that nobody has to notice it.
    const auto mark = wish.home.stateFolder.isEmpty() ? std::nullopt : Anchor::markOf(wish.home.stateFolder, facts->uuid);
    auto signs = lineageSigns(**database, wish.home, mark);
    if (!signs)
        return Failure(signs.error());
    signs->lineage.cause = LineageCause::Restored;
    signs->lineage.dataUntil = until;
    if (auto held = quarantine(**database, *signs, LineageCause::Restored, wish.home, wish.at); !held)
        return held;
    const QJsonObject what{{u"file"_s, QFileInfo(wish.file).fileName()},
                           {u"made_ms"_s, backup.at.ms},
                           {u"until_ms"_s, until.ms},
                           {u"until"_s, dayOf(until, facts->zone)}};
    if (auto logged = store::Activity(**database).append({0, wish.at, wish.who, u"restored"_s, what, {}, {}, {}}); !logged)
        return logged;
    return transaction.commit();
}

bool sameFile(const QString &a, const QString &b)
{
    const QString one = QFileInfo(a).canonicalFilePath();
    return !one.isEmpty() && one == QFileInfo(b).canonicalFilePath();
}

bool goesOn(const RestoreWish &wish, qint64 step)
{
    constexpr qint64 steps = 4;
    return !wish.progress || wish.progress(step, steps);
}

Result<Restored> restoredBy(const RestoreWish &wish)
{
    const QString folder = QDir(wish.dataFolder).absolutePath();
    const QString office = oneName(QDir(folder).filePath(u"office.db"_s)); // a link stays one
    if (sameFile(wish.file, office))
        return failure(ErrorKind::Rejected, u"restore_itself"_s, wish.file, u"file"_s);
    if (!goesOn(wish, 0))
        return failure(ErrorKind::NotAllowed, u"cancelled"_s);
    auto backup = verifyBackup(wish.file);
    if (!backup)
        return Failure(backup.error());
    if (auto made = placeFor(folder); !made)
        return Failure(made.error());
    const auto alone = WorkerLock::take(office);
    if (!alone)
        return Failure(alone.error());
    if (store::LongWrite::underWay(office))
        return failure(ErrorKind::Busy, u"import_running"_s);

    if (!goesOn(wish, 1))
        return failure(ErrorKind::NotAllowed, u"cancelled"_s);
    const Prepared next(office + u".restoring"_s);
    if (auto done = copied(wish.file, next.file()); !done)
        return Failure(done.error());
    if (!goesOn(wish, 2))
        return failure(ErrorKind::NotAllowed, u"cancelled"_s);
    if (auto ready = prepared(wish, *backup, next.file()); !ready)
        return Failure(ready.error());
    const auto whole = store::examineWhole(next.file());
    if (!whole)
        return Failure(whole.error());
    QFile::remove(store::journalOf(next.file())); // empty since the commit
    if (!goesOn(wish, 3))
        return failure(ErrorKind::NotAllowed, u"cancelled"_s);

    Restored restored{*backup, {}, false};
    const QTimeZone zone(whole->zone.toUtf8());
    auto exchanged = exchange(office, next.file(), QDateTime::fromMSecsSinceEpoch(wish.at.ms, zone.isValid() ? zone : QTimeZone::utc()), wish.dryRun);
    if (!exchanged)
        return Failure(exchanged.error());
    restored.aside = exchanged->aside;
    restored.damaged = exchanged->damaged;
    if (!wish.dryRun)
        Beacon(office).committed(); // whoever watches looks again, and finds another file
    if (wish.progress)
        wish.progress(4, 4);
    return restored;
}

} // namespace

Result<Restored> restoreBackup(const RestoreWish &wish)
{
    const bool isNew = !QFileInfo::exists(wish.dataFolder);
    auto restored = restoredBy(wish);
    if (isNew && (wish.dryRun || !restored))
        QDir().rmdir(wish.dataFolder); // what was made for it, and holds nothing
    return restored;
}

} // namespace deskbell
