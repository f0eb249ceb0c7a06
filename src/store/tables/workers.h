#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

#include <QString>
#include <optional>

namespace deskbell::store {

class Database;

struct WorkerRow {
    QString incarnation;
    qint64 pid = 0;
    QString host;
    QString state; ///< running, stopped
    Instant heartbeat;
    std::optional<Instant> nextDue;
    Instant wallHighWater;
    QString bootId;
    Duration steadyAtHighWater{0};
    bool clockFrozen = false;
};

/// The single worker of this file, and the clock guard's memory.
class Workers {
public:
    explicit Workers(Database &database) : m_database(database) {}
    [[nodiscard]] Result<WorkerRow> load();
    [[nodiscard]] Result<> save(const WorkerRow &row);

private:
    Database &m_database;
};

} // namespace deskbell::store
