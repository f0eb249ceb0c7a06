#pragma once

#include "domain/values/result.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace deskbell::store {

class Database;

/// How somebody chose to read lists with certain headings.
struct ImportMap {
    QStringList columns; ///< names by heading, empty: left out
    QJsonObject types;   ///< what words of the type column mean
};

class ImportMaps {
public:
    explicit ImportMaps(Database &database) : m_database(database) {}
    /// None: never chosen.
    [[nodiscard]] Result<std::optional<ImportMap>> load(const QStringList &headings);
    [[nodiscard]] Result<> save(const QStringList &headings, const ImportMap &map);

private:
    Database &m_database;
};

} // namespace deskbell::store
