#pragma once

#include "domain/values/ids.h"
#include "domain/values/instant.h"
#include "domain/values/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QVariant>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QSqlQuery;

namespace deskbell::store {

class Database;

/// One prepared statement. Bound by name, stepped row by row, columns read by position. Errors name the query, never the bound values.
class Query {
public:
    Query(Database &database, const char *name, const QString &sql);
    ~Query();
    Query(Query &&) noexcept;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const QString &placeholder, const QVariant &value);
    Query &bind(const QString &placeholder, std::optional<Instant> instant);
    Query &bind(const QString &placeholder, QDate day); ///< null date: NULL
    template <typename Tag> Query &bind(const QString &placeholder, Id<Tag> id)
    {
        return bind(placeholder, id ? QVariant(id.value) : QVariant(QMetaType::fromType<qlonglong>()));
    }

    /// Runs it. Busy is retried by the Database for up to 10 s before it becomes ErrorKind::Busy.
    [[nodiscard]] Result<> run();
    /// Steps to the next row; false at the end. A step that failed is the error of failed().
    [[nodiscard]] bool next();
    [[nodiscard]] Result<> failed() const;
    [[nodiscard]] qint64 affected() const;
    [[nodiscard]] qint64 insertedId() const;

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 number(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] Instant instant(int column) const { return {number(column)}; }
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
    template <typename TypedId> [[nodiscard]] TypedId id(int column) const { return TypedId{number(column)}; }

private:
    [[nodiscard]] bool attempt();

    Database &m_database;
    const char *m_name;
    QString m_sql;
    std::vector<std::pair<QString, QVariant>> m_bound; ///< kept, because preparing waits for run(): it may meet a locked file too
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared = false;
};

} // namespace deskbell::store
