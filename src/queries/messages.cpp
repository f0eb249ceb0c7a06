#include "domain/reminding/civil_time.h"
#include "queries/reader.h"
#include "store/database.h"
#include "store/tables/message_row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

using store::Database;
using store::Query;

const QString rowsOf = u"SELECT "_s + store::messageColumns
    + u", c.name, t.title, t.number, r.name FROM message m CROSS JOIN occurrence o ON o.id = m.occurrence_id CROSS JOIN client c ON c.id = m.client_id "
      "CROSS JOIN matter t ON t.id = m.matter_id CROSS JOIN rule r ON r.id = o.rule_id WHERE "_s;

MessageRow rowOf(const Query &query)
{
    MessageRow row;
    row.message = store::messageOf(query);
    row.clientName = query.text(27);
    row.matterTitle = query.text(28);
    row.matterNumber = query.text(29);
    row.ruleName = query.text(30);
    return row;
}

/// Adds the attempts of all of `rows` by one query, oldest first.
Result<> addAttempts(Database &database, std::vector<MessageRow> &rows)
{
    QJsonArray ids;
    for (const MessageRow &row : rows)
        ids.append(row.message.id.value);
    Query query = database.query("messages.attempts",
        u"SELECT message_id, fence, claimed_at, wire_started_at, ended_at, outcome, phase, reply_code, reply, server FROM attempt "
        "WHERE message_id IN (SELECT value FROM json_each(:ids)) ORDER BY message_id, fence"_s);
    query.bind(u":ids"_s, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    if (auto run = query.run(); !run)
        return run;
    while (query.next()) {
        const auto row = std::find_if(rows.begin(), rows.end(), [id = query.id<MessageId>(0)](const MessageRow &each) { return each.message.id == id; });
        if (row == rows.end())
            continue;
        row->message.attempts.push_back({query.number(1), query.instant(2), query.maybeInstant(3), query.maybeInstant(4), query.text(5),
                                         query.text(6), static_cast<int>(query.number(7)), query.text(8), query.text(9)});
    }
    return query.failed();
}

Result<std::vector<MessageRow>> fetched(Database &database, Query &query)
{
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<MessageRow> rows;
    while (query.next())
        rows.push_back(rowOf(query));
    if (auto whole = query.failed(); !whole)
        return Failure(whole.error());
    if (auto added = addAttempts(database, rows); !added)
        return Failure(added.error());
    return rows;
}

} // namespace

Result<std::vector<MessageRow>> Reader::messages(const MessageSearch &search) const
{
    const auto settings = office();
    if (!settings)
        return Failure(settings.error());
    const QTimeZone zone(settings->zone.toUtf8());

    QString sql = u"1"_s;
    if (search.state)
        sql += u" AND m.state = :state"_s;
    if (search.sentOnly)
        sql += u" AND m.state IN ('sent','unknown','failed')"_s;
    if (search.client)
        sql += u" AND m.client_id = :client"_s;
    if (search.from.isValid())
        sql += u" AND coalesce(m.sent_at, m.due_at) >= :from"_s;
    if (search.to.isValid())
        sql += u" AND coalesce(m.sent_at, m.due_at) < :until"_s;
    if (search.before != 0)
        sql += u" AND m.id < :before"_s;
    Query query = m_database->query("messages.page", rowsOf + sql + u" ORDER BY m.id DESC LIMIT :limit"_s);
    if (search.state)
        query.bind(u":state"_s, QString(code(*search.state)));
    if (search.client)
        query.bind(u":client"_s, search.client);
    if (search.from.isValid())
        query.bind(u":from"_s, resolve(search.from, QTime(0, 0), zone));
    if (search.to.isValid())
        query.bind(u":until"_s, resolve(search.to.addDays(1), QTime(0, 0), zone));
    if (search.before != 0)
        query.bind(u":before"_s, search.before);
    query.bind(u":limit"_s, std::clamp(search.limit, 1, 1000));
    return fetched(*m_database, query);
}

Result<MessageRow> Reader::message(MessageId id) const
{
    Query query = m_database->query("messages.one", rowsOf + u"m.id = :id"_s);
    query.bind(u":id"_s, id);
    auto rows = fetched(*m_database, query);
    if (!rows)
        return Failure(rows.error());
    if (rows->empty())
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value));
    return std::move(rows->front());
}

} // namespace deskbell
