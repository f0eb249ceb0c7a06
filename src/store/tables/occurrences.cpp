#include "store/tables/occurrences.h"

#include "store/database.h"
#include "store/id_list.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell::store {

namespace {

constexpr auto columns = "id, rule_id, matter_id, client_id, step, anchor, due_at, expires_at, verdict, reason, first_reason, detail, by_hand, "
                         "overridden, text, decided_at, left_by, told_with"_L1;

OccurrenceRow rowOf(const Query &query)
{
    OccurrenceRow row;
    row.id = query.id<OccurrenceId>(0);
    row.rule = query.id<RuleId>(1);
    row.matter = query.id<MatterId>(2);
    row.client = query.id<ClientId>(3);
    row.key = {query.text(4), query.text(5)};
    row.due = query.instant(6);
    row.expires = query.instant(7);
    row.verdict = fromCode<Verdict>(query.text(8)).value_or(Verdict::Planned);
    row.reason = fromCode<Reason>(query.text(9)).value_or(Reason::Ok);
    row.firstReason = fromCode<Reason>(query.text(10)).value_or(Reason::Ok);
    row.detail = query.text(11);
    row.byHand = query.flag(12);
    const QJsonArray overridden = QJsonDocument::fromJson(query.text(13).toUtf8()).array();
    for (const auto &each : overridden)
        if (const auto reason = fromCode<Reason>(each.toString()))
            row.overridden.push_back(*reason);
    row.text = query.text(14);
    row.decided = query.instant(15);
    row.leftBy = query.text(16);
    row.toldWith = query.id<OccurrenceId>(17);
    return row;
}

QString overriddenJson(const std::vector<Reason> &reasons)
{
    QJsonArray array;
    for (const Reason reason : reasons)
        array.append(QString(code(reason)));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Result<OccurrenceId> Occurrences::insert(const OccurrenceRow &row)
{
    Query query = m_database.query("occurrences.insert",
        u"INSERT INTO occurrence(rule_id, matter_id, client_id, step, anchor, due_at, expires_at, verdict, reason, first_reason, detail, by_hand, "
        "overridden, text, decided_at) VALUES (:rule, :matter, :client, :step, :anchor, :due, :expires, :verdict, :reason, :first, :detail, "
        ":by_hand, :overridden, :text, :decided) ON CONFLICT(rule_id, matter_id, step, anchor) DO NOTHING"_s);
    query.bind(u":rule"_s, row.rule).bind(u":matter"_s, row.matter).bind(u":client"_s, row.client)
        .bind(u":step"_s, row.key.step).bind(u":anchor"_s, row.key.anchor)
        .bind(u":due"_s, row.due).bind(u":expires"_s, row.expires)
        .bind(u":verdict"_s, QString(code(row.verdict))).bind(u":reason"_s, QString(code(row.reason)))
        .bind(u":first"_s, QString(code(row.firstReason))).bind(u":detail"_s, row.detail)
        .bind(u":by_hand"_s, row.byHand ? 1 : 0).bind(u":overridden"_s, overriddenJson(row.overridden))
        .bind(u":text"_s, row.text).bind(u":decided"_s, row.decided);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.affected() == 0 ? OccurrenceId{} : OccurrenceId{query.insertedId()};
}

Result<OccurrenceRow> Occurrences::load(OccurrenceId id)
{
    Query query = m_database.query("occurrences.load", u"SELECT "_s + columns + u" FROM occurrence WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"occurrence"_s);
    return rowOf(query);
}

Result<std::vector<OccurrenceRow>> Occurrences::ofMatters(std::span<const MatterId> matters)
{
    std::vector<OccurrenceRow> rows;
    const auto read = inPieces(matters, [&](std::span<const MatterId> piece) -> Result<> {
        Query query = m_database.query("occurrences.of_matters",
            QString(u"SELECT "_s + columns + u" FROM occurrence WHERE matter_id "_s + IdList::condition(piece) + u" ORDER BY matter_id, id"_s));
        IdList::bind(query, piece);
        if (auto run = query.run(); !run)
            return run;
        while (query.next())
            rows.push_back(rowOf(query));
        return query.failed();
    });
    if (!read)
        return Failure(read.error());
    return rows;
}

Result<> Occurrences::decided(OccurrenceId id, Verdict verdict, Reason reason, Reason firstReason, const QString &detail, Instant at)
{
    return m_database.query("occurrences.decided",
               u"UPDATE occurrence SET verdict = :verdict, reason = :reason, first_reason = :first, detail = :detail, decided_at = :at WHERE id = :id"_s)
        .bind(u":verdict"_s, QString(code(verdict)))
        .bind(u":reason"_s, QString(code(reason)))
        .bind(u":first"_s, QString(code(firstReason)))
        .bind(u":detail"_s, detail)
        .bind(u":at"_s, at)
        .bind(u":id"_s, id)
        .run();
}

Result<> Occurrences::revived(OccurrenceId id, Verdict verdict, Reason reason, Instant expires, const std::vector<Reason> &overridden, Instant at)
{
    return m_database.query("occurrences.revived",
               u"UPDATE occurrence SET verdict = :verdict, reason = :reason, first_reason = :reason, detail = '', by_hand = 1, overridden = :overridden, "
               "expires_at = :expires, decided_at = :at WHERE id = :id AND verdict = 'skipped'"_s)
        .bind(u":verdict"_s, QString(code(verdict)))
        .bind(u":reason"_s, QString(code(reason)))
        .bind(u":overridden"_s, overriddenJson(overridden))
        .bind(u":expires"_s, expires)
        .bind(u":at"_s, at)
        .bind(u":id"_s, id)
        .run();
}

Result<> Occurrences::left(OccurrenceId id, const QString &who)
{
    return m_database.query("occurrences.left", u"UPDATE occurrence SET left_by = :who WHERE id = :id"_s).bind(u":who"_s, who).bind(u":id"_s, id).run();
}

Result<> Occurrences::toldWith(OccurrenceId id, OccurrenceId other)
{
    return m_database.query("occurrences.told_with", u"UPDATE occurrence SET told_with = :other WHERE id = :id"_s).bind(u":other"_s, other).bind(u":id"_s, id).run();
}

Result<bool> Occurrences::drop(OccurrenceId id)
{
    Query attempted = m_database.query("occurrences.attempted",
        u"SELECT EXISTS (SELECT 1 FROM message m WHERE m.occurrence_id = :id AND (m.resend_of IS NOT NULL "
        "OR EXISTS (SELECT 1 FROM attempt a WHERE a.message_id = m.id)))"_s);
    attempted.bind(u":id"_s, id);
    if (auto run = attempted.run(); !run)
        return Failure(run.error());
    if (!attempted.next() || attempted.flag(0))
        return false;
    for (const QString &sql : {u"DELETE FROM message WHERE occurrence_id = :id"_s, u"DELETE FROM occurrence WHERE id = :id"_s})
        if (auto run = m_database.query("occurrences.drop", sql).bind(u":id"_s, id).run(); !run)
            return Failure(run.error());
    return true;
}

} // namespace deskbell::store
