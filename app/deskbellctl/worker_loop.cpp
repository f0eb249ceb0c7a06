#include "app/deskbellctl/worker_loop.h"

#include <QFile>
#include <algorithm>
#include <chrono>
#include <utility>

namespace deskbell::ctl {

using namespace std::chrono_literals;

namespace {
constexpr int longestWait = 30'000;
constexpr int beaconPause = 50; // somebody who writes much writes the beacon often: looked at together
constexpr int drainLimit = 30'000;
constexpr int patience = 10; // failures in a row before a run that should end gives up
}

WorkerLoop::WorkerLoop(Worker &worker, const Clock &clock, const QString &beaconFile, const QString &stopFile, Until until)
    : m_worker(worker), m_clock(clock), m_beaconFile(beaconFile), m_stopFile(stopFile), m_until(until)
{
    m_timer.setSingleShot(true);
    m_drainLimit.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    connect(&m_drainLimit, &QTimer::timeout, this, [this] {
        if (m_worker.unwritten() > 0) // known, and only the file is busy: to go now would make it unknown
            m_drainLimit.start();
        else
            end({});
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        watchBeacon();
        soon(beaconPause);
    });
    m_worker.setWake([this] { soon(0); });
}

void WorkerLoop::start(std::function<void(Result<>)> ended)
{
    m_ended = std::move(ended);
    if (m_until == Until::Stopped)
        watchBeacon();
    soon(0);
}

void WorkerLoop::watchBeacon()
{
    if (m_watcher.files().contains(m_beaconFile))
        return;
    if (!QFile::exists(m_beaconFile)) {
        QFile beacon(m_beaconFile);
        static_cast<void>(beacon.open(QIODevice::Append)); // only a file that exists can be watched
    }
    m_watcher.addPath(m_beaconFile);
}

void WorkerLoop::soon(int milliseconds)
{
    if (!m_timer.isActive() || m_timer.remainingTime() > milliseconds)
        m_timer.start(milliseconds);
}

void WorkerLoop::tick()
{
    if (QFile::remove(m_stopFile))
        drain();
    const Result<Next> next = m_worker.tick();
    if (!m_ended)
        return;
    if (!next)
        return failed(next.error());
    m_failures = 0;
    if (m_draining && !next->at)
        return soon(longestWait); // the worker says when it has drained
    if (m_until == Until::NothingDue && !next->busy && !next->due)
        return drain();
    const bool idle = !m_draining && !next->busy && !next->due && !(next->at && *next->at <= m_clock.now());
    if (idle && m_quiet)
        if (auto well = m_quiet(); !well)
            return end(Failure(well.error()));
    auto wait = Duration(longestWait);
    if (next->at)
        wait = std::clamp(*next->at - m_clock.now(), Duration(1), wait);
    soon(static_cast<int>(wait.count()));
}

void WorkerLoop::failed(const Error &error)
{
    // A file that is busy for a while is no reason to stop sending; a broken one is.
    const bool passing = error.kind == ErrorKind::Busy || error.kind == ErrorKind::Temporary;
    ++m_failures;
    const bool enough = m_until == Until::NothingDue && m_failures >= patience && m_worker.underWay() + m_worker.unwritten() == 0;
    if (!passing || enough)
        return end(Failure(error));
    soon(1000);
}

void WorkerLoop::drain()
{
    if (std::exchange(m_draining, true))
        return;
    m_drainLimit.start(drainLimit);
    m_worker.drain([this] { QMetaObject::invokeMethod(this, [this] { end({}); }, Qt::QueuedConnection); });
    soon(0);
}

void WorkerLoop::end(const Result<> &result)
{
    m_timer.stop();
    m_drainLimit.stop();
    if (m_ended)
        std::exchange(m_ended, nullptr)(result);
}

} // namespace deskbell::ctl
