#pragma once

#include <QString>

namespace deskbell {

/// The one name of a file, whatever links lead to it: who derives the names of locks, beacons and journals from it meets all others who do.
/// Of a file that is not there, the name it will have.
[[nodiscard]] QString oneName(const QString &file);

} // namespace deskbell
