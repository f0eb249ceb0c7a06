#include "queries/client_search.h"
#include "queries/cursor.h"
#include "queries/reader.h"
#include "store/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

template <> CodeTable<ClientFilter> codes<ClientFilter>()
{
    using Entry = std::pair<ClientFilter, QLatin1StringView>;
    static constexpr std::array table{
        Entry{ClientFilter::All, "all"_L1},
        Entry{ClientFilter::Ending30Days, "ending-30d"_L1},
        Entry{ClientFilter::Unreachable, "unreachable"_L1},
        Entry{ClientFilter::Paused, "paused"_L1},
        Entry{ClientFilter::Attention, "attention"_L1},
        Entry{ClientFilter::UsedUp, "used-up"_L1},
    };
    return table;
}

namespace {

using store::Query;

/// Condition on `client c`; :today and :in30 are bound where they occur. Each costs a few index look-ups per client.
QString condition(ClientFilter filter)
{
    switch (filter) {
    case ClientFilter::All:
        break;
    case ClientFilter::Ending30Days:
        return u"EXISTS (SELECT 1 FROM matter f INDEXED BY matter_client WHERE f.client_id = c.id AND f.state = 'open' "
               "AND f.ends BETWEEN :today AND :in30)"_s;
    case ClientFilter::Unreachable:
        return u"c.state = 'active' AND NOT EXISTS (SELECT 1 FROM contact_point f WHERE f.client_id = c.id AND f.is_on AND f.problem = '' "
               "AND CASE f.channel WHEN 'email' THEN c.email_on ELSE c.sms_on END)"_s;
    case ClientFilter::Paused:
        return u"c.paused_until > :today"_s;
    case ClientFilter::Attention:
        return u"EXISTS (SELECT 1 FROM message f WHERE f.id = (SELECT max(g.id) FROM message g WHERE g.client_id = c.id) "
               "AND (f.state IN ('failed','unknown','held') OR f.receipt IN ('refused','bounced')))"_s;
    case ClientFilter::UsedUp:
        return u"0"_s; // no series can be used up while there is no while_open trigger
    }
    return u"1"_s;
}

void bindDays(Query &query, const QString &sql, QDate today)
{
    if (sql.contains(u":today"_s))
        query.bind(u":today"_s, today);
    if (sql.contains(u":in30"_s))
        query.bind(u":in30"_s, today.addDays(30));
}

/// Everything a line shows, looked up for the page's clients only.
constexpr auto rowColumns =
    "SELECT p.id, p.sort_key, c.name, c.external_id, "
    "(SELECT r.value FROM contact_point r WHERE r.client_id = c.id AND r.is_on AND r.problem = '' "
    "AND CASE r.channel WHEN 'email' THEN c.email_on ELSE c.sms_on END ORDER BY r.channel, r.id LIMIT 1), "
    "t.title, t.number, t.type, t.ends, coalesce(c.paused_until > :today, 0), c.state, c.sample, "
    "m.state, m.receipt, m.reason, coalesce(m.sent_at, m.due_at), o.step || '@' || o.anchor "
    "FROM page p CROSS JOIN client c ON c.id = p.id "
    "LEFT JOIN matter t ON t.id = (SELECT n.id FROM matter n INDEXED BY matter_client WHERE n.client_id = p.id AND n.state = 'open' "
    "AND n.ends >= :today ORDER BY n.ends, n.id LIMIT 1) "
    "LEFT JOIN message m ON m.id = (SELECT max(n.id) FROM message n WHERE n.client_id = p.id) "
    "LEFT JOIN occurrence o ON o.id = m.occurrence_id "
    "ORDER BY p.sort_key, p.id"_L1;

ClientRow rowOf(const Query &query)
{
    ClientRow row;
    row.id = query.id<ClientId>(0);
    row.name = query.text(2);
    row.externalId = query.text(3);
    row.reachedBy = query.text(4);
    row.matterTitle = query.text(5);
    row.matterNumber = query.text(6);
    row.matterType = query.text(7);
    row.matterEnds = query.day(8);
    row.paused = query.flag(9);
    row.inactive = fromCode<ClientState>(query.text(10)) == ClientState::Inactive;
    row.sample = query.flag(11);
    row.lastState = fromCode<MessageState>(query.text(12));
    row.lastReceipt = fromCode<Receipt>(query.text(13)).value_or(Receipt::None);
    row.lastReason = fromCode<Reason>(query.text(14)).value_or(Reason::Ok);
    row.lastAt = query.maybeInstant(15);
    row.lastStep = query.text(16);
    return row;
}

} // namespace

Result<ClientPage> Reader::clients(const ClientSearch &search) const
{
    const auto after = queries::cursorColumns(search.after, 2);
    if (!after)
        return Failure(after.error());
    const auto source = queries::clientSource(*m_database, search.text);
    if (!source)
        return Failure(source.error());
    const int limit = std::clamp(search.limit, 1, 1000);

    QString page = u"SELECT c.id AS id, c.sort_key AS sort_key FROM "_s + source->from + u" WHERE "_s + source->where;
    if (search.filter != ClientFilter::All)
        page += u" AND "_s + condition(search.filter);
    if (!after->isEmpty())
        page += u" AND (c.sort_key, c.id) > (:after_key, :after_id)"_s;
    page += u" ORDER BY c.sort_key, c.id LIMIT :limit"_s;
    // Materialized: else a sorted page would look up the columns of every hit, not of the page's.
    const QString sql = u"WITH page AS MATERIALIZED ("_s + page + u") "_s + rowColumns;

    Query query = m_database->query("clients.page", sql);
    for (const auto &[name, value] : source->values)
        query.bind(name, value);
    if (!after->isEmpty())
        query.bind(u":after_key"_s, after->at(0).toByteArray()).bind(u":after_id"_s, after->at(1).toLongLong());
    bindDays(query, sql, search.today);
    query.bind(u":limit"_s, limit + 1);
    if (auto run = query.run(); !run)
        return Failure(run.error());

    ClientPage result;
    QByteArray lastKey;
    while (query.next()) {
        if (std::cmp_equal(result.rows.size(), limit)) {
            result.next = queries::cursor({lastKey, result.rows.back().id.value});
            break;
        }
        result.rows.push_back(rowOf(query));
        lastKey = query.value(1).toByteArray();
    }
    if (auto whole = query.failed(); !whole)
        return Failure(whole.error());
    return result;
}

Result<int> Reader::clientCount(ClientFilter filter, QDate today) const
{
    const QString sql = u"SELECT count(*) FROM client c WHERE "_s + condition(filter);
    Query query = m_database->query("clients.count", sql);
    bindDays(query, sql, today);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

} // namespace deskbell
