#pragma once

#include "domain/values/result.h"

class QSqlError;

namespace deskbell::store {

/// The SQLite result code without its extension (5 locked, 8 read-only, 11 corrupt …): the driver reports extended ones.
[[nodiscard]] int sqliteCode(const QSqlError &error);
/// busy read_only disk_full disk_error corrupt_database not_a_database unexpected. The detail names the query and the code, never
/// a bound value; SQLite's words are added only where they can hold none.
[[nodiscard]] Error sqlFailure(const char *name, const QSqlError &error);

} // namespace deskbell::store
