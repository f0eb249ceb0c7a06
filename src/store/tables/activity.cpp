#include "store/tables/activity.h"

#include "store/database.h"
#include "store/log_chain.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace deskbell::store {

namespace {
constexpr int saltLength = 16; // bytes; a client's name must not be found again by trying names
}

Result<> Activity::append(const LogEntry &entry)
{
    Transaction transaction(m_database); // nobody else's entry may come between the one before and this
    if (!transaction.begun())
        return transaction.begun();
    const auto before = logHead(m_database);
    if (!before)
        return Failure(before.error());
    LogEntry sealed = entry;
    sealed.seq = before->seq + 1;
    const QByteArray parameters = QJsonDocument(entry.parameters).toJson(QJsonDocument::Compact);
    QByteArray salt(saltLength, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(salt.data()), reinterpret_cast<quint32 *>(salt.data() + salt.size()));
    const QByteArray content = contentHash(salt, parameters);
    if (auto inserted = m_database.query("activity.append",
                u"INSERT INTO activity(seq, at, who, kind, parameters, client_id, matter_id, message_id, salt, content, hash) "
                "VALUES (:seq, :at, :who, :kind, :parameters, :client, :matter, :message, :salt, :content, :hash)"_s)
            .bind(u":seq"_s, qlonglong(sealed.seq))
            .bind(u":at"_s, entry.at)
            .bind(u":who"_s, entry.who)
            .bind(u":kind"_s, entry.kind)
            .bind(u":parameters"_s, QString::fromUtf8(parameters))
            .bind(u":client"_s, entry.client)
            .bind(u":matter"_s, entry.matter)
            .bind(u":message"_s, entry.message)
            .bind(u":salt"_s, salt)
            .bind(u":content"_s, content)
            .bind(u":hash"_s, entryHash(sealed, content, before->hash))
            .run();
        !inserted)
        return inserted;
    return transaction.commit();
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
