#pragma once

#include "domain/values/matter.h"

#include <QString>

namespace deskbell::store {

/// What a matter says, as JSON: a change is told as the difference between two of these.
[[nodiscard]] QString matterSnapshot(const Matter &matter);

} // namespace deskbell::store
