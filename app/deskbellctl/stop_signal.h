#pragma once

#include <QObject>
#include <functional>

namespace deskbell::ctl {

/// Turns SIGTERM and SIGINT (on Windows: closing the console, Ctrl+C) into a call in the event loop.
class StopSignal : public QObject {
public:
    explicit StopSignal(std::function<void(bool interrupted)> stop);
    ~StopSignal() override;

private:
    std::function<void(bool)> m_stop;
};

} // namespace deskbell::ctl
