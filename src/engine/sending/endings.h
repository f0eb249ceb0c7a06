#pragma once

#include "domain/ports/channel.h"
#include "domain/ports/clock.h"
#include "domain/values/result.h"
#include "engine/sending/recorder.h"

#include <QObject>
#include <functional>
#include <vector>

namespace deskbell {

class Memory;
namespace store { class Database; }

/// What has ended and is to be written down. That of one turn of the event loop is recorded together; what the database refuses is kept and tried
/// again until it is written, never dropped.
class Endings {
public:
    struct Ended {
        MessageId message;
        qint64 fence = 0;
        Outcome outcome;
        int channelRevision = 0; ///< as record() asks for
    };
    using Written = std::function<void(const Recorded &)>;

    Endings(store::Database &database, const Clock &clock, Memory &memory, Written written)
        : m_database(database), m_clock(clock), m_memory(memory), m_written(std::move(written))
    {
    }
    /// Called after a turn of the event loop in which something was added.
    void setWake(std::function<void()> wake) { m_wake = std::move(wake); }
    void add(Ended ended);
    /// NotFound: this file is not the office any more.
    [[nodiscard]] Result<> writeAll();
    [[nodiscard]] int unwritten() const { return int(m_unwritten.size()); }

private:
    store::Database &m_database;
    const Clock &m_clock;
    Memory &m_memory;
    Written m_written;
    std::function<void()> m_wake;
    std::vector<Ended> m_unwritten;
    bool m_asked = false;
    QObject m_turn;
};

} // namespace deskbell
