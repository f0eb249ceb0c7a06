#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace deskbell::store {

class Database;

struct SuppressionRow {
    QString address, reason, who;
    Instant at;
};

/// Addresses that never get anything, compared caseless in both parts; survive erasure, merge and re-import.
class Suppressions {
public:
    explicit Suppressions(Database &database) : m_database(database) {}
    [[nodiscard]] Result<QSet<QString>> among(const QStringList &addresses); ///< those of `addresses` (as given) that are suppressed
    [[nodiscard]] Result<> add(const SuppressionRow &row);
    [[nodiscard]] Result<bool> remove(const QString &address);
    [[nodiscard]] Result<std::vector<SuppressionRow>> all();

private:
    Database &m_database;
};

} // namespace deskbell::store
