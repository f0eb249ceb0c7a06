#pragma once

#include "ui/shell/attention.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace deskbell::ui {

class Theme;

/// Deskbell in the desktop's tray, where there is one: how sending stands, the way back to the window, and one quiet notification when something
/// needs a person while the window is not looked at.
class Tray : public QObject {
    Q_OBJECT

public:
    Tray(const Theme &theme, QWidget *window);

    void show(const OfficeStatus &status, Instant now, const QString &language);

Q_SIGNALS:
    void pressed(); ///< the icon, its menu's "Open", or the notification

private:
    const Theme &m_theme;
    QWidget *m_window;
    Attention m_attention;
    QMenu m_menu;
    QAction *m_state;
    QSystemTrayIcon m_icon;
};

} // namespace deskbell::ui
