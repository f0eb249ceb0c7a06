#include "engine/sending/heartbeat.h"

#include "domain/reminding/civil_time.h"
#include "domain/values/log_entry.h"
#include "engine/sending/clock_guard.h"
#include "store/database.h"
#include "store/tables/activity.h"
#include "store/tables/settings.h"
#include "store/tables/workers.h"

#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell {

namespace {
constexpr Duration every = 10s;
constexpr Duration awayAfter = 30min; ///< so long without a heartbeat is a gap that people are told of
}

Result<bool> Heartbeat::beat(std::optional<Instant> nextDue, const QString &state, bool force)
{
    if (m_clock.bootId().isEmpty()) // a simulated present leaves no trace
        return false;
    auto row = store::Workers(m_database).load();
    if (!row)
        return Failure(row.error());
    const bool doubtful = row->clockFrozen || clockIsDoubtful(*row, m_clock);
    const bool news = doubtful != row->clockFrozen || row->incarnation != m_identity.incarnation || row->state != state || row->nextDue != nextDue;
    if (!force && !news && m_clock.steady() - m_lastBeat < every)
        return doubtful;
    store::Transaction transaction(m_database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    row = store::Workers(m_database).load(); // again: somebody may just have said that the clock is right
    if (!row)
        return Failure(row.error());
    const bool doubted = row->clockFrozen || clockIsDoubtful(*row, m_clock);
    if (doubted && !row->clockFrozen)
        if (auto logged = store::Activity(m_database).append({0, m_clock.now(), u"worker"_s, u"clock_frozen"_s, {}, {}, {}, {}}); !logged)
            return Failure(logged.error());
    if (!doubted && row->heartbeat.ms != 0 && m_clock.now() - row->heartbeat > awayAfter) {
        const auto office = store::Offices(m_database).load();
        if (!office)
            return Failure(office.error());
        const QString day = civilDay(row->heartbeat, QTimeZone(office->zone.toUtf8())).toString(Qt::ISODate);
        const QJsonObject gap{{u"from_ms"_s, row->heartbeat.ms}, {u"from"_s, day}};
        if (auto logged = store::Activity(m_database).append({0, m_clock.now(), u"worker"_s, u"worker_away"_s, gap, {}, {}, {}}); !logged)
            return Failure(logged.error());
    }
    row->clockFrozen = doubted;
    row->incarnation = m_identity.incarnation;
    row->pid = m_identity.pid;
    row->host = m_identity.host;
    row->state = state;
    row->heartbeat = m_clock.now();
    row->nextDue = nextDue;
    if (!doubted) {
        row->wallHighWater = std::max(row->wallHighWater, m_clock.now());
        row->bootId = m_clock.bootId();
        row->steadyAtHighWater = m_clock.steady();
    }
    if (auto saved = store::Workers(m_database).save(*row); !saved)
        return Failure(saved.error());
    if (auto done = transaction.commit(); !done)
        return Failure(done.error());
    m_lastBeat = m_clock.steady();
    return doubted;
}

} // namespace deskbell
