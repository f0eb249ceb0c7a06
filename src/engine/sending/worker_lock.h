#pragma once

#include "domain/values/result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace deskbell {

/// Exactly one worker per SQLite file: an OS lock beside it (never on the file itself: POSIX locks would be dropped), held for life.
class WorkerLock {
public:
    /// Busy, code worker_running, detail "pid@host" when another live process holds it; a dead one's lock is taken over. Temporary disk_full, NotAllowed read_only.
    [[nodiscard]] static Result<std::unique_ptr<WorkerLock>> take(const QString &databaseFile);

private:
    explicit WorkerLock(const QString &file);
    QLockFile m_lock;
};

} // namespace deskbell
