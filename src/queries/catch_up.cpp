#include "queries/office_log.h"
#include "queries/reader.h"
#include "store/database.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbell {

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
        "(SELECT count(*) FROM occurrence WHERE verdict = 'skipped' AND reason IN ('too_late','superseded') AND decided_at >= :to "
        "AND due_at >= :from AND due_at < :to)"_s);
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

} // namespace deskbell
