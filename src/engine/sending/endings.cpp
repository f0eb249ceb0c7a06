#include "engine/sending/endings.h"

#include "engine/lineage/memory.h"
#include "engine/sending/groups.h"
#include "store/database.h"

#include <algorithm>
#include <utility>

namespace deskbell {

void Endings::add(Ended ended)
{
    m_unwritten.push_back(std::move(ended));
    if (std::exchange(m_asked, true))
        return;
    QMetaObject::invokeMethod(&m_turn, [this] {
        m_asked = false;
        static_cast<void>(writeAll()); // the next tick tries again, and says why it cannot
        if (m_wake)
            m_wake();
    }, Qt::QueuedConnection);
}

Result<> Endings::writeAll()
{
    while (!m_unwritten.empty()) {
        const auto end = m_unwritten.begin() + std::min<std::ptrdiff_t>(atOnce, std::ssize(m_unwritten));
        std::vector<Recorded> written;
        store::Transaction together(m_database);
        if (!together.begun())
            return together.begun();
        for (auto each = m_unwritten.begin(); each != end; ++each) {
            const auto recorded = record(m_database, each->message, each->fence, each->outcome, each->channelRevision, m_clock.now());
            if (!recorded)
                return Failure(recorded.error());
            written.push_back(*recorded);
        }
        if (auto done = together.commit(); !done)
            return done;
        for (auto each = m_unwritten.begin(); each != end; ++each)
            m_memory.ended(each->message, each->outcome.kind);
        m_unwritten.erase(m_unwritten.begin(), end);
        for (const Recorded &each : written)
            m_written(each);
    }
    return {};
}

} // namespace deskbell
