#include "engine/sending/gates.h"

#include "engine/lineage/memory.h"
#include "engine/sending/claim.h"
#include "engine/sending/fact_gatherer.h"
#include "store/database.h"
#include "store/tables/messages.h"

#include <utility>

namespace deskbell {

void Gates::ask(Asked asked)
{
    m_asked.push_back(std::move(asked));
    if (m_asked.size() == 1)
        QMetaObject::invokeMethod(&m_turn, [this] { answerAll(); }, Qt::QueuedConnection);
}

void Gates::answerAll()
{
    const std::vector<Asked> asked = std::exchange(m_asked, {});
    const std::vector<bool> open = opened(asked);
    for (size_t i = 0; i < asked.size(); ++i)
        asked[i].answer(open[i]);
}

std::vector<bool> Gates::opened(const std::vector<Asked> &asked)
{
    std::vector<bool> none(asked.size(), false), open(asked.size(), false);
    std::vector<QByteArray> keys;
    store::Transaction transaction(m_database);
    FactGatherer gatherer(m_database);
    gatherer.remember(m_memory.anchor());
    const Instant now = m_clock.now();
    if (!transaction.begun() || !gatherer.begin())
        return none;
    for (size_t i = 0; i < asked.size(); ++i) {
        const auto leaving = mayStillLeave(m_database, gatherer, asked[i].message, now);
        if (!leaving)
            return none;
        Result<bool> may = leaving->has_value();
        if (*may)
            may = store::Messages(m_database).openGate(asked[i].message, asked[i].fence, now);
        if (!may)
            return none;
        open[i] = *may;
        if (open[i])
            keys.push_back(m_memory.opened(**leaving));
    }
    if (!m_memory.countGates(std::ssize(keys)).value_or(false) || !transaction.commit() || !m_memory.leaving(keys))
        return none;
    return open;
}

} // namespace deskbell
