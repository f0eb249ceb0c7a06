#pragma once

#include "domain/values/result.h"

#include <QString>

namespace deskbell {

/// More than a letter holds: beyond it a text was pasted by mistake.
constexpr int longestSubject = 250;
constexpr int longestBody = 20'000;

/// Whether the grammar of message texts reads it; the error names `field`.
[[nodiscard]] Result<> checkTemplateText(const QString &text, const QString &field);
/// A text of several lines as it is kept: line feeds only, no other controls.
[[nodiscard]] QString bodyText(const QString &typed);

} // namespace deskbell
