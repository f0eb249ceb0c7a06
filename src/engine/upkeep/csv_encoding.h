#pragma once

#include "domain/values/result.h"

#include <QByteArray>
#include <QString>

namespace deskbell {

/// The text of a file offices send: its byte order mark, else `asked` (a charset's name), else UTF-16 by its zero bytes, UTF-8 when valid,
/// else Windows-1250 or Windows-1252 by the letters that only one of them has. `language` settles what letters leave open.
/// csv_binary: no text at all.
[[nodiscard]] Result<QString> csvText(const QByteArray &bytes, const QString &asked, const QString &language);

} // namespace deskbell
