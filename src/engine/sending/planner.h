#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

namespace deskbell {

namespace store { class Database; }

/// Turns what the rules owe up to now into occurrences and their messages. Idempotent: passes may overlap.
class Planner {
public:
    explicit Planner(store::Database &database) : m_database(database) {}
    /// One pass over every rule's slice (planned_through, now] and the touched matters; how many messages it made.
    [[nodiscard]] Result<int> pass(Instant now);

private:
    store::Database &m_database;
};

} // namespace deskbell
