#include "store/tables/workers.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell::store {

Result<WorkerRow> Workers::load()
{
    Query query = m_database.query("workers.load",
        u"SELECT incarnation, pid, host, state, heartbeat, next_due, wall_high_water, boot_id, steady_at_high_water, clock_frozen FROM worker"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return failure(ErrorKind::Corrupt, u"corrupt_database"_s, u"worker"_s);
    return WorkerRow{query.text(0), query.number(1), query.text(2), query.text(3), query.instant(4), query.maybeInstant(5),
                     query.instant(6), query.text(7), Duration(query.number(8)), query.flag(9)};
}

Result<> Workers::save(const WorkerRow &row)
{
    return m_database.query("workers.save",
               u"UPDATE worker SET incarnation = :incarnation, pid = :pid, host = :host, state = :state, heartbeat = :heartbeat, next_due = :next, "
               "wall_high_water = :wall, boot_id = :boot, steady_at_high_water = :steady, clock_frozen = :frozen"_s)
        .bind(u":incarnation"_s, row.incarnation)
        .bind(u":pid"_s, row.pid)
        .bind(u":host"_s, row.host)
        .bind(u":state"_s, row.state)
        .bind(u":heartbeat"_s, row.heartbeat)
        .bind(u":next"_s, row.nextDue)
        .bind(u":wall"_s, row.wallHighWater)
        .bind(u":boot"_s, row.bootId)
        .bind(u":steady"_s, QVariant(qlonglong(row.steadyAtHighWater.count())))
        .bind(u":frozen"_s, row.clockFrozen ? 1 : 0)
        .run();
}

} // namespace deskbell::store
