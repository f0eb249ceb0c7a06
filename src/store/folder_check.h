#pragma once

#include <QString>

namespace deskbell::store {

/// What makes `folder` no place for a live database: the name of a sync client or of a network file system, else empty.
/// A sync client uploads half-written files and brings old ones back; network locks cannot be trusted.
[[nodiscard]] QString unfitFolder(const QString &folder);

} // namespace deskbell::store
