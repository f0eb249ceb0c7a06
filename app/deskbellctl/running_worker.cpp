#include "app/deskbellctl/running_worker.h"

#include "app/deskbellctl/exit_code.h"
#include "engine/beacon.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

bool workerLives(const QString &databaseFile)
{
    QLockFile lock(databaseFile + u".worker.lock"_s);
    qint64 pid = 0;
    QString host, application;
    if (!lock.getLockInfo(&pid, &host, &application))
        return false;
#ifdef Q_OS_UNIX
    if (host == QSysInfo::machineHostName())
        return kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
#endif
    return true;
}

QString workerStopFile(const QString &databaseFile)
{
    return databaseFile + u".worker.stop"_s;
}

void stopWorker(const QString &databaseFile)
{
    constexpr qint64 patience = 40'000; // it drains for up to 30 s
    if (!workerLives(databaseFile))
        return;
    QFile wish(workerStopFile(databaseFile));
    if (!wish.open(QIODevice::WriteOnly))
        refuse(ErrorKind::Temporary, u"write_failed"_s, wish.fileName());
    wish.close();
    Beacon(databaseFile).committed(); // it looks up at once
    QElapsedTimer waited;
    for (waited.start(); workerLives(databaseFile) && waited.elapsed() < patience;)
        QThread::msleep(20);
    QFile::remove(wish.fileName());
    if (workerLives(databaseFile))
        refuse(ErrorKind::Busy, u"worker_running"_s);
}

} // namespace deskbell::ctl
