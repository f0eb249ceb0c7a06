#include "app/deskbellctl/stop_signal.h"

#include <QtGlobal>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace deskbell::ctl {

#ifdef Q_OS_WIN

static StopSignal *listening = nullptr;
static std::function<void(bool)> *whatToDo = nullptr;

static BOOL WINAPI onConsole(DWORD event)
{
    if (listening == nullptr)
        return FALSE;
    QMetaObject::invokeMethod(listening, [event] { (*whatToDo)(event == CTRL_C_EVENT); }, Qt::QueuedConnection);
    return TRUE;
}

StopSignal::StopSignal(std::function<void(bool)> stop) : m_stop(std::move(stop))
{
    listening = this;
    whatToDo = &m_stop;
    SetConsoleCtrlHandler(onConsole, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onConsole, FALSE);
    listening = nullptr;
}

#else

// A signal handler may do next to nothing: it writes one byte, the event loop reads it.
static int pipeEnds[2] = {-1, -1};

static void onSignal(int number)
{
    const char byte = number == SIGINT ? 'i' : 't';
    const auto written = write(pipeEnds[1], &byte, 1);
    static_cast<void>(written);
}

StopSignal::StopSignal(std::function<void(bool)> stop) : m_stop(std::move(stop))
{
    if (pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (read(pipeEnds[0], &byte, 1) == 1)
            m_stop(byte == 'i');
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignal::~StopSignal()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (int &end : pipeEnds)
        close(std::exchange(end, -1));
}

#endif

} // namespace deskbell::ctl
