#include "store/query.h"

#include "store/database.h"
#include "store/sql_failure.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace deskbell::store {

Query::Query(Database &database, const char *name, const QString &sql) : m_database(database), m_name(name), m_sql(sql) {}

Query::Query(Query &&) noexcept = default;

Query::~Query()
{
    if (!m_query || !m_prepared)
        return;
    // A COMMIT fails while a RETURNING is unfinished, and a half-read SELECT keeps its lock.
    m_query->finish();
    m_database.keepPrepared(m_sql, m_bound.size(), std::move(m_query));
}

Query &Query::bind(const QString &placeholder, const QVariant &value)
{
    QVariant bound = value;
    // The driver writes a null QString as NULL; here an empty text is a text, and NULL is an invalid QVariant.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        bound = QString(u""_s);
    else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        bound = QByteArray("");
    for (auto &[name, old] : m_bound) {
        if (name == placeholder) {
            old = bound;
            return *this;
        }
    }
    m_bound.emplace_back(placeholder, bound);
    return *this;
}

Query &Query::bind(const QString &placeholder, std::optional<Instant> instant)
{
    return bind(placeholder, instant ? QVariant(instant->ms) : QVariant());
}

Query &Query::bind(const QString &placeholder, QDate day)
{
    return bind(placeholder, day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant());
}

Result<> Query::run()
{
    if (!m_query) {
        m_query = m_database.takePrepared(m_sql, m_bound.size());
        m_prepared = m_query != nullptr;
        if (!m_query) {
            m_query = std::make_unique<QSqlQuery>(*m_database.m_sql);
            m_query->setForwardOnly(true);
        }
    }
    return m_database.retried(m_name, [this] { return attempt(); }, [this] { return m_query->lastError(); });
}

bool Query::attempt()
{
    if (!m_prepared) {
        if (!m_query->prepare(m_sql))
            return false;
        m_prepared = true;
    } else {
        m_query->finish();
    }
    for (const auto &[placeholder, value] : m_bound)
        m_query->bindValue(placeholder, value);
    return m_query->exec();
}

bool Query::next()
{
    return m_query && m_query->next();
}

Result<> Query::failed() const
{
    if (m_query && m_query->lastError().isValid())
        return Failure(sqlFailure(m_name, m_query->lastError()));
    return {};
}

qint64 Query::affected() const
{
    return m_query->numRowsAffected();
}

qint64 Query::insertedId() const
{
    return m_query->lastInsertId().toLongLong();
}

QVariant Query::value(int column) const
{
    return m_query->value(column);
}

std::optional<Instant> Query::maybeInstant(int column) const
{
    const QVariant stored = value(column);
    if (stored.isNull())
        return std::nullopt;
    return Instant{stored.toLongLong()};
}

} // namespace deskbell::store
