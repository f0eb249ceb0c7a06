#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace deskbell::ctl {

/// A file a person names on the command line, or stdin for "-". Throws Refusal that names `field`.
[[nodiscard]] QByteArray inputFile(const QString &path, const QString &field);
/// The same as text, which must be UTF-8.
[[nodiscard]] QString textFile(const QString &path, const QString &field);
/// The same as one JSON object.
[[nodiscard]] QJsonObject jsonFile(const QString &path, const QString &field);
/// The same as a password: the first line, without its end.
[[nodiscard]] QString passwordFile(const QString &path, const QString &field);

} // namespace deskbell::ctl
