#pragma once

#include <QString>

namespace deskbell::words {

/// What a public holiday is called; `code` as in resources/holidays ("christmas_day").
[[nodiscard]] QString holiday(const QString &code, const QString &language);

} // namespace deskbell::words
