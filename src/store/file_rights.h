#pragma once

#include "domain/values/result.h"

#include <QString>

namespace deskbell::store {

/// Whether the file is this user's alone: hard_linked when it has a second name, whose journal nobody would find (a name that an interrupted
/// restore gave it does not count: nobody opens that one), foreign_owner when it is another user's.
[[nodiscard]] Result<> ownFile(const QString &file);

/// Whether others on this computer may read or write the file, or put another in its place.
[[nodiscard]] bool openToOthers(const QString &file);

/// The name of a file beside it that a sync program left when two computers had written the office; empty: none.
[[nodiscard]] QString conflictedCopy(const QString &file);

} // namespace deskbell::store
