#include "store/log_chain.h"

#include "store/database.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell::store {

QByteArray contentHash(const QByteArray &salt, const QByteArray &parameters)
{
    return QCryptographicHash::hash(QByteArray(salt + parameters), QCryptographicHash::Sha256);
}

QByteArray entryHash(const LogEntry &entry, const QByteArray &content, const QByteArray &before)
{
    const QJsonArray said{entry.seq, entry.at.ms, entry.who, entry.kind, entry.client.value, entry.matter.value, entry.message.value,
                          QString::fromLatin1(content.toHex()), QString::fromLatin1(before.toHex())};
    return QCryptographicHash::hash(QJsonDocument(said).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

Result<LogHead> logHead(Database &database)
{
    Query query = database.query("logChain.head", u"SELECT seq, hash, at FROM activity ORDER BY seq DESC LIMIT 1"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return query.failed().map([] { return LogHead{}; });
    return LogHead{query.number(0), query.value(1).toByteArray(), query.instant(2)};
}

Result<QByteArray> logHashAt(Database &database, qint64 seq)
{
    Query query = database.query("logChain.at", u"SELECT hash FROM activity WHERE seq = :seq"_s);
    if (auto run = query.bind(u":seq"_s, qlonglong(seq)).run(); !run)
        return Failure(run.error());
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

Result<qint64> firstBrokenEntry(Database &database)
{
    Query query = database.query("logChain.walk",
        u"SELECT seq, at, who, kind, client_id, matter_id, message_id, parameters, salt, content, hash FROM activity ORDER BY seq"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    QByteArray before;
    bool begun = false;
    while (query.next()) {
        const LogEntry entry{query.number(0), query.instant(1), query.text(2), query.text(3), {}, query.id<ClientId>(4), query.id<MatterId>(5),
                             query.id<MessageId>(6)};
        const QByteArray content = query.value(9).toByteArray(), hash = query.value(10).toByteArray();
        if (!begun && hash.isEmpty())
            continue; // from before the chain
        begun = true;
        const bool erased = query.value(8).isNull();
        if ((!erased && content != contentHash(query.value(8).toByteArray(), query.value(7).toByteArray()))
            || (erased && query.text(7) != "{}"_L1) || hash != entryHash(entry, content, before))
            return entry.seq;
        before = hash;
    }
    return query.failed().map([] { return qint64{0}; });
}

} // namespace deskbell::store
