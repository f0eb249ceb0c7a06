#include "store/tables/operators.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

OperatorRecord recordOf(const Query &query)
{
    return {query.id<OperatorId>(0), query.text(1), query.text(2)};
}

} // namespace

Result<OperatorRecord> Operators::named(const QString &name)
{
    Query query = name.isEmpty()
        ? m_database.query("operators.firstAdmin", u"SELECT id, name, role FROM operator WHERE role = 'admin' ORDER BY id LIMIT 1"_s)
        : m_database.query("operators.named", u"SELECT id, name, role FROM operator WHERE name = :name"_s);
    if (!name.isEmpty())
        query.bind(u":name"_s, name);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return failure(ErrorKind::NotFound, u"not_found"_s, name, u"as"_s);
    return recordOf(query);
}

Result<OperatorId> Operators::add(const QString &name, const QString &role)
{
    Query query = m_database.query("operators.add", u"INSERT INTO operator(name, role) VALUES (:name, :role)"_s);
    if (auto run = query.bind(u":name"_s, name).bind(u":role"_s, role).run(); !run)
        return Failure(run.error());
    return OperatorId{query.insertedId()};
}

Result<std::vector<OperatorRecord>> Operators::all()
{
    Query query = m_database.query("operators.all", u"SELECT id, name, role FROM operator ORDER BY id"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<OperatorRecord> found;
    while (query.next())
        found.push_back(recordOf(query));
    return found;
}

} // namespace deskbell::store
