#pragma once

#include <QByteArray>

namespace deskbell::ctl {

/// From now on SIGINT ends the program with exit 130, having written `answer` to stdout (a script with --json waits for one object). What was
/// under way is rolled back by whoever opens the file next.
void answerInterruption(const QByteArray &answer);
/// The real answer is being written: an interruption comes too late to be another one.
void forgetInterruption();

} // namespace deskbell::ctl
