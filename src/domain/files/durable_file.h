#pragma once

#include "domain/values/result.h"

#include <QByteArray>
#include <QString>

namespace deskbell {

/// Writes a new file that only its owner may read, and returns when it is on the disk. Temporary, code write_failed, detail the system's words.
[[nodiscard]] Result<> writeDurably(const QString &path, const QByteArray &bytes);
/// Adds to the end of a file that only its owner may read, made if need be, and returns when it is on the disk. As writeDurably.
[[nodiscard]] Result<> appendDurably(const QString &path, const QByteArray &bytes);
/// Returns when what was written into the file by others (SQLite does not do it for VACUUM INTO) is on the disk. As writeDurably.
[[nodiscard]] Result<> syncFile(const QString &path);
/// A new file of the same bytes, on the disk, that only its owner may read. As writeDurably; nothing is left behind when it fails.
[[nodiscard]] Result<> copyDurably(const QString &from, const QString &to);
/// Gives `from` the name `to`, in place of what had it, and returns when that is on the disk. As writeDurably.
[[nodiscard]] Result<> renameDurably(const QString &from, const QString &to);
/// Of the file's bytes, in hex; empty when they cannot be read. Never of a file that this process has open as a database: closing it
/// here would drop SQLite's locks (POSIX).
[[nodiscard]] QByteArray sha256Of(const QString &path);
/// Makes a rename in `folder` durable where the system needs that.
void syncFolder(const QString &folder);

} // namespace deskbell
