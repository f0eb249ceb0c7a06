#pragma once

#include "domain/values/log_entry.h"
#include "domain/values/result.h"

#include <QStringList>
#include <vector>

namespace deskbell::store {

class Database;

/// The append-only activity log; each entry proves the one before it (store/log_chain).
class Activity {
public:
    explicit Activity(Database &database) : m_database(database) {}
    /// `entry.seq` is given by the table.
    [[nodiscard]] Result<> append(const LogEntry &entry);
    [[nodiscard]] Result<std::vector<LogEntry>> of(ClientId client, MatterId matter, const QStringList &onlyKinds);

private:
    Database &m_database;
};

} // namespace deskbell::store
