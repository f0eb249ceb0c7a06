#include "domain/text/fold.h"
#include "queries/reader.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell {

Result<std::vector<NamedClient>> Reader::clientsWith(const QString &address, ClientId except) const
{
    store::Query query = m_database->query("addresses.clientsWith",
        u"SELECT DISTINCT c.id, c.name FROM contact_point p JOIN client c ON c.id = p.client_id "
        "WHERE p.folded = :folded AND c.id <> :except ORDER BY c.sort_key, c.id LIMIT 3"_s);
    if (auto run = query.bind(u":folded"_s, caseless(address)).bind(u":except"_s, except.value).run(); !run)
        return Failure(run.error());
    std::vector<NamedClient> clients;
    while (query.next())
        clients.push_back({query.id<ClientId>(0), query.text(1)});
    return clients;
}

Result<std::vector<Suppression>> Reader::suppressionsOf(ClientId client) const
{
    store::Query query = m_database->query("addresses.suppressionsOf",
        u"SELECT s.address, s.reason, s.who, s.at FROM contact_point p JOIN suppression s ON s.folded = p.folded "
        "WHERE p.client_id = :client ORDER BY p.id"_s);
    if (auto run = query.bind(u":client"_s, client).run(); !run)
        return Failure(run.error());
    std::vector<Suppression> rows;
    while (query.next())
        rows.push_back({query.text(0), query.text(1), query.text(2), query.instant(3)});
    return rows;
}

} // namespace deskbell
