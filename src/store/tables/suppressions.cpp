#include "store/tables/suppressions.h"

#include "domain/text/fold.h"
#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace deskbell::store {

Result<QSet<QString>> Suppressions::among(const QStringList &addresses)
{
    QSet<QString> found;
    if (addresses.isEmpty())
        return found;
    QMultiHash<QString, QString> byFolded;
    for (const QString &address : addresses)
        byFolded.insert(caseless(address), address);
    Query query = m_database.query("suppressions.among", u"SELECT folded FROM suppression WHERE folded IN (SELECT value FROM json_each(:wanted))"_s);
    query.bind(u":wanted"_s, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(byFolded.uniqueKeys())).toJson(QJsonDocument::Compact)));
    if (auto run = query.run(); !run)
        return Failure(run.error());
    while (query.next())
        for (const QString &address : byFolded.values(query.text(0)))
            found.insert(address);
    if (auto whole = query.failed(); !whole)
        return Failure(whole.error());
    return found;
}

Result<> Suppressions::add(const SuppressionRow &row)
{
    return m_database.query("suppressions.add",
               u"INSERT INTO suppression(folded, address, reason, at, who) VALUES (:folded, :address, :reason, :at, :who) "
               "ON CONFLICT (folded) DO UPDATE SET reason = excluded.reason, at = excluded.at, who = excluded.who"_s)
        .bind(u":folded"_s, caseless(row.address))
        .bind(u":address"_s, row.address)
        .bind(u":reason"_s, row.reason)
        .bind(u":at"_s, row.at)
        .bind(u":who"_s, row.who)
        .run();
}

Result<bool> Suppressions::remove(const QString &address)
{
    Query query = m_database.query("suppressions.remove", u"DELETE FROM suppression WHERE folded = :folded"_s);
    if (auto run = query.bind(u":folded"_s, caseless(address)).run(); !run)
        return Failure(run.error());
    return query.affected() > 0;
}

Result<std::vector<SuppressionRow>> Suppressions::all()
{
    Query query = m_database.query("suppressions.all", u"SELECT address, reason, who, at FROM suppression ORDER BY folded"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<SuppressionRow> rows;
    while (query.next())
        rows.push_back({query.text(0), query.text(1), query.text(2), query.instant(3)});
    return rows;
}

} // namespace deskbell::store
