#pragma once

#include "app/deskbellctl/errand.h"
#include "app/deskbellctl/exit_code.h"

#include <QEventLoop>
#include <QTimer>
#include <functional>
#include <optional>
#include <utility>

namespace deskbell::ctl {

/// Whether the window started this run and may call it off by closing stdin.
enum class Errand { No, Yes };

/// Runs the event loop until `start` has been answered: this is the program's outermost loop, nothing is nested in it.
/// An errand that is called off throws `cancelled`.
template <typename T> T awaited(const std::function<void(std::function<void(T)>)> &start, Errand errand = Errand::No)
{
    std::optional<T> answer;
    QEventLoop loop;
    QTimer look;
    if (errand == Errand::Yes) {
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (stdinClosed())
                loop.quit();
        });
        look.start(std::chrono::milliseconds(200));
    }
    start([&](T value) {
        answer = std::move(value);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    if (!answer)
        refuse(ErrorKind::NotAllowed, QStringLiteral("cancelled"));
    return std::move(*answer);
}

} // namespace deskbell::ctl
