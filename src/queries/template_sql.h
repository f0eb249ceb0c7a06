#pragma once

#include "domain/text/template.h"

namespace deskbell::queries {

/// A template said in SQL over `client c`, `matter m` and :today, so that a hundred thousand clients are judged where they lie.
struct TemplateSql {
    QString gap;    ///< true when something that would be shown is empty
    QString length; ///< characters of the filled-in text; the name of a type counts by its code, a time of day always as five
};
[[nodiscard]] TemplateSql templateSql(const TextTemplate &subject, const TextTemplate &body, const Office &office, const QString &language);

} // namespace deskbell::queries
