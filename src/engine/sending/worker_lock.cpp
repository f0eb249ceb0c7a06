#include "engine/sending/worker_lock.h"

#include "domain/files/lock_file.h"
#include "domain/files/one_name.h"

using namespace Qt::StringLiterals;

namespace deskbell {

WorkerLock::WorkerLock(const QString &file) : m_lock(file) {}

Result<std::unique_ptr<WorkerLock>> WorkerLock::take(const QString &databaseFile)
{
    std::unique_ptr<WorkerLock> lock(new WorkerLock(oneName(databaseFile) + u".worker.lock"_s));
    if (takeLock(lock->m_lock))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host, application;
        lock->m_lock.getLockInfo(&pid, &host, &application);
        return failure(ErrorKind::Busy, u"worker_running"_s, u"%1@%2"_s.arg(pid).arg(host));
    }
    if (lock->m_lock.error() == QLockFile::UnknownError) // it could be made, and not be written
        return failure(ErrorKind::Temporary, u"disk_full"_s);
    return failure(ErrorKind::NotAllowed, u"read_only"_s, databaseFile);
}

} // namespace deskbell
