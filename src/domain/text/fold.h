#pragma once

#include <QByteArray>
#include <QString>

namespace deskbell {

/// For search and matching: case, diacritics and letters such as ł ø æ ß đ folded away, white space simplified ("Łukasz  Wójcik" → "lukasz wojcik").
[[nodiscard]] QString folded(const QString &text);
/// For "same address": both parts caseless, not otherwise changed.
[[nodiscard]] QString caseless(const QString &address);
/// ICU collation bytes of `text` in `language`, for ORDER BY.
[[nodiscard]] QByteArray sortKey(const QString &text, const QString &language);
/// A search term as typed → what LIKE on the folded column looks for: a phone term (digits, spaces, +, -, (, )) loses spaces, signs and leading zeros.
[[nodiscard]] QString searchTerm(const QString &typed);

} // namespace deskbell
