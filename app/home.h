#pragma once

#include "engine/lineage/lineage_check.h"

namespace deskbell {

/// Where this computer and user keep what they remember of offices, outside every data folder: `DESKBELL_STATE`, else the user's state folder.
/// Empty for a service without a home that was told nothing.
[[nodiscard]] QString stateFolder();
/// This computer as a digest; `DESKBELL_MACHINE_ID` says another, for a PC whose id is not its own (a cloned disk).
[[nodiscard]] QString machineDigest();
/// Of the office in a data folder.
[[nodiscard]] Home homeOf(const QString &dataFolder);

} // namespace deskbell
