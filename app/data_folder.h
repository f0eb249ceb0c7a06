#pragma once

#include "domain/values/result.h"

#include <QString>

namespace deskbell {

/// Where the user's office lives when nobody says otherwise.
[[nodiscard]] QString defaultDataFolder();
/// The office's file in a data folder; its lock and its beacon stand beside it.
[[nodiscard]] QString officeFile(const QString &dataFolder);
[[nodiscard]] QString beaconFile(const QString &dataFolder);
/// Deletes the office of a data folder and what Deskbell put beside it; anything else in the folder stays, and what
/// a restore set aside. Temporary, code write_failed.
[[nodiscard]] Result<> removeOffice(const QString &dataFolder);
[[nodiscard]] QString outboxFolder(const QString &dataFolder);

} // namespace deskbell
