#include "ui/shell/tray.h"

#include "ui/desk/sending_state.h"
#include "ui/desk/theme.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

Tray::Tray(const Theme &theme, QWidget *window) : QObject(window), m_theme(theme), m_window(window), m_state(m_menu.addAction(QString()))
{
    m_state->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Deskbell")), &QAction::triggered, this, &Tray::pressed);
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, window->window(), &QWidget::close);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT pressed();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::pressed);
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(theme.icon(u"deskbell"_s, Tone::Accent));
}

void Tray::show(const OfficeStatus &status, Instant now, const QString &language)
{
    const SendingState state = SendingState::of(status, language);
    const int waiting = status.worker.unknown + status.worker.failed;
    const QString text = waiting > 0 ? tr("%1 · %n need attention", nullptr, waiting).arg(state.text) : state.text;
    m_state->setText(text);
    m_icon.setToolTip(tr("Deskbell: %1").arg(text));
    m_icon.setIcon(m_theme.icon(u"deskbell"_s, state.good && waiting == 0 ? Tone::Accent : Tone::Warning));
    m_icon.setVisible(QSystemTrayIcon::isSystemTrayAvailable());
    const auto news = m_attention.heard(status, now, language);
    if (news && !m_window->isActiveWindow() && m_icon.isVisible())
        m_icon.showMessage(news->title, news->text, m_theme.icon(u"deskbell"_s, Tone::Accent));
}

} // namespace deskbell::ui
