#pragma once

#include "ui/desk/slot.h"

#include <QObject>
#include <functional>
#include <optional>

namespace deskbell::ui {

class Desk;

/// Is the sender started whenever this person logs in to the computer? One answer for all who show the switch.
class LoginStart : public QObject {
    Q_OBJECT

public:
    LoginStart(Desk &desk, QObject *parent);

    void ask();
    /// Null: not answered yet, or nobody here can start a sender.
    [[nodiscard]] std::optional<bool> on() const { return m_on; }
    /// `done` gets the error's words, or none.
    void set(bool on, Slot &slot, const std::function<void(const QString &error)> &done);

Q_SIGNALS:
    void changed();

private:
    void take(bool on);

    Desk &m_desk;
    Slot m_slot;
    std::optional<bool> m_on;
};

} // namespace deskbell::ui
