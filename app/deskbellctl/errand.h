#pragma once

#include <QtGlobal>

namespace deskbell::ctl {

/// How far a long run is, as one JSON line on stderr: the window reads it.
void tellProgress(qint64 done, qint64 total);
/// The window cancels an errand by closing its stdin. Never waits.
[[nodiscard]] bool stdinClosed();

} // namespace deskbell::ctl
