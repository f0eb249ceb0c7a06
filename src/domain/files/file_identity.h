#pragma once

#include <QString>

namespace deskbell {

/// Which file stands under this name: another one, put in its place, has another identity, also when it was written at the same moment or has got the
/// number of one that was removed. Empty: none is there.
[[nodiscard]] QString fileIdentity(const QString &file);

} // namespace deskbell
