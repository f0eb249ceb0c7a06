#include "store/tables/lineages.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell::store {

Result<Lineage> Lineages::load()
{
    Query query = m_database.query("lineages.load", u"SELECT cause, data_until, sent_until, quiet_before, machine, epoch, gates FROM lineage"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return failure(ErrorKind::Corrupt, u"corrupt_database"_s, u"lineage"_s);
    // A word this program does not know holds sending like any other cause.
    return Lineage{fromCode<LineageCause>(query.text(0)).value_or(LineageCause::Unknown), query.maybeInstant(1), query.maybeInstant(2), query.instant(3),
                   query.text(4), query.number(5), query.number(6)};
}

Result<> Lineages::save(const Lineage &lineage)
{
    return m_database.query("lineages.save",
               u"UPDATE lineage SET cause = :cause, data_until = :data, sent_until = :sent, quiet_before = :quiet, machine = :machine, epoch = :epoch, "
               "gates = :gates"_s)
        .bind(u":cause"_s, QString(code(lineage.cause)))
        .bind(u":data"_s, lineage.dataUntil)
        .bind(u":sent"_s, lineage.sentUntil)
        .bind(u":quiet"_s, lineage.quietBefore)
        .bind(u":machine"_s, lineage.machine)
        .bind(u":epoch"_s, qlonglong(lineage.epoch))
        .bind(u":gates"_s, qlonglong(lineage.gates))
        .run();
}

Result<> Lineages::countGates(qint64 opened)
{
    return m_database.query("lineages.gates", u"UPDATE lineage SET gates = gates + :opened"_s).bind(u":opened"_s, qlonglong(opened)).run();
}

} // namespace deskbell::store
