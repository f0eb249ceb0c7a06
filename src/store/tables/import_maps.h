#pragma once

#include "domain/values/result.h"

#include <QStringList>
#include <optional>

namespace deskbell::store {

class Database;

/// Which column of a list is what, as somebody chose it for these headings.
class ImportMaps {
public:
    explicit ImportMaps(Database &database) : m_database(database) {}
    /// Names by heading, empty: left out. None: never chosen.
    [[nodiscard]] Result<std::optional<QStringList>> load(const QStringList &headings);
    [[nodiscard]] Result<> save(const QStringList &headings, const QStringList &columns);

private:
    Database &m_database;
};

} // namespace deskbell::store
