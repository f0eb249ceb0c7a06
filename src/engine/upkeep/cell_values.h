#pragma once

#include "domain/values/client.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

/// What offices write into cells, read as what they mean, in en, fi, da, pl.
namespace deskbell::cells {

/// A cell as text: one line, without the ' that marks a text in spreadsheets.
[[nodiscard]] QString plain(const QString &cell);
/// 31.12.2026, 31/12/2026, 31-12-2026, 2026-12-31 (also with . or /, a time, or "r."). None: not a date of the calendar.
[[nodiscard]] std::optional<QDate> date(const QString &cell);
/// 12/25/2026: a day only when the month stands first.
[[nodiscard]] bool monthFirst(const QString &cell);
/// 12/05/2026: another day when the month stands first.
[[nodiscard]] bool readsBothWays(const QString &cell);
/// tak/nie, kyllä/ei, ja/nej, yes/no, t/n, x, 1/0. Empty: Unasked. None: not an answer.
[[nodiscard]] std::optional<Consent> consent(const QString &cell);
/// en fi da pl, by code or by name in any of the four. Empty when not known.
[[nodiscard]] QString language(const QString &cell);
/// The matter type's name ("Komunikacyjna" → "motor-policy"). Empty when not known.
[[nodiscard]] QString type(const QString &cell);
/// "a@x.org; b@x.org" → two; a single malformed address stays as it is.
[[nodiscard]] QStringList emails(const QString &cell);
[[nodiscard]] QStringList phones(const QString &cell);

} // namespace deskbell::cells
