#include "engine/upkeep/backups/backups.h"

#include "domain/files/durable_file.h"
#include "domain/files/lock_file.h"
#include "domain/files/one_name.h"
#include "domain/files/private_folder.h"
#include "domain/reminding/civil_time.h"
#include "engine/upkeep/backups/backup_rotation.h"
#include "store/backup_copy.h"
#include "store/database.h"
#include "store/tables/activity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QLockFile>
#include <QStorageInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Files that are not finished; what a crash leaves of them is taken over by the next backup of this office.
QString unfinished(const QString &folder, const QString &uuid)
{
    return QDir(folder).filePath(u".office-"_s + uuid + u".part"_s);
}

/// Gone when it goes out of scope, unless it got its name.
class Draft {
public:
    explicit Draft(QString file) : m_file(std::move(file)) { remove(); }
    ~Draft() { remove(); }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] QString manifest() const { return m_file + u".json"_s; }
    /// The manifest first: a backup never stands there without.
    [[nodiscard]] Result<> become(const QString &name)
    {
        if (auto first = renameDurably(manifest(), manifestFile(name)); !first)
            return first;
        auto done = renameDurably(m_file, name);
        if (!done)
            QFile::remove(manifestFile(name));
        return done;
    }

    void remove() const
    {
        for (const QString &each : {m_file, store::journalOf(m_file), manifest()})
            QFile::remove(each);
    }

private:
    QString m_file;
};

Result<> roomFor(qint64 bytes, const QString &folder)
{
    constexpr qint64 spare = 1 << 20;
    const QStorageInfo disk(folder);
    if (!disk.isValid() || disk.bytesAvailable() < 0 || disk.bytesAvailable() >= bytes + spare)
        return {};
    return failure(ErrorKind::Temporary, u"backup_no_room"_s, QString::number((bytes + spare) / 1'000'000 + 1));
}

/// The first free name of this minute: two offices may share a folder, and nothing is ever written over.
QString freeName(const QString &folder, Instant at, const QString &zone)
{
    const QTimeZone known(zone.toUtf8());
    const QTimeZone &used = known.isValid() ? known : QTimeZone::utc();
    for (int nth = 1;; ++nth) {
        QString file = QDir(folder).filePath(backupName(civilDay(at, used), civilTime(at, used), nth));
        if (!QFileInfo::exists(file) && !QFileInfo::exists(manifestFile(file)))
            return file;
    }
}

Backup described(const QString &file, const Manifest &manifest)
{
    return {file, manifest.at, manifest.bytes, true, manifest.office, manifest.uuid, manifest.schema};
}

/// A manifest gets its name first; where the disk failed or the program was killed before the backup got its own, nobody else ever takes it away.
void removeUnclaimed(const QString &folder, const QString &uuid)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"office-*.json"_s}, QDir::Files)) {
        const QString backup = info.path() + u'/' + info.completeBaseName() + u".db"_s;
        if (!readBackupName(QFileInfo(backup).fileName()) || QFileInfo::exists(backup))
            continue;
        if (const auto manifest = readManifest(backup); manifest && manifest->uuid == uuid)
            QFile::remove(info.filePath());
    }
}

/// Takes away what has had its time: verified files of our own names whose manifest names this very office.
QStringList rotate(const QString &folder, const QString &uuid, QDate today)
{
    removeUnclaimed(folder, uuid);
    std::vector<BackupName> ours;
    for (const Backup &backup : listBackups({folder}))
        if (backup.verified && backup.uuid == uuid)
            ours.push_back(*readBackupName(QFileInfo(backup.file).fileName()));
    QStringList removed;
    for (const BackupName &each : outdated(std::move(ours), today)) {
        const QString file = QDir(folder).filePath(each.name);
        if (!QFile::remove(file))
            continue;
        QFile::remove(manifestFile(file));
        removed.append(file);
    }
    if (!removed.isEmpty())
        syncFolder(folder);
    return removed;
}

bool goesOn(const BackupWish &wish, qint64 step)
{
    constexpr qint64 steps = 4;
    return !wish.progress || wish.progress(step, steps);
}

Failure calledOff()
{
    return failure(ErrorKind::NotAllowed, u"cancelled"_s);
}

/// A copy of the office, read whole and described, in files that nobody takes for a backup yet.
Result<Manifest> drafted(const BackupWish &wish, const Draft &draft)
{
    QFile made(draft.file()); // SQLite takes an empty file as it is, rights and all
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner))
        return failure(ErrorKind::Temporary, u"write_failed"_s, made.errorString());
    made.close();
    if (!goesOn(wish, 0))
        return calledOff();
    if (auto copied = store::copyInto(wish.officeFile, draft.file()); !copied)
        return Failure(copied.error());
    if (auto synced = syncFile(draft.file()); !synced)
        return Failure(synced.error());
    if (!goesOn(wish, 1))
        return calledOff();
    const auto facts = store::examineWhole(draft.file());
    if (!facts)
        return Failure(facts.error());
    if (!goesOn(wish, 2))
        return calledOff();
    Manifest manifest{sha256Of(draft.file()), QFileInfo(draft.file()).size(), facts->schema, facts->lastSeq, facts->head.toHex(),
                      facts->name, facts->uuid, wish.at, wish.at};
    if (manifest.sha256.isEmpty())
        return failure(ErrorKind::Temporary, u"disk_error"_s, draft.file());
    if (auto written = writeDurably(draft.manifest(), manifestText(manifest)); !written)
        return Failure(written.error());
    return manifest;
}

/// The same backup in a second folder, which may be a stick, a share or a cloud's.
Result<QString> copied(const Backup &backup, const Manifest &manifest, const QString &folder, const QString &zone)
{
    if (!QFileInfo(folder).isDir()) // made by nobody here: a stick that is not in would be a folder on the PC's own disk
        return failure(ErrorKind::NotFound, u"backup_folder_missing"_s, folder);
    Draft draft(unfinished(folder, manifest.uuid));
    if (auto room = roomFor(manifest.bytes, folder); !room)
        return Failure(room.error());
    if (auto done = copyDurably(backup.file, draft.file()); !done)
        return Failure(done.error());
    if (sha256Of(draft.file()) != manifest.sha256)
        return failure(ErrorKind::Temporary, u"backup_changed"_s, folder);
    if (auto written = writeDurably(draft.manifest(), manifestText(manifest)); !written)
        return Failure(written.error());
    QString file = freeName(folder, manifest.at, zone);
    if (auto named = draft.become(file); !named)
        return Failure(named.error());
    return file;
}

Error ofBackup(Error error, const QString &file)
{
    if (error.code == u"no_office"_s)
        return {ErrorKind::NotFound, u"backup_not_found"_s, file, {}};
    if (error.code == u"empty_database"_s)
        error.code = u"backup_empty"_s;
    else if (error.code == u"not_a_database"_s)
        error.code = u"backup_not_office"_s;
    else if (error.code == u"corrupt_database"_s)
        error.code = u"backup_damaged"_s;
    else
        return error;
    if (error.code != u"backup_damaged"_s)
        error.detail = file;
    return error;
}

} // namespace

Result<MadeBackup> makeBackup(const BackupWish &wish)
{
    QLockFile alone(oneName(wish.officeFile) + u".backup.lock"_s);
    if (!takeLock(alone) && alone.error() == QLockFile::LockFailedError)
        return failure(ErrorKind::Busy, u"backup_running"_s);
    auto facts = [&]() -> Result<store::FileFacts> {
        auto office = store::Database::open(wish.officeFile, store::Open::ReadOnly);
        return office ? store::factsOf(**office) : Result<store::FileFacts>(Failure(office.error()));
    }();
    if (!facts)
        return Failure(facts.error());
    const bool own = wish.file.isEmpty();
    const QString folder = own ? backupsOf(QFileInfo(wish.officeFile).absolutePath()) : QFileInfo(wish.file).absolutePath();
    const bool fresh = own && !QFileInfo::exists(folder);
    if (own)
        if (auto made = makePrivateFolder(folder); !made)
            return Failure(made.error());
    if (!own && (QFileInfo::exists(wish.file) || QFileInfo::exists(manifestFile(wish.file))))
        return failure(ErrorKind::Rejected, u"file_exists"_s, wish.file, u"file"_s);
    if (auto room = roomFor(QFileInfo(wish.officeFile).size(), folder); !room)
        return Failure(room.error());

    Draft draft(unfinished(folder, facts->uuid));
    const auto manifest = drafted(wish, draft);
    if (!manifest)
        return Failure(manifest.error());
    if (!goesOn(wish, 3))
        return calledOff();
    const QString file = own ? freeName(folder, wish.at, facts->zone) : QFileInfo(wish.file).absoluteFilePath();
    MadeBackup made{described(file, *manifest), {}, {}, facts->backupFolder, {}};
    if (wish.dryRun) {
        draft.remove();
        if (fresh)
            QDir().rmdir(folder);
        return made;
    }
    if (auto named = draft.become(file); !named)
        return Failure(named.error());
    if (own) {
        const QTimeZone zone(facts->zone.toUtf8());
        const QDate today = civilDay(wish.at, zone.isValid() ? zone : QTimeZone::utc());
        made.removed = rotate(folder, facts->uuid, today);
        const QString second = facts->backupFolder;
        if (!second.isEmpty() && QFileInfo(second).canonicalFilePath() != QFileInfo(folder).canonicalFilePath()) {
            const auto copy = copied(made.backup, *manifest, second, facts->zone);
            if (copy) {
                made.copy = *copy;
                made.removed += rotate(second, facts->uuid, today);
            } else {
                made.copyFailed = copy.error();
            }
        }
    }
    if (wish.progress)
        wish.progress(4, 4);
    return made;
}

Result<> logBackup(store::Database &database, const MadeBackup &made, const QString &who, Instant at)
{
    store::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    store::Activity log(database);
    const auto write = [&](const QString &kind, const QJsonObject &parameters) { return log.append({0, at, who, kind, parameters, {}, {}, {}}); };
    if (auto logged = write(u"backup_made"_s, {{u"file"_s, QFileInfo(made.backup.file).fileName()}, {u"bytes"_s, made.backup.bytes}}); !logged)
        return logged;
    if (!made.copy.isEmpty())
        if (auto logged = write(u"backup_copied"_s, {{u"folder"_s, QFileInfo(made.copy).absolutePath()}}); !logged)
            return logged;
    if (made.copyFailed) {
        const QJsonObject why{{u"folder"_s, made.copyFolder}, {u"problem"_s, made.copyFailed->code}, {u"detail"_s, made.copyFailed->detail}};
        if (auto logged = write(u"backup_not_copied"_s, why); !logged)
            return logged;
    }
    return transaction.commit();
}

Result<Backup> verifyBackup(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return failure(ErrorKind::NotFound, u"backup_not_found"_s, file, u"file"_s);
    const auto manifest = readManifest(info.absoluteFilePath());
    // First whether the file is an office at all: "changed" would say less.
    const auto facts = store::examineWhole(info.absoluteFilePath());
    if (!facts)
        return Failure(ofBackup(facts.error(), file));
    if (manifest && (manifest->bytes != info.size() || manifest->sha256 != sha256Of(info.absoluteFilePath())))
        return failure(ErrorKind::Corrupt, u"backup_changed"_s, file);
    if (manifest)
        return described(info.absoluteFilePath(), *manifest);
    return Backup{info.absoluteFilePath(), facts->dataUntil.value_or(Instant{info.lastModified().toMSecsSinceEpoch()}), info.size(), false,
                  facts->name, facts->uuid, facts->schema};
}

} // namespace deskbell
