#include "engine/lineage/memory.h"

#include "store/database.h"
#include "store/tables/lineages.h"
#include "store/tables/settings.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell {

Memory::Memory(store::Database &database, const Clock &clock, Home home) : m_database(database), m_clock(clock), m_home(std::move(home)) {}

Result<> Memory::settle()
{
    if (!asks())
        return {};
    const auto lineage = store::Lineages(m_database).load();
    if (!lineage)
        return Failure(lineage.error());
    const bool held = lineage->cause != LineageCause::None;
    if (m_settled && held == (m_anchor == nullptr))
        return {};
    m_settled = false;
    m_anchor.reset();
    const auto uuid = store::Offices(m_database).uuid();
    if (!uuid)
        return Failure(uuid.error());
    auto anchor = Anchor::open(m_home.stateFolder, *uuid);
    if (!anchor)
        return Failure(anchor.error());
    auto signs = lineageSigns(m_database, m_home, (*anchor)->mark());
    if (!signs)
        return Failure(signs.error());
    if (const LineageCause cause = lineageOf(*signs, m_home); cause != LineageCause::None) {
        if (auto done = quarantine(m_database, *signs, cause, m_home, m_clock.now()); !done)
            return done;
        m_settled = true;
        return {};
    }
    if (signs->lineage.machine != m_home.machine || signs->lineage.epoch == 0) {
        signs->lineage.machine = m_home.machine;
        signs->lineage.epoch = std::max<qint64>(signs->lineage.epoch, 1);
        if (auto saved = store::Lineages(m_database).save(signs->lineage); !saved)
            return saved;
    }
    m_anchor = std::move(*anchor);
    m_settled = true;
    return mark({});
}

/// The file has not gone back behind what is marked.
bool Memory::goesOn(const Lineage &lineage, qint64 gatesBefore) const
{
    const auto &mark = m_anchor ? m_anchor->mark() : std::nullopt;
    return mark && lineage.cause == LineageCause::None && lineage.epoch == mark->epoch && gatesBefore >= mark->gates;
}

/// A person has confirmed another file of this office, and its worker has begun: that one is the office now.
bool Memory::takenOver() const
{
    const auto other = m_anchor ? m_anchor->markOfOthers() : std::nullopt;
    return other && other->epoch > m_anchor->mark()->epoch;
}

Result<bool> Memory::countGates(qint64 opened)
{
    if (auto counted = store::Lineages(m_database).countGates(opened); !counted)
        return Failure(counted.error());
    if (!asks())
        return true;
    const auto lineage = store::Lineages(m_database).load();
    if (!lineage)
        return Failure(lineage.error());
    m_settled = m_settled && !takenOver() && goesOn(*lineage, lineage->gates - opened);
    return m_settled;
}

Result<> Memory::leaving(const std::vector<QByteArray> &keys)
{
    return m_anchor ? mark(keys) : Result<>();
}

QByteArray Memory::opened(const Message &message)
{
    QByteArray key = m_anchor ? m_anchor->key(message.rule, message.matter, message.occurrenceKey, message.to) : QByteArray();
    // Sent again in vain, it has arrived all the same the first time.
    const bool known = m_anchor && m_anchor->remembers(key, std::numeric_limits<qint64>::max());
    m_open.insert(message.id.value, known ? QByteArray() : key);
    return key;
}

void Memory::ended(MessageId message, OutcomeKind how)
{
    const QByteArray key = m_open.take(message.value);
    if (m_anchor && !key.isEmpty() && how != OutcomeKind::Accepted && how != OutcomeKind::Unknown)
        static_cast<void>(m_anchor->forget(key)); // kept by mistake, it only asks a person once more, and only after a restore
}

Result<> Memory::follow()
{
    if (!m_anchor || m_clock.steady() - m_markedAt < 1s)
        return {};
    const auto other = m_anchor->markOfOthers();
    if (other && other->epoch > m_anchor->mark()->epoch) {
        m_settled = false;
        return settle();
    }
    if (other) // one that had not noticed yet: the last mark is to be that of the office
        return mark({});
    const auto head = store::logHead(m_database);
    if (!head)
        return Failure(head.error());
    if (head->seq == m_anchor->mark()->seq)
        return {};
    const auto lineage = store::Lineages(m_database).load();
    if (!lineage)
        return Failure(lineage.error());
    if (head->seq > m_anchor->mark()->seq && goesOn(*lineage, lineage->gates))
        return mark({});
    m_settled = false; // an older file stands in its place, or a person has just decided
    return settle();
}

Result<> Memory::mark(const std::vector<QByteArray> &keys)
{
    const auto lineage = store::Lineages(m_database).load();
    if (!lineage)
        return Failure(lineage.error());
    const auto head = store::logHead(m_database);
    if (!head)
        return Failure(head.error());
    m_markedAt = m_clock.steady();
    return m_anchor->write({lineage->epoch, lineage->gates, head->seq, head->hash, m_clock.now(), m_home.file}, keys);
}

} // namespace deskbell
