#pragma once

#include "domain/values/result.h"
#include "queries/bound_sql.h"
#include "queries/reader.h"

namespace deskbell::queries {

/// The lines of a page, in order: id, sort key, then what client_list reads. At most `rows`.
[[nodiscard]] Result<BoundSql> clientPage(store::Database &database, const ClientSearch &search, int rows);
[[nodiscard]] BoundSql clientCount(ClientFilter filter, QDate today);

} // namespace deskbell::queries
