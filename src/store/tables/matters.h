#pragma once

#include "domain/values/matter.h"
#include "domain/values/office.h"
#include "domain/values/result.h"

#include <QStringList>
#include <span>
#include <vector>

namespace deskbell::store {

class Database;

/// Matters with their lines; every write keeps a revision.
class Matters {
public:
    explicit Matters(Database &database) : m_database(database) {}
    [[nodiscard]] Result<Matter> load(MatterId id);
    [[nodiscard]] Result<std::vector<Matter>> loadMany(std::span<const MatterId> ids); ///< in the order of `ids`, missing ones left out
    [[nodiscard]] Result<std::vector<Matter>> ofClient(ClientId client);
    [[nodiscard]] Result<MatterId> add(const Matter &matter, const By &by);
    [[nodiscard]] Result<> save(const Matter &matter, int expectedRevision, const By &by);
    [[nodiscard]] Result<MatterType> type(const QString &name); ///< not_found
    [[nodiscard]] Result<std::vector<MatterType>> types();
    [[nodiscard]] Result<> addType(const MatterType &type, const QString &preset);

    /// The planner's candidates: open matters of `types` with `ends` in [from, to], by the index on ends.
    [[nodiscard]] Result<std::vector<MatterId>> endingBetween(const QStringList &types, QDate from, QDate to);

    /// Made or edited by hand: the planner looks at it apart from its slices.
    [[nodiscard]] Result<> touch(MatterId id);
    /// When it was entered; none: before that was kept.
    [[nodiscard]] Result<std::optional<Instant>> madeAt(MatterId id);
    [[nodiscard]] Result<std::vector<MatterId>> touched();
    [[nodiscard]] Result<> untouch(std::span<const MatterId> ids);

private:
    Database &m_database;
};

} // namespace deskbell::store
