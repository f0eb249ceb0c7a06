#pragma once

#include "domain/values/result.h"

#include <QByteArray>
#include <QString>

namespace deskbell {

/// Bytes in a charset ICU knows by `name` ("windows-1250", "UTF-16LE") → text. Rejected, field "encoding": unknown_encoding (detail the
/// name), bad_encoding when the bytes are none of that charset's.
[[nodiscard]] Result<QString> decoded(const QByteArray &bytes, const QString &name);

} // namespace deskbell
