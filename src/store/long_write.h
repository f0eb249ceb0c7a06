#pragma once

#include <QLockFile>
#include <QString>

namespace deskbell::store {

class Database;

/// Stands while one transaction takes long: a file beside the database, held by a live process. Whoever waits for the database in vain
/// meanwhile is told so (import_running). It only chooses words; the lock is SQLite's.
class LongWrite {
public:
    explicit LongWrite(const Database &database);
    [[nodiscard]] static bool underWay(const QString &databaseFile);

private:
    QLockFile m_lock;
};

} // namespace deskbell::store
