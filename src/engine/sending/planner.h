#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

namespace deskbell {

namespace store { class Database; }

/// What a pass made: messages in all, and those among them that wait for something.
struct Planned {
    int messages = 0;
    int held = 0;
};

/// Turns what the rules owe up to now into occurrences and their messages. Idempotent: passes may overlap.
class Planner {
public:
    explicit Planner(store::Database &database) : m_database(database) {}
    /// One pass over every rule's slice (planned_through, now] and the touched matters.
    [[nodiscard]] Result<Planned> pass(Instant now);

private:
    store::Database &m_database;
};

} // namespace deskbell
