#pragma once

#include "domain/values/result.h"

#include <QByteArray>
#include <QString>

namespace deskbell {

/// A list of more bytes than this is not an office's: it would not fit into memory three times over either.
inline constexpr qint64 mostListBytes = 200'000'000;

/// The bytes of a list, or its first `most` up to the end of a line. Field "file": no_file, file_is_folder, file_unreadable (locked by another program too),
/// csv_too_large (detail: megabytes).
[[nodiscard]] Result<QByteArray> listBytes(const QString &file, qint64 most = mostListBytes);

} // namespace deskbell
