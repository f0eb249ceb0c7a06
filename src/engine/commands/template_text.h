#pragma once

#include "domain/values/result.h"

#include <QString>

namespace deskbell {

/// Whether the grammar of message texts reads it; the error names `field`.
[[nodiscard]] Result<> checkTemplateText(const QString &text, const QString &field);

} // namespace deskbell
