#pragma once

#include <QtGlobal>
#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace deskbell::ui {

/// Where an answer belongs: a member of the widget that asks. Its end, or a newer question in it, drops the answer that is under way.
class Slot {
public:
    Slot() : m_turns(std::make_shared<Turns>()) {}
    ~Slot()
    {
        m_turns->ended = true;
        leave();
    }
    Slot(const Slot &) = delete;
    Slot &operator=(const Slot &) = delete;

private:
    friend class Desk;
    struct Turns {
        std::atomic<quint64> newest = 0;
        std::atomic<bool> ended = false;
        std::function<void()> left; ///< calls off the errand whose answer nobody waits for any more; the window's thread only
    };
    void leave()
    {
        if (const auto left = std::exchange(m_turns->left, {}))
            left();
    }
    quint64 nextTurn()
    {
        leave();
        return ++m_turns->newest;
    }
    std::shared_ptr<Turns> m_turns;
};

} // namespace deskbell::ui
