#pragma once

#include "domain/ports/clock.h"
#include "domain/values/result.h"
#include "engine/sending/worker.h"

#include <optional>

namespace deskbell {

/// Says in the office's file that this worker lives and what it will do next, and finds out there whether the clock can be believed and how long
/// nobody was at work.
class Heartbeat {
public:
    Heartbeat(store::Database &database, const Clock &clock, Worker::Identity identity) : m_database(database), m_clock(clock), m_identity(std::move(identity)) {}
    /// True: the clock is doubted, and nothing may be sent until a person says that it is right. Written every 10 s, when something is new, or `force`d.
    [[nodiscard]] Result<bool> beat(std::optional<Instant> nextDue, const QString &state, bool force);

private:
    store::Database &m_database;
    const Clock &m_clock;
    Worker::Identity m_identity;
    Duration m_lastBeat{-1000000};
};

} // namespace deskbell
