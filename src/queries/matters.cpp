#include "domain/text/fold.h"
#include "queries/cursor.h"
#include "queries/reader.h"
#include "queries/search_words.h"
#include "store/database.h"
#include "store/id_list.h"
#include "store/tables/matters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

Result<MatterPage> Reader::matters(const MatterSearch &search) const
{
    const auto after = queries::cursorColumns(search.after, 3);
    if (!after)
        return Failure(after.error());

    // Open ones first, the next to end on top; those without an end after them.
    QString sql = u"SELECT m.id, m.state <> 'open', coalesce(m.ends, '9999-12-31'), m.title, m.number, m.type, c.folded_name "
                  "FROM matter m CROSS JOIN client c ON c.id = m.client_id WHERE 1"_s;
    if (search.client)
        sql += u" AND m.client_id = :client"_s;
    if (!search.type.isEmpty())
        sql += u" AND m.type = :type"_s;
    if (search.state)
        sql += u" AND m.state = :state"_s;
    if (!after->isEmpty())
        sql += u" AND (m.state <> 'open', coalesce(m.ends, '9999-12-31'), m.id) > (:after_state, :after_ends, :after_id)"_s;
    sql += u" ORDER BY 2, 3, 1"_s;

    store::Query query = m_database->query("matters.page", sql);
    if (search.client)
        query.bind(u":client"_s, search.client);
    if (!search.type.isEmpty())
        query.bind(u":type"_s, search.type);
    if (search.state)
        query.bind(u":state"_s, QString(code(*search.state)));
    if (!after->isEmpty())
        query.bind(u":after_state"_s, after->at(0).toLongLong()).bind(u":after_ends"_s, after->at(1).toString())
            .bind(u":after_id"_s, after->at(2).toLongLong());
    if (auto run = query.run(); !run)
        return Failure(run.error());

    // Titles and numbers are folded here and not in SQL: a matter has no folded column, and SQLite alone cannot fold "Łódź".
    const queries::SearchWords words(search.text);
    const int limit = std::clamp(search.limit, 1, 1000);
    std::vector<MatterId> ids;
    QVariantList last;
    QString next;
    while (query.next()) {
        if (!words.isEmpty()
            && !words.foundIn(folded(query.text(3) + u'\n' + query.text(4) + u'\n' + query.text(5)) + u' ' + query.text(6)))
            continue;
        if (std::cmp_equal(ids.size(), limit)) {
            next = queries::cursor(last);
            break;
        }
        ids.push_back(query.id<MatterId>(0));
        last = {query.number(1), query.text(2), query.number(0)};
    }
    if (auto whole = query.failed(); !whole)
        return Failure(whole.error());
    return store::Matters(*m_database).loadMany(ids).map([&](std::vector<Matter> rows) { return MatterPage{std::move(rows), next}; });
}

Result<std::map<MatterId, MatterName>> Reader::matterNames(std::span<const MatterId> ids) const
{
    std::map<MatterId, MatterName> names;
    const auto read = store::inPieces(ids, [&](std::span<const MatterId> piece) -> Result<> {
        store::Query query = m_database->query("matters.names", u"SELECT m.id, c.name, m.title, m.number, m.type FROM matter m "
                                                                "CROSS JOIN client c ON c.id = m.client_id WHERE m.id "_s + store::IdList::condition(piece));
        store::IdList::bind(query, piece);
        if (auto run = query.run(); !run)
            return run;
        while (query.next())
            names[query.id<MatterId>(0)] = {query.text(1), query.text(2), query.text(3), query.text(4)};
        return query.failed();
    });
    if (!read)
        return Failure(read.error());
    return names;
}

} // namespace deskbell
