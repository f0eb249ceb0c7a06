#pragma once

#include "domain/values/lineage.h"
#include "domain/values/result.h"

namespace deskbell::store {

class Database;

/// The one row that says which copy of the office this file is.
class Lineages {
public:
    explicit Lineages(Database &database) : m_database(database) {}
    [[nodiscard]] Result<Lineage> load();
    [[nodiscard]] Result<> save(const Lineage &lineage);
    /// So many more gates are open.
    [[nodiscard]] Result<> countGates(qint64 opened);

private:
    Database &m_database;
};

} // namespace deskbell::store
