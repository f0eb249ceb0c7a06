#pragma once

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

} // namespace deskbell::queries
