#pragma once

#include "engine/upkeep/backups/backup_folder.h"

namespace deskbell {

/// Restores a backup into a folder of its own below `folder`, opens what comes of it as an office, checks every promise, and takes it all away
/// again. An error says why it would be no help: as verifyBackup, or backup_damaged with the promise that is broken.
[[nodiscard]] Result<> proveBackup(const Backup &backup, const QString &folder, Instant now);

} // namespace deskbell
