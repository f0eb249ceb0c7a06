#pragma once

#include "ui/shell/office_watch.h"
#include "ui/shell/surroundings.h"

#include <QObject>
#include <optional>

class QSettings;

namespace deskbell::ui {

/// What there is to say before the window closes: messages that are due later need this computer, and the sender.
class Closing : public QObject {
    Q_OBJECT

public:
    /// `kept`: where "do not say it again" is remembered; null: nowhere.
    Closing(Desk &desk, QSettings *kept, QObject *parent);

    /// An office came into sight: is its sender started at login?
    void ask();
    /// False: nothing to say, the window may just close.
    [[nodiscard]] bool concerns(const std::optional<OfficeStatus> &status) const;
    [[nodiscard]] bool startsAtLogin() const { return m_atLogin; }
    /// Starts the sender at login from now on; the error's words, or none.
    void installAtLogin(Slot &slot, const std::function<void(const QString &error)> &done);
    void sayNoMore();

private:
    Desk &m_desk;
    QSettings *m_kept;
    Slot m_slot;
    bool m_atLogin = false;
};

} // namespace deskbell::ui
