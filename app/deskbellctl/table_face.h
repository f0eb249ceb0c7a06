#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace deskbell::ctl {

/// Data as aligned text for people. The rows of data[list] under `columns`; without `list` the object's fields, one a line.
[[nodiscard]] QString asText(const QJsonObject &data, const QString &list, const QStringList &columns);

} // namespace deskbell::ctl
