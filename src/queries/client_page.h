#pragma once

#include "domain/values/result.h"
#include "queries/reader.h"

#include <QString>
#include <QVariant>
#include <utility>
#include <vector>

namespace deskbell::queries {

/// A statement and what is bound to it, apart from running it, so that a test can ask SQLite how it would.
struct BoundSql {
    QString sql;
    std::vector<std::pair<QString, QVariant>> values;
};

/// The lines of a page, in order: id, sort key, then what client_list reads. At most `rows`.
[[nodiscard]] Result<BoundSql> clientPage(store::Database &database, const ClientSearch &search, int rows);
[[nodiscard]] BoundSql clientCount(ClientFilter filter, QDate today);

} // namespace deskbell::queries
