#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

namespace deskbell {

class Anchor;
namespace store { class Database; }

/// What a pass made: messages in all, and those among them that wait for something.
struct Planned {
    int messages = 0;
    int held = 0;
};

/// Turns what the rules owe up to now into occurrences and their messages. Idempotent: passes may overlap.
class Planner {
public:
    /// `remembered`: what this computer knows to have handed over, if it remembers anything (facts/reliability.md §5.10).
    explicit Planner(store::Database &database, const Anchor *remembered = nullptr) : m_database(database), m_remembered(remembered) {}
    /// One pass over every rule's slice (planned_through, now] and the touched matters.
    [[nodiscard]] Result<Planned> pass(Instant now);

private:
    store::Database &m_database;
    const Anchor *m_remembered;
};

} // namespace deskbell
