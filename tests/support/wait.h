#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>
#include <functional>

namespace deskbell::test {

/// Runs the event loop until `condition` holds, at most `limit` milliseconds. Wakes by events, not by a clock
/// (QTest::qWaitFor naps 10 ms between looks, which a dialogue of many turns feels).
inline bool waitFor(const std::function<bool()> &condition, int limit = 30'000)
{
    const QDeadlineTimer deadline(limit);
    QTimer waker;
    waker.start(50);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // processEvents leaves these to a running loop
    }
    return true;
}

} // namespace deskbell::test
