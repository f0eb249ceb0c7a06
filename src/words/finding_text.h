#pragma once

#include <QString>

namespace deskbell::words {

/// What the doctor found, as a sentence; `code` as in store/invariants.
[[nodiscard]] QString finding(const QString &code, const QString &language);
/// Why an office's file that something else took the place of is still there, and what to do with it.
[[nodiscard]] QString keptFile(bool damaged, const QString &language);

} // namespace deskbell::words
