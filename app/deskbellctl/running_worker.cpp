#include "app/deskbellctl/running_worker.h"

#include "app/deskbellctl/exit_code.h"
#include "domain/files/lock_file.h"
#include "domain/files/one_name.h"
#include "engine/beacon.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QThread>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

bool workerLives(const QString &databaseFile)
{
    const QString file = oneName(databaseFile) + u".worker.lock"_s;
    if (!QFile::exists(file))
        return false;
    // Not by the number in it: that may be another process's by now.
    QLockFile lock(file);
    return !takeLock(lock);
}

QString workerStopFile(const QString &databaseFile)
{
    return oneName(databaseFile) + u".worker.stop"_s;
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
