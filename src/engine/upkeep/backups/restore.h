#pragma once

#include "engine/lineage/lineage_check.h"
#include "engine/upkeep/backups/backups.h"

namespace deskbell {

struct RestoreWish {
    QString file = {};       ///< a backup, or any other whole office's file that nobody has open
    QString dataFolder = {}; ///< of the office to be; made when it is not there
    QString who = {};        ///< in the log of the restored office
    Instant at = {};
    Home home = {}; ///< what this computer remembers of the office
    BackupProgress progress = {};
    bool dryRun = false; ///< all of it but the exchange
};

struct Restored {
    Backup from;
    QString aside;        ///< what the office that was there is called now; empty: there was none
    bool damaged = false; ///< so it was
};

/// Puts a backup in the office's place. It is read whole first, prepared beside the office (sending held, quarantine, a log entry), read again,
/// and then takes the name office.db in one step: a crash at any moment leaves the office that was there or the restored one. What was there is
/// never deleted, and no journal ever meets another file than its own. Refuses as verifyBackup; Busy worker_running (detail pid@host),
/// import_running or busy; Rejected restore_itself.
[[nodiscard]] Result<Restored> restoreBackup(const RestoreWish &wish);

} // namespace deskbell
