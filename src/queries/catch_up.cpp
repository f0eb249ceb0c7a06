#include "domain/text/fold.h"
#include "queries/cursor.h"
#include "queries/office_log.h"
#include "queries/reader.h"
#include "queries/search_words.h"
#include "store/database.h"
#include "store/tables/message_row.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// What was missed from :from on. A step is not decided before it is due, and by when it was decided there is an index. One whose matter has another
/// date by now is owed by nobody.
const QString missedOnes = u"FROM occurrence o JOIN matter t ON t.id = o.matter_id WHERE o.verdict = 'skipped' AND o.reason IN ('too_late','superseded') "
                           "AND o.decided_at >= :from AND o.due_at >= :from AND o.left_by = '' AND o.told_with IS NULL "
                           "AND (o.by_hand OR o.anchor = coalesce(t.ends, ''))"_s;

constexpr auto days = [](int count) { return std::chrono::hours(24 * count); };

} // namespace

Result<std::optional<CatchUp>> Reader::catchUp(Instant since) const
{
    store::Query gap = m_database->query("catchUp.gap", queries::newestOfficeEntry(u"at, parameters"_s, u"worker_away"_s));
    if (auto run = gap.run(); !run)
        return Failure(run.error());
    if (!gap.next() || gap.instant(0) < since)
        return std::optional<CatchUp>();
    CatchUp found;
    found.to = gap.instant(0);
    found.from = {QJsonDocument::fromJson(gap.text(1).toUtf8()).object().value("from_ms"_L1).toInteger()};

    store::Query counts = m_database->query("catchUp.counts",
        u"SELECT (SELECT count(*) FROM message m JOIN occurrence o ON o.id = m.occurrence_id WHERE m.sent_at >= :to AND o.due_at >= :from AND o.due_at < :to), "
        "(SELECT count(*) FROM message m JOIN occurrence o ON o.id = m.occurrence_id WHERE m.state = 'planned' AND o.due_at >= :from AND o.due_at < :to), "
        "(SELECT count(*) FROM message m JOIN occurrence o ON o.id = m.occurrence_id WHERE m.state = 'held' AND o.due_at >= :from AND o.due_at < :to), "
        "(SELECT count(*) "_s + missedOnes + u" AND o.due_at < :to)"_s);
    counts.bind(u":from"_s, found.from.ms).bind(u":to"_s, found.to.ms);
    if (auto run = counts.run(); !run)
        return Failure(run.error());
    if (counts.next()) {
        found.sentAfterwards = int(counts.number(0));
        found.toGo = int(counts.number(1));
        found.held = int(counts.number(2));
        found.tooLate = int(counts.number(3));
    }
    return std::optional(found);
}

Result<std::vector<Waiting>> Reader::waiting() const
{
    std::vector<Waiting> found;
    for (const MessageState state : {MessageState::Unknown, MessageState::Failed}) {
        MessageSearch search;
        search.state = state;
        search.stillWaiting = true;
        const auto count = messageCount(search);
        if (!count)
            return Failure(count.error());
        if (*count > 0)
            found.push_back({state, Reason::Ok, *count});
    }
    store::Query held = m_database->query("messages.waiting", u"SELECT reason, count(*) FROM message WHERE state = 'held' AND reason NOT IN "_s
                                                                  + store::reasonsThatOpen() + u" GROUP BY reason"_s);
    if (auto run = held.run(); !run)
        return Failure(run.error());
    while (held.next())
        found.push_back({MessageState::Held, fromCode<Reason>(held.text(0)).value_or(Reason::Ok), int(held.number(1))});
    if (auto whole = held.failed(); !whole)
        return Failure(whole.error());
    return found;
}

Result<MissedPage> Reader::missed(const MissedSearch &search) const
{
    const auto after = queries::cursorColumns(search.after, 1);
    if (!after)
        return Failure(after.error());
    qint64 at = after->isEmpty() ? 0 : after->front().toLongLong();
    const queries::SearchWords words(search.text);
    const QString sql = u"SELECT o.id, o.client_id, o.matter_id, o.rule_id, c.name, t.title, t.number, r.name, o.step || '@' || o.anchor, o.due_at, t.ends, o.reason, "
        "o.first_reason, NOT EXISTS (SELECT 1 FROM occurrence n WHERE n.matter_id = o.matter_id AND n.rule_id = o.rule_id AND n.verdict = 'skipped' AND n.reason IN ('too_late','superseded') "
        "AND n.left_by = '' AND n.told_with IS NULL AND (n.by_hand OR n.anchor = o.anchor) AND (n.due_at > o.due_at OR (n.due_at = o.due_at AND n.id > o.id))), "
        "coalesce(l.step || '@' || l.anchor, ''), (SELECT max(m.sent_at) FROM message m WHERE m.occurrence_id = l.id) "
        + missedOnes.section(u" WHERE "_s, 0, 0) + u" JOIN client c ON c.id = o.client_id JOIN rule r ON r.id = o.rule_id "
        "LEFT JOIN occurrence l ON l.id = (SELECT k.id FROM occurrence k WHERE k.matter_id = o.matter_id AND k.rule_id = o.rule_id AND k.anchor = o.anchor "
        "AND k.due_at > o.due_at AND k.verdict <> 'skipped' ORDER BY k.due_at DESC, k.id DESC LIMIT 1) WHERE "_s
        + missedOnes.section(u" WHERE "_s, 1) + u" AND (:to = 0 OR o.due_at < :to) "
        "ORDER BY c.sort_key, o.client_id, r.name, o.rule_id, o.matter_id, o.due_at DESC, o.id DESC LIMIT -1 OFFSET :at"_s;
    store::Query query = m_database->query("catchUp.missed", sql);
    query.bind(u":from"_s, search.from).bind(u":to"_s, search.to).bind(u":at"_s, at);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    MissedPage page;
    while (query.next()) {
        const QString said = query.text(4) + u'\n' + query.text(5) + u'\n' + query.text(6) + u'\n' + query.text(7);
        if (words.isEmpty() || words.foundIn(folded(said))) {
            if (std::cmp_greater_equal(page.rows.size(), std::clamp(search.limit, 1, 1000))) {
                page.next = queries::cursor({at});
                break;
            }
            page.rows.push_back({query.id<OccurrenceId>(0), query.id<ClientId>(1), query.id<MatterId>(2), query.id<RuleId>(3), query.text(4), query.text(5),
                                 query.text(6), query.text(7), query.text(8), query.instant(9), QDate::fromString(query.text(10), Qt::ISODate),
                                 fromCode<Reason>(query.text(11)).value_or(Reason::TooLate), fromCode<Reason>(query.text(12)).value_or(Reason::Ok),
                                 query.flag(13), query.text(14), query.maybeInstant(15)});
        }
        ++at;
    }
    if (auto whole = query.failed(); !whole)
        return Failure(whole.error());
    return page;
}

Result<int> Reader::missedCount(const MissedSearch &search) const
{
    store::Query query = m_database->query("catchUp.missedCount", u"SELECT count(*) "_s + missedOnes + u" AND (:to = 0 OR o.due_at < :to)"_s);
    query.bind(u":from"_s, search.from).bind(u":to"_s, search.to);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.next() ? int(query.number(0)) : 0;
}

Result<MissedSearch> Reader::missedSpan(Instant now) const
{
    const auto gap = catchUp(now - days(30));
    if (!gap)
        return Failure(gap.error());
    MissedSearch span;
    span.from = now - days(7);
    if (*gap && (*gap)->tooLate > 0) {
        span.from = (*gap)->from;
        span.to = (*gap)->to;
    }
    return span;
}

} // namespace deskbell
