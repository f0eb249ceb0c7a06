#pragma once

#include "domain/values/result.h"

#include <QByteArray>
#include <QString>

namespace deskbell {

/// Writes a new file that only its owner may read, and returns when it is on the disk. Temporary, code write_failed, detail the system's words.
[[nodiscard]] Result<> writeDurably(const QString &path, const QByteArray &bytes);
/// Adds to the end of a file that only its owner may read, made if need be, and returns when it is on the disk. As writeDurably.
[[nodiscard]] Result<> appendDurably(const QString &path, const QByteArray &bytes);
/// Makes a rename in `folder` durable where the system needs that.
void syncFolder(const QString &folder);

} // namespace deskbell
