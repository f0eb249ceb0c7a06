#pragma once

#include <QString>

namespace deskbell::words {

/// What the doctor found, as a sentence; `code` as in store/invariants.
[[nodiscard]] QString finding(const QString &code, const QString &language);

} // namespace deskbell::words
