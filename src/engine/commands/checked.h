#pragma once

#include "domain/text/limits.h"
#include "domain/values/client.h"
#include "domain/values/result.h"

#include <QDate>
#include <QString>

/// What people type, checked and brought into the form that is stored. `field` is the option it was typed in and comes back in the error.
namespace deskbell::checked {

/// One line of at most `longest` characters; may be empty. text_too_large, detail the limit.
[[nodiscard]] Result<QString> text(const QString &typed, const QString &field, qsizetype longest);
/// Several lines, as they are kept: line feeds only, no other controls.
[[nodiscard]] Result<QString> longText(const QString &typed, const QString &field, qsizetype longest);
[[nodiscard]] Result<QString> name(const QString &typed, const QString &field = QStringLiteral("name")); ///< name_missing
/// A text that must say something; `code` when it does not.
[[nodiscard]] Result<QString> required(const QString &typed, const QString &code, const QString &field, qsizetype longest = limits::reason);
[[nodiscard]] Result<QString> language(const QString &typed, const QString &field = QStringLiteral("language"));
[[nodiscard]] Result<QString> country(const QString &typed, const QString &field = QStringLiteral("country")); ///< upper case; empty stays empty
[[nodiscard]] Result<QString> zone(const QString &typed);
[[nodiscard]] Result<QString> link(const QString &typed, const QString &field); ///< http or https; empty stays empty
[[nodiscard]] Result<QString> email(const QString &typed, const QString &field);
[[nodiscard]] Result<QString> phone(const QString &typed, const QString &country, const QString &field);
/// An e-mail address or a phone number, whichever it looks like.
[[nodiscard]] Result<QString> address(const QString &typed, const QString &country, const QString &field);
/// A pause ends on a day that is still to come.
[[nodiscard]] Result<> until(QDate until, QDate today);
[[nodiscard]] Result<> span(QDate starts, QDate ends);

} // namespace deskbell::checked
