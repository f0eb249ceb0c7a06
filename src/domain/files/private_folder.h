#pragma once

#include "domain/values/result.h"

#include <QFileDevice>
#include <QString>

namespace deskbell {

/// The rights of a file that only its owner may read and write.
inline constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes the folder, and those above it that are missing; only its owner may look into a new one. One that is there stays as it is. Temporary, code
/// write_failed.
[[nodiscard]] Result<> makePrivateFolder(const QString &folder);

} // namespace deskbell
