#include "domain/files/lock_file.h"

#include <QLockFile>
#include <QString>

namespace deskbell {

/// A live owner names itself within a moment of making the file.
static constexpr int momentMilliseconds = 200;

bool takeLock(QLockFile &lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return true;
    const auto isNamed = [&] {
        qint64 pid = 0;
        QString host, application;
        return lock.getLockInfo(&pid, &host, &application);
    };
    if (lock.error() != QLockFile::LockFailedError || isNamed())
        return false;
    // Removed only when no process holds the system's own lock on it.
    return lock.tryLock(momentMilliseconds) || (!isNamed() && lock.removeStaleLockFile() && lock.tryLock(0));
}

} // namespace deskbell
