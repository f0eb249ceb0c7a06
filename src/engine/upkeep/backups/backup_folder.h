#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace deskbell {

/// One backup file, as its manifest and its name tell. No database is opened to know it.
struct Backup {
    QString file;
    Instant at;            ///< when it was made; without a manifest: when the file was last written
    qint64 bytes = 0;
    bool verified = false; ///< it was read whole after it was made, and has still the size it had then
    QString office, uuid;  ///< empty without a manifest
    int schema = 0;
};

/// Where the backups of the office in this data folder are made.
[[nodiscard]] QString backupsOf(const QString &dataFolder);
/// The backups in these folders, newest first. Looks at names, sizes and manifests only, so it is quick, may run on any thread, and needs no
/// office that can be opened.
[[nodiscard]] std::vector<Backup> listBackups(const QStringList &folders);
/// The newest that is byte for byte what was verified when it was made: it is read for that.
[[nodiscard]] std::optional<Backup> newestVerified(const QStringList &folders);

/// Takes away the backups of one office in its own folder, when the office itself goes for good.
void removeBackups(const QString &dataFolder, const QString &uuid);

/// The worker's note in which month a backup was last tried out.
[[nodiscard]] QString proofFile(const QString &folder);

/// What stands beside a backup, in a file of the same name that ends in .json.
struct Manifest {
    QByteArray sha256; ///< hex
    qint64 bytes = 0;
    int schema = 0;
    qint64 lastSeq = 0;
    QByteArray head; ///< of the activity log's chain
    QString office, uuid;
    Instant at, verifiedAt;
};
[[nodiscard]] QString manifestFile(const QString &backup);
/// Nothing when there is none, or none that can be understood.
[[nodiscard]] std::optional<Manifest> readManifest(const QString &backup);
[[nodiscard]] QByteArray manifestText(const Manifest &manifest);

} // namespace deskbell
