#include "app/deskbellctl/errand.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace deskbell::ctl {

void tellProgress(qint64 done, qint64 total)
{
    fprintf(stderr, "{\"progress\":{\"done\":%lld,\"total\":%lld}}\n", done, total);
    fflush(stderr);
}

bool stdinClosed()
{
#ifdef Q_OS_WIN
    return PeekNamedPipe(GetStdHandle(STD_INPUT_HANDLE), nullptr, 0, nullptr, nullptr, nullptr) == 0;
#else
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (poll(&input, 1, 0) <= 0)
        return false;
    char byte = 0;
    // Something to read that is nothing: the other end has closed.
    return (input.revents & (POLLIN | POLLHUP)) != 0 && read(STDIN_FILENO, &byte, 1) == 0;
#endif
}

} // namespace deskbell::ctl
