#pragma once

#include "domain/values/result.h"

#include <QString>
#include <QVariantList>

namespace deskbell::queries {

/// A keyset cursor: the order columns of a page's last row, as one opaque word that is safe on a command line.
[[nodiscard]] QString cursor(const QVariantList &orderColumns);
/// The columns back; empty for an empty cursor. Rejected, code bad_cursor, when it is not one of `columns` columns.
[[nodiscard]] Result<QVariantList> cursorColumns(const QString &cursor, qsizetype columns);

} // namespace deskbell::queries
