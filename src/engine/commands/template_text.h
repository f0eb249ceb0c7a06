#pragma once

#include "domain/values/result.h"

#include <QString>

namespace deskbell {

/// Whether the grammar of message texts reads it; the error names `field`.
[[nodiscard]] Result<> checkTemplateText(const QString &text, const QString &field);
/// A text of several lines as it is kept: line feeds only, no other controls.
[[nodiscard]] QString bodyText(const QString &typed);

} // namespace deskbell
