#pragma once

#include "domain/values/result.h"
#include "domain/values/rule.h"

#include <vector>

namespace deskbell::store {

class Database;

/// Rules with their versions.
class Rules {
public:
    explicit Rules(Database &database) : m_database(database) {}
    [[nodiscard]] Result<Rule> load(RuleId id); ///< removed ones too, so that old occurrences can name theirs
    [[nodiscard]] Result<std::vector<Rule>> all(); ///< without removed ones, by id
    [[nodiscard]] Result<RuleId> add(const Rule &rule);
    /// Name, on, offSince, plannedThrough; raises the revision.
    [[nodiscard]] Result<> save(const Rule &rule);
    /// Adds a version, or replaces the one with the same effectiveFrom.
    [[nodiscard]] Result<> putVersion(RuleId rule, const RuleVersion &version);
    [[nodiscard]] Result<> remove(RuleId id);
    [[nodiscard]] Result<> planThrough(RuleId id, Instant through);

private:
    Database &m_database;
};

} // namespace deskbell::store
