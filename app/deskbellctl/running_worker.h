#pragma once

#include <QString>

namespace deskbell::ctl {

/// Whether a worker of this office's file lives: one that was killed leaves "running" behind, and its lock names a process that is no more.
[[nodiscard]] bool workerLives(const QString &databaseFile);
/// Made to ask a worker to end; the worker takes it away. A signal reaches no process on Windows.
[[nodiscard]] QString workerStopFile(const QString &databaseFile);
/// Asks, and waits until what is under way has ended (up to 40 s). Throws Refusal busy, code worker_running, when it does not.
void stopWorker(const QString &databaseFile);

} // namespace deskbell::ctl
