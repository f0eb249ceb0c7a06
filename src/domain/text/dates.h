#pragma once

#include <QDate>
#include <QString>

namespace deskbell {

/// A day as people type or export it: 31.12.2026, 31/12/2026, 31-12-2026, 2026-12-31, 2026.12.31, a time of day behind it left aside. Null when it is
/// none, or lies outside 1900 to 2200: a year like 0206 or 9999 is a slip of the hand or a program's "never".
[[nodiscard]] QDate typedDate(const QString &text);
/// The same where the month stands first: 12/31/2026. Only slashes are read so.
[[nodiscard]] QDate monthFirstDate(const QString &text);

} // namespace deskbell
