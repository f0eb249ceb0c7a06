#pragma once

#include "ui/desk/office_watch.h"
#include "ui/desk/surroundings.h"

#include <QObject>
#include <optional>

class QSettings;

namespace deskbell::ui {

class LoginStart;

/// What there is to say before the window closes: messages that are due later need this computer, and the sender.
class Closing : public QObject {
    Q_OBJECT

public:
    /// `kept`: where "do not say it again" is remembered; null: nowhere.
    Closing(Desk &desk, LoginStart &loginStart, QSettings *kept, QObject *parent);

    /// False: nothing to say, the window may just close.
    [[nodiscard]] bool concerns(const std::optional<OfficeStatus> &status) const;
    void sayNoMore();

private:
    Desk &m_desk;
    LoginStart &m_loginStart;
    QSettings *m_kept;
};

} // namespace deskbell::ui
