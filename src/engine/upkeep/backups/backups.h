#pragma once

#include "engine/upkeep/backups/backup_folder.h"

#include <functional>

namespace deskbell {

namespace store { class Database; }

/// Called between the steps of what may take long; false calls it off (error `cancelled`).
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

struct BackupWish {
    QString officeFile = {}; ///< the live office.db; it stays in use meanwhile
    QString file = {};       ///< the backup to make; empty: the next one of the office's own folder, which is then rotated
    Instant at = {};
    BackupProgress progress = {};
    bool dryRun = false; ///< all of it, and then it is gone again
};

struct MadeBackup {
    Backup backup;
    QStringList removed;             ///< files that rotation took away
    QString copy;                    ///< the same backup in the office's second folder; empty: it has none, or:
    QString copyFolder;              ///< that second folder
    std::optional<Error> copyFailed; ///< the first one is good all the same
};

/// Copies the office as of one moment, reads the copy whole, and only then gives it its name: whatever goes wrong before leaves no file of
/// that name, and no older one is touched. Busy backup_running, Rejected file_exists, Temporary backup_no_room disk_full write_failed, and what
/// the office itself is refused for.
[[nodiscard]] Result<MadeBackup> makeBackup(const BackupWish &wish);

/// Reads a backup whole and says exactly what is wrong: backup_not_found, backup_empty, backup_changed (not the bytes that were written),
/// backup_damaged, backup_not_office, newer_schema. Without a manifest the bytes cannot be compared, and `verified` is false.
[[nodiscard]] Result<Backup> verifyBackup(const QString &file);

/// The log entries of it, in one transaction.
[[nodiscard]] Result<> logBackup(store::Database &database, const MadeBackup &made, const QString &who, Instant at);

} // namespace deskbell
