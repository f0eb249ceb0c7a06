#pragma once

#include "domain/ports/clock.h"
#include "domain/values/result.h"
#include "engine/sending/worker.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>

namespace deskbell::ctl {

/// Owns the worker's only timer. Ticks when something is due (at most 30 s apart: clocks jump), when a channel has ended something, and
/// when the beacon says that somebody changed the office.
class WorkerLoop : public QObject {
public:
    enum class Until { Stopped, NothingDue };

    WorkerLoop(Worker &worker, const Clock &clock, const QString &beaconFile, const QString &stopFile, Until until);

    /// Called when nothing is under way or due, at every such tick; an error ends the worker.
    void setQuiet(std::function<Result<>()> quiet) { m_quiet = std::move(quiet); }
    /// `ended` is called once, when the worker is done or drained; an error only when going on makes no sense.
    void start(std::function<void(Result<>)> ended);
    /// No new claims; what is under way gets up to 30 s.
    void drain();

private:
    void tick();
    void soon(int milliseconds);
    void failed(const Error &error);
    void watchBeacon();
    void end(const Result<> &result);

    Worker &m_worker;
    const Clock &m_clock;
    QString m_beaconFile;
    QString m_stopFile; ///< `worker stop` makes it: a signal reaches no process on Windows
    Until m_until;
    bool m_draining = false;
    int m_failures = 0;
    QTimer m_timer;
    QTimer m_drainLimit;
    std::function<Result<>()> m_quiet;
    QFileSystemWatcher m_watcher;
    std::function<void(Result<>)> m_ended;
};

} // namespace deskbell::ctl
