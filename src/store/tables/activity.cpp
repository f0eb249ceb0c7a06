#include "store/tables/activity.h"

#include "store/database.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell::store {

Result<> Activity::append(const LogEntry &entry)
{
    return m_database.query("activity.append",
               u"INSERT INTO activity(at, who, kind, parameters, client_id, matter_id, message_id) "
               "VALUES (:at, :who, :kind, :parameters, :client, :matter, :message)"_s)
        .bind(u":at"_s, entry.at)
        .bind(u":who"_s, entry.who)
        .bind(u":kind"_s, entry.kind)
        .bind(u":parameters"_s, QString::fromUtf8(QJsonDocument(entry.parameters).toJson(QJsonDocument::Compact)))
        .bind(u":client"_s, entry.client)
        .bind(u":matter"_s, entry.matter)
        .bind(u":message"_s, entry.message)
        .run();
}

Result<std::vector<LogEntry>> Activity::of(ClientId client, MatterId matter, const QStringList &onlyKinds)
{
    QString sql = u"SELECT seq, at, who, kind, parameters, client_id, matter_id, message_id FROM activity WHERE client_id = :client"_s;
    if (matter)
        sql += u" AND matter_id = :matter"_s;
    Query query = m_database.query("activity.of", sql + u" ORDER BY seq DESC"_s);
    query.bind(u":client"_s, client);
    if (matter)
        query.bind(u":matter"_s, matter);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<LogEntry> entries;
    while (query.next()) {
        if (!onlyKinds.isEmpty() && !onlyKinds.contains(query.text(3)))
            continue;
        entries.push_back({query.number(0), query.instant(1), query.text(2), query.text(3),
                           QJsonDocument::fromJson(query.text(4).toUtf8()).object(), query.id<ClientId>(5), query.id<MatterId>(6),
                           query.id<MessageId>(7)});
    }
    return entries;
}

} // namespace deskbell::store
