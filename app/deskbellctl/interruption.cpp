#include "app/deskbellctl/interruption.h"

#include "app/deskbellctl/exit_code.h"

#include <csignal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace deskbell::ctl {

#ifdef Q_OS_UNIX

// Made before the signal may come: a handler may only write.
static const char *said = nullptr;
static size_t bytesSaid = 0;

void answerInterruption(const QByteArray &answer)
{
    static QByteArray kept;
    kept = answer;
    said = kept.constData();
    bytesSaid = static_cast<size_t>(kept.size());
    std::signal(SIGINT, [](int) {
        if (bytesSaid > 0 && write(STDOUT_FILENO, said, bytesSaid) < 0)
            _exit(static_cast<int>(Exit::Unexpected));
        _exit(static_cast<int>(Exit::Interrupted));
    });
}

void forgetInterruption()
{
    std::signal(SIGINT, SIG_IGN);
}

#else

void answerInterruption(const QByteArray &) {}
void forgetInterruption() {}

#endif

} // namespace deskbell::ctl
