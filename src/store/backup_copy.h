#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace deskbell::store {

class Database;

/// What an office's file says of itself.
struct FileFacts {
    int schema = 0;
    QString uuid, name, zone;
    QString backupFolder; ///< empty also for a copy of the office: what lies there is the backups of the other
    qint64 lastSeq = 0; ///< of the activity log
    QByteArray head;    ///< hash of its last entry; empty: written before there was a chain
    std::optional<Instant> dataUntil; ///< the last thing this file knows of
};
[[nodiscard]] Result<FileFacts> factsOf(Database &database);

/// A copy of a live office, whole as of one moment, into `target`: an empty file or none. It is not synced to the disk. Others may read
/// meanwhile; who writes waits. The error is the store's own, disk_full among them, and `target` is then worth nothing.
[[nodiscard]] Result<> copyInto(const QString &officeFile, const QString &target);

/// Where SQLite keeps what it must put back into a file after a crash. It belongs to that file and to no other.
[[nodiscard]] inline QString journalOf(const QString &officeFile) { return officeFile + QStringLiteral("-journal"); }

/// Reads the whole file, as nobody's live office: each page, each index, each reference. Refuses as Database::open, and corrupt_database
/// with SQLite's first finding as its detail.
[[nodiscard]] Result<FileFacts> examineWhole(const QString &file);

/// Whether SQLite finds nothing wrong with the pages, whatever they say.
[[nodiscard]] bool looksWhole(Database &database);

} // namespace deskbell::store
