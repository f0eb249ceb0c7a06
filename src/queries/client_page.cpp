#include "queries/client_page.h"

#include "queries/client_search.h"
#include "queries/cursor.h"
#include "store/tables/message_row.h"

using namespace Qt::StringLiterals;

namespace deskbell::queries {

namespace {

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
               "AND ((f.state IN ('failed','unknown') AND f.resolved_by = '') OR (f.state = 'held' AND f.reason NOT IN "_s + store::reasonsThatOpen()
            + u") OR f.receipt IN ('refused','bounced')))"_s;
    case ClientFilter::UsedUp:
        return u"0"_s; // no series can be used up while there is no while_open trigger
    }
    return u"1"_s;
}

void bindDays(BoundSql &bound, QDate today)
{
    for (const auto &[name, day] : {std::pair(u":today"_s, today), std::pair(u":in30"_s, today.addDays(30))})
        if (bound.sql.contains(name))
            bound.values.emplace_back(name, day.toString(Qt::ISODate));
}

/// Everything a line shows, looked up for the page's clients only.
constexpr auto rowColumns =
    "SELECT p.id, p.sort_key, c.name, c.external_id, "
    "(SELECT r.value FROM contact_point r WHERE r.client_id = c.id AND r.is_on AND r.problem = '' "
    "AND CASE r.channel WHEN 'email' THEN c.email_on ELSE c.sms_on END ORDER BY r.channel, r.place, r.id LIMIT 1), "
    "t.title, t.number, t.type, t.ends, coalesce(c.paused_until > :today, 0), c.state, c.sample, "
    "m.state, m.receipt, m.reason, coalesce(m.sent_at, m.due_at), o.step || '@' || o.anchor, "
    "EXISTS (SELECT 1 FROM matter n INDEXED BY matter_client WHERE n.client_id = p.id AND n.state = 'open'), "
    "EXISTS (SELECT 1 FROM matter n INDEXED BY matter_client JOIN matter_type y ON y.name = n.type "
    "WHERE n.client_id = p.id AND n.state = 'open' AND y.remind_by_hand), "
    "NOT c.email_on AND NOT c.sms_on AND c.consent = 'withdrawn' "
    "FROM page p CROSS JOIN client c ON c.id = p.id "
    "LEFT JOIN matter t ON t.id = (SELECT n.id FROM matter n INDEXED BY matter_client WHERE n.client_id = p.id AND n.state = 'open' "
    "AND n.ends >= :today ORDER BY n.ends, n.id LIMIT 1) "
    "LEFT JOIN message m ON m.id = (SELECT max(n.id) FROM message n WHERE n.client_id = p.id) "
    "LEFT JOIN occurrence o ON o.id = m.occurrence_id "
    "ORDER BY p.sort_key, p.id"_L1;

} // namespace

Result<BoundSql> clientPage(store::Database &database, const ClientSearch &search, int rows)
{
    const auto after = cursorColumns(search.after, 2);
    if (!after)
        return Failure(after.error());
    auto source = clientSource(database, search.text);
    if (!source)
        return Failure(source.error());

    BoundSql bound{{}, std::move(source->values)};
    QString page = u"SELECT c.id AS id, c.sort_key AS sort_key FROM "_s + source->from + u" WHERE "_s + source->where;
    if (search.filter != ClientFilter::All)
        page += u" AND "_s + condition(search.filter);
    if (!after->isEmpty()) {
        page += u" AND (c.sort_key, c.id) > (:after_key, :after_id)"_s;
        bound.values.emplace_back(u":after_key"_s, after->at(0).toByteArray());
        bound.values.emplace_back(u":after_id"_s, after->at(1).toLongLong());
    }
    page += u" ORDER BY c.sort_key, c.id LIMIT :rows"_s;
    bound.values.emplace_back(u":rows"_s, rows);
    // Materialized: else a sorted page would look up the columns of every hit, not of the page's.
    bound.sql = u"WITH page AS MATERIALIZED ("_s + page + u") "_s + rowColumns;
    bindDays(bound, search.today);
    return bound;
}

BoundSql clientCount(ClientFilter filter, QDate today)
{
    BoundSql bound{u"SELECT count(*) FROM client c WHERE "_s + condition(filter), {}};
    bindDays(bound, today);
    return bound;
}

} // namespace deskbell::queries
