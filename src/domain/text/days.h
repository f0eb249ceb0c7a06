#pragma once

#include "domain/values/result.h"

#include <QString>
#include <vector>

namespace deskbell {

/// "21, 14, 7" → {21, 14, 7}: whole numbers 0 to 366, spaces allowed, repeats removed, largest first (S3-10).
/// Rejected, field "days": bad_days, detail the wrong part ("x", "-1", "400"; empty: none given); days_gap and days_comma, detail the
/// whole text, when nothing stands between two commas, or outside the outermost.
[[nodiscard]] Result<std::vector<int>> daysList(const QString &typed);
/// The same check for numbers that are already numbers (a rule file).
[[nodiscard]] Result<std::vector<int>> checkedDays(std::vector<int> days);

} // namespace deskbell
