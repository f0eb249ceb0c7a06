#include "domain/text/address.h"
#include "domain/text/fold.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "engine/commands/commands.h"
#include "store/database.h"
#include "store/tables/suppressions.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ClientId>> clientsWith(store::Database &database, const QString &address)
{
    store::Query query = database.query("suppressions.clients_with",
        u"SELECT DISTINCT client_id FROM contact_point WHERE folded = :folded ORDER BY client_id"_s);
    query.bind(u":folded"_s, caseless(address));
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<ClientId> clients;
    while (query.next())
        clients.push_back(query.id<ClientId>(0));
    return clients;
}

/// In the story of every client that has the address; in the office's when none has.
Result<> logFor(Change &change, const QString &kind, const QString &address, const QJsonObject &parameters)
{
    auto clients = clientsWith(change.database(), address);
    if (!clients)
        return Failure(clients.error());
    if (clients->empty())
        return change.log(kind, parameters);
    for (const ClientId client : *clients)
        if (auto logged = change.log(kind, parameters, client); !logged)
            return logged;
    return {};
}

} // namespace

Result<> Commands::suppress(const QString &typed, const QString &reason, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        auto address = checked::address(typed, change.office().country, u"address"_s);
        if (!address)
            return Failure(address.error());
        auto why = checked::required(reason, u"reason_missing"_s, u"reason"_s);
        if (!why)
            return Failure(why.error());
        const store::SuppressionRow row{*address, *why, by.name, by.at};
        return store::Suppressions(change.database()).add(row).and_then([&] {
            return logFor(change, u"suppressed"_s, *address, {{u"address"_s, *address}, {u"reason"_s, row.reason}});
        });
    });
}

Result<> Commands::unsuppress(const QString &typed, const QString &reason, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        if (oneLine(typed).isEmpty())
            return failure(ErrorKind::Rejected, u"bad_address"_s, {}, u"address"_s);
        // What is not an address any more by today's check can still be on the list.
        const QString address = checked::address(typed, change.office().country, u"address"_s).value_or(oneLine(typed));
        auto why = checked::text(reason, u"reason"_s, limits::reason);
        if (!why)
            return Failure(why.error());
        auto removed = store::Suppressions(change.database()).remove(address);
        if (!removed)
            return Failure(removed.error());
        if (!*removed)
            return failure(ErrorKind::NotFound, u"not_suppressed"_s, address, u"address"_s);
        return logFor(change, u"unsuppressed"_s, address, {{u"address"_s, address}, {u"reason"_s, *why}});
    });
}

} // namespace deskbell
