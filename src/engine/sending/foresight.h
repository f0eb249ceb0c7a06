#pragma once

#include "domain/reminding/decision.h"
#include "domain/values/result.h"

#include <vector>

namespace deskbell {

namespace store { class Database; }

/// What will happen and why not: the same decide() as the worker's, over facts read from the database. Writes nothing.
class Foresight {
public:
    enum class Present { Real, Simulated }; ///< simulated (--now): the clock guard has no say
    explicit Foresight(store::Database &database, Present present = Present::Real) : m_database(database), m_present(present) {}
    /// Decisions on everything due on the civil days [from, to] that has not been decided for good; null days: today and the 7 after it.
    [[nodiscard]] Result<std::vector<Decision>> plan(Instant now, QDate from, QDate to, ClientId client) const;
    /// For each rule whose types fit and each matter: every undone occurrence due by now, and the next one to come.
    [[nodiscard]] Result<std::vector<Decision>> why(ClientId client, RuleId rule, MatterId matter, Instant now) const;

private:
    store::Database &m_database;
    Present m_present;
};

} // namespace deskbell
