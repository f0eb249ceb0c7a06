#pragma once

#include "domain/values/result.h"

#include <QString>

namespace deskbell {

/// An e-mail address as typed → trimmed and checked (RFC 5321 lengths, one @, no spaces or controls, domain by QUrl::toAce).
/// Rejected, code bad_address, detail the address; text_too_large or local_part_too_large, detail the limit. Display names ("Jan <j@x>") are not addresses.
[[nodiscard]] Result<QString> emailAddress(const QString &typed);
/// True when the local part needs SMTPUTF8.
[[nodiscard]] bool needsSmtpUtf8(const QString &address);
/// The address with its domain in ASCII (IDN by QUrl::toAce), for the envelope.
[[nodiscard]] QString withAsciiDomain(const QString &address);

/// A phone number as typed → E.164, read with `country` (ISO 3166 alpha-2) when it has no +. Rejected, code bad_phone or text_too_large.
[[nodiscard]] Result<QString> phoneNumber(const QString &typed, const QString &country);
/// The calling code of a country, 48 for PL; 0 when phone numbers know no such country.
[[nodiscard]] int callingCode(const QString &country);
/// The country a number belongs to that begins with + or 00, as soon as its typing tells; empty: not yet, or it begins otherwise.
[[nodiscard]] QString dialledCountry(const QString &typed);
/// An address as people read it: +48602345678 → "+48 602 345 678"; all else as it is.
[[nodiscard]] QString shownAddress(const QString &address);

/// A name, subject or other one-line text: CR, LF, NUL and other controls become one space, marks that force a direction go, half a surrogate
/// pair becomes U+FFFD, no letter carries more marks than any script stacks; trimmed. Empty when nothing of it could be seen.
[[nodiscard]] QString oneLine(const QString &text);
/// A text of several lines: line feeds only, tabs, no other controls; whole surrogate pairs.
[[nodiscard]] QString severalLines(const QString &text);
/// As people count: an emoji outside the basic plane is one, not two.
[[nodiscard]] qsizetype characters(const QString &text);

} // namespace deskbell
