#include "queries/client_page.h"
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
    row.hasOpenMatter = query.flag(17);
    row.remindable = query.flag(18);
    row.stopped = query.flag(19);
    return row;
}

} // namespace

Result<ClientPage> Reader::clients(const ClientSearch &search) const
{
    const int limit = std::clamp(search.limit, 1, 1000);
    const auto page = queries::clientPage(*m_database, search, limit + 1);
    if (!page)
        return Failure(page.error());
    Query query = m_database->query("clients.page", page->sql);
    for (const auto &[name, value] : page->values)
        query.bind(name, value);
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
    const queries::BoundSql count = queries::clientCount(filter, today);
    Query query = m_database->query("clients.count", count.sql);
    for (const auto &[name, value] : count.values)
        query.bind(name, value);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

} // namespace deskbell
