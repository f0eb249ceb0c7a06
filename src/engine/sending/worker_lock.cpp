#include "engine/sending/worker_lock.h"

#include "domain/files/one_name.h"

using namespace Qt::StringLiterals;

namespace deskbell {

/// A live owner names itself within a moment of making the file.
static constexpr int momentMilliseconds = 200;

WorkerLock::WorkerLock(const QString &file) : m_lock(file)
{
    // No age makes a live lock stale: only a dead owner does.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<WorkerLock>> WorkerLock::take(const QString &databaseFile)
{
    std::unique_ptr<WorkerLock> lock(new WorkerLock(oneName(databaseFile) + u".worker.lock"_s));
    if (lock->m_lock.tryLock(0))
        return lock;
    qint64 pid = 0;
    QString host, application;
    const auto isNamed = [&] { return lock->m_lock.getLockInfo(&pid, &host, &application); };
    if (lock->m_lock.error() == QLockFile::LockFailedError) {
        // Made, and the power went before anything stood in it. Qt takes such a file for a live owner's, for ever; it is removed only when no
        // process holds the system's own lock on it.
        if (!isNamed() && (lock->m_lock.tryLock(momentMilliseconds) || (!isNamed() && lock->m_lock.removeStaleLockFile() && lock->m_lock.tryLock(0))))
            return lock;
        return failure(ErrorKind::Busy, u"worker_running"_s, u"%1@%2"_s.arg(pid).arg(host));
    }
    if (lock->m_lock.error() == QLockFile::UnknownError) // it could be made, and not be written
        return failure(ErrorKind::Temporary, u"disk_full"_s);
    return failure(ErrorKind::NotAllowed, u"read_only"_s, databaseFile);
}

} // namespace deskbell
