#include "domain/reminding/civil_time.h"
#include "domain/text/fold.h"
#include "queries/bound_sql.h"
#include "queries/cursor.h"
#include "queries/reader.h"
#include "queries/search_words.h"
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

constexpr int lookedAtOnce = 5000; // some 20 ms

/// The order of message lists, as the index message_when has it.
const QString when = u"coalesce(m.sent_at, m.due_at)"_s;

const QString rowsOf = u"SELECT "_s + store::messageColumns
    + u", c.name, t.title, t.number, r.name FROM message m CROSS JOIN occurrence o ON o.id = m.occurrence_id CROSS JOIN client c ON c.id = m.client_id "
      "CROSS JOIN matter t ON t.id = m.matter_id CROSS JOIN rule r ON r.id = o.rule_id WHERE "_s;

MessageRow rowOf(const Query &query)
{
    MessageRow row;
    row.message = store::messageOf(query);
    row.clientName = query.text(28);
    row.matterTitle = query.text(29);
    row.matterNumber = query.text(30);
    row.ruleName = query.text(31);
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

Result<std::vector<MessageRow>> rowsInOrder(Database &database, const std::vector<MessageId> &ids)
{
    QJsonArray wanted;
    for (const MessageId id : ids)
        wanted.append(id.value);
    Query query = database.query("messages.rows", rowsOf + u"m.id IN (SELECT value FROM json_each(:ids)) ORDER BY "_s + when + u" DESC, m.id DESC"_s);
    query.bind(u":ids"_s, QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    return fetched(database, query);
}

/// The conditions of a search on `message m`, all but its text.
Result<queries::BoundSql> conditions(const Reader &reader, const MessageSearch &search)
{
    queries::BoundSql bound;
    // Codes of our own, written out: only a literal lets SQLite choose the partial indexes of what waits.
    if (search.state)
        bound.sql += u" AND m.state = '"_s + code(*search.state) + u'\'';
    if (search.state == MessageState::Failed || search.state == MessageState::Unknown)
        bound.sql += u" AND m.state IN ('failed','unknown')"_s;
    if (search.sentOnly)
        bound.sql += u" AND m.state IN ('sent','unknown','failed')"_s;
    if (search.stillWaiting)
        bound.sql += u" AND (m.state <> 'failed' OR m.id = (SELECT max(n.id) FROM message n WHERE n.client_id = m.client_id))"_s;
    if (search.stillWaiting)
        bound.sql += u" AND (m.state NOT IN ('unknown','failed') OR m.resolved_by = '')"_s;
    if (search.waitsForPerson)
        bound.sql += u" AND (m.state <> 'held' OR m.reason NOT IN "_s + store::reasonsThatOpen() + u')';
    if (!search.reasons.empty()) {
        QStringList quoted;
        for (const Reason reason : search.reasons)
            quoted.append(u'\'' + code(reason) + u'\'');
        bound.sql += u" AND m.reason IN ("_s + quoted.join(u',') + u')';
    }
    if (search.client) {
        bound.sql += u" AND m.client_id = :client"_s;
        bound.values.emplace_back(u":client"_s, search.client.value);
    }
    if (search.matter) {
        bound.sql += u" AND m.matter_id = :matter"_s;
        bound.values.emplace_back(u":matter"_s, search.matter.value);
    }
    if (!search.from.isValid() && !search.to.isValid())
        return bound;
    const auto settings = reader.office();
    if (!settings)
        return Failure(settings.error());
    const QTimeZone zone(settings->zone.toUtf8());
    if (search.from.isValid()) {
        bound.sql += u" AND "_s + when + u" >= :from"_s;
        bound.values.emplace_back(u":from"_s, resolve(search.from, QTime(0, 0), zone).ms);
    }
    if (search.to.isValid()) {
        bound.sql += u" AND "_s + when + u" < :until"_s;
        bound.values.emplace_back(u":until"_s, resolve(search.to.addDays(1), QTime(0, 0), zone).ms);
    }
    return bound;
}

} // namespace

Result<MessagePage> Reader::messages(const MessageSearch &search) const
{
    const auto after = queries::cursorColumns(search.after, 2);
    if (!after)
        return Failure(after.error());
    const auto bound = conditions(*this, search);
    if (!bound)
        return Failure(bound.error());
    const queries::SearchWords words(search.text);
    const int limit = std::clamp(search.limit, 1, 1000);
    const int look = words.isEmpty() ? limit + 1 : lookedAtOnce;

    QString sql = u"SELECT m.id, "_s + when + (words.isEmpty() ? QString() : u", c.folded_name, t.number, t.title, m.address"_s) + u" FROM message m"_s;
    if (!words.isEmpty())
        sql += u" CROSS JOIN client c ON c.id = m.client_id CROSS JOIN matter t ON t.id = m.matter_id"_s;
    sql += u" WHERE 1"_s + bound->sql;
    if (!after->isEmpty()) // not as a row value: SQLite would not find its place in an index on an expression by that
        sql += u" AND "_s + when + u" <= :after_when AND ("_s + when + u" < :after_when OR m.id < :after_id)"_s;
    Query query = m_database->query("messages.page", sql + u" ORDER BY "_s + when + u" DESC, m.id DESC LIMIT :look"_s);
    for (const auto &[name, value] : bound->values)
        query.bind(name, value);
    if (!after->isEmpty())
        query.bind(u":after_when"_s, after->at(0).toLongLong()).bind(u":after_id"_s, after->at(1).toLongLong());
    query.bind(u":look"_s, look);
    if (auto run = query.run(); !run)
        return Failure(run.error());

    std::vector<MessageId> found;
    QVariantList last;
    int looked = 0;
    bool full = false;
    while (query.next()) {
        // Folded here and not in SQL, as with matters.
        const bool fits = words.isEmpty()
                          || words.foundIn(query.text(2) + u'\n' + folded(query.text(3) + u'\n' + query.text(4) + u'\n' + query.text(5)));
        full = fits && std::cmp_equal(found.size(), limit);
        if (full)
            break;
        if (fits)
            found.push_back(query.id<MessageId>(0));
        last = {query.number(1), query.number(0)};
        ++looked;
    }
    if (auto whole = query.failed(); !whole)
        return Failure(whole.error());
    return rowsInOrder(*m_database, found).map([&](std::vector<MessageRow> rows) {
        return MessagePage{std::move(rows), full || looked == look ? queries::cursor(last) : QString()};
    });
}

Result<int> Reader::messageCount(const MessageSearch &search) const
{
    const auto bound = conditions(*this, search);
    if (!bound)
        return Failure(bound.error());
    Query query = m_database->query("messages.count", u"SELECT count(*) FROM message m WHERE 1"_s + bound->sql);
    for (const auto &[name, value] : bound->values)
        query.bind(name, value);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<int> Reader::waitingCount(MessageSearch about) const
{
    int waiting = 0;
    for (const MessageState state : {MessageState::Planned, MessageState::Held}) {
        about.state = state;
        const auto count = messageCount(about);
        if (!count)
            return count;
        waiting += *count;
    }
    return waiting;
}

Result<MessageRow> Reader::message(MessageId id) const
{
    Query query = m_database->query("messages.one", rowsOf + u"m.id = :id"_s);
    query.bind(u":id"_s, id);
    auto rows = fetched(*m_database, query);
    if (!rows)
        return Failure(rows.error());
    if (rows->empty())
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"message"_s);
    return std::move(rows->front());
}

} // namespace deskbell
