#include "engine/upkeep/backups/backup_folder.h"

#include "domain/files/durable_file.h"
#include "engine/upkeep/backups/backup_rotation.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QString isoUtc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

Instant instantOf(const QJsonValue &iso)
{
    return {QDateTime::fromString(iso.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()};
}

} // namespace

QString backupsOf(const QString &dataFolder)
{
    return QDir(dataFolder).absoluteFilePath(u"backups"_s);
}

std::vector<Backup> listBackups(const QStringList &folders)
{
    std::vector<Backup> found;
    QStringList seen;
    for (const QString &folder : folders) {
        const QString path = QFileInfo(folder).canonicalFilePath();
        if (folder.isEmpty() || path.isEmpty() || seen.contains(path))
            continue;
        seen.append(path);
        for (const QFileInfo &info : QDir(path).entryInfoList({u"office-*.db"_s}, QDir::Files)) {
            if (!readBackupName(info.fileName()))
                continue;
            Backup backup{info.absoluteFilePath(), {info.lastModified().toMSecsSinceEpoch()}, info.size(), false, {}, {}, 0};
            if (const auto manifest = readManifest(backup.file)) {
                backup.at = manifest->at;
                backup.verified = manifest->bytes == backup.bytes;
                backup.office = manifest->office;
                backup.uuid = manifest->uuid;
                backup.schema = manifest->schema;
            }
            found.push_back(std::move(backup));
        }
    }
    std::ranges::sort(found, [](const Backup &a, const Backup &b) { return std::tie(a.at, a.file) > std::tie(b.at, b.file); });
    return found;
}

std::optional<Backup> newestVerified(const QStringList &folders)
{
    for (const Backup &backup : listBackups(folders))
        if (backup.verified)
            if (const auto manifest = readManifest(backup.file); manifest && manifest->sha256 == sha256Of(backup.file))
                return backup;
    return std::nullopt;
}

void removeBackups(const QString &dataFolder, const QString &uuid)
{
    const QString folder = backupsOf(dataFolder);
    for (const Backup &backup : listBackups({folder})) {
        if (backup.uuid != uuid)
            continue;
        QFile::remove(backup.file);
        QFile::remove(manifestFile(backup.file));
    }
    if (listBackups({folder}).empty())
        QFile::remove(proofFile(folder));
    QDir().rmdir(folder); // unless something else lies in it
}

QString proofFile(const QString &folder)
{
    return QDir(folder).filePath(u".proved"_s);
}

QString manifestFile(const QString &backup)
{
    return backup.endsWith(".db"_L1) ? QString(backup.chopped(3) + u".json"_s) : QString(backup + u".json"_s);
}

std::optional<Manifest> readManifest(const QString &backup)
{
    constexpr qint64 most = 64LL * 1024; // ours have a few hundred bytes
    QFile file(manifestFile(backup));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(most)).object();
    Manifest manifest;
    manifest.sha256 = json[u"sha256"_s].toString().toLatin1();
    manifest.bytes = json[u"bytes"_s].toInteger();
    manifest.schema = json[u"schema"_s].toInt();
    manifest.lastSeq = json[u"last_seq"_s].toInteger();
    manifest.head = json[u"head"_s].toString().toLatin1();
    manifest.office = json[u"office"_s].toString();
    manifest.uuid = json[u"uuid"_s].toString();
    manifest.at = instantOf(json[u"at"_s]);
    manifest.verifiedAt = instantOf(json[u"verified_at"_s]);
    constexpr qsizetype hexDigits = 64;
    if (manifest.sha256.size() != hexDigits || manifest.bytes <= 0 || manifest.at.ms <= 0 || manifest.verifiedAt.ms <= 0)
        return std::nullopt;
    return manifest;
}

QByteArray manifestText(const Manifest &manifest)
{
    return QJsonDocument(QJsonObject{{u"sha256"_s, QString::fromLatin1(manifest.sha256)},
                                     {u"bytes"_s, manifest.bytes},
                                     {u"schema"_s, manifest.schema},
                                     {u"last_seq"_s, manifest.lastSeq},
                                     {u"head"_s, QString::fromLatin1(manifest.head)},
                                     {u"office"_s, manifest.office},
                                     {u"uuid"_s, manifest.uuid},
                                     {u"at"_s, isoUtc(manifest.at)},
                                     {u"verified_at"_s, isoUtc(manifest.verifiedAt)}})
        .toJson();
}

} // namespace deskbell
