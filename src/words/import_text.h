#pragma once

#include <QString>

namespace deskbell::words {

/// What is the matter with a row of an import; `problem` as ImportProblem::problem ("no_date").
[[nodiscard]] QString importProblem(const QString &problem, const QString &language);

} // namespace deskbell::words
