#pragma once

#include "domain/values/ids.h"
#include "domain/values/result.h"

#include <QString>
#include <vector>

namespace deskbell::store {

class Database;

struct OperatorRecord {
    OperatorId id;
    QString name, role; ///< admin clerk viewer
};

class Operators {
public:
    explicit Operators(Database &database) : m_database(database) {}
    [[nodiscard]] Result<OperatorRecord> named(const QString &name); ///< empty: the first admin
    [[nodiscard]] Result<OperatorId> add(const QString &name, const QString &role);
    [[nodiscard]] Result<std::vector<OperatorRecord>> all();

private:
    Database &m_database;
};

} // namespace deskbell::store
