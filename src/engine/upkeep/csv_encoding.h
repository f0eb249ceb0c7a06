#pragma once

#include "domain/values/result.h"

#include <QByteArray>
#include <QString>

namespace deskbell {

/// The charset of a file offices send: by its byte order mark, else `asked` (a charset's name), else UTF-16 by its zero bytes, UTF-8 when
/// valid, else Windows-1250 or Windows-1252 by the letters that only one of them has. `language` settles what letters leave open.
/// csv_binary: no text at all.
[[nodiscard]] Result<QString> csvCharset(const QByteArray &bytes, const QString &asked, const QString &language);

/// Its text, in that charset. Errors as csvCharset's, and unknown_encoding, bad_encoding.
[[nodiscard]] Result<QString> csvText(const QByteArray &bytes, const QString &asked, const QString &language);

} // namespace deskbell
