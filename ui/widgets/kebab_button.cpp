#include "ui/widgets/kebab_button.h"

#include "ui/desk/theme.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

void openMenuAt(QMenu *menu, const QRect &anchor)
{
    menu->popup(anchor.isEmpty() ? anchor.topLeft() : QPoint(anchor.right() + 1 - menu->sizeHint().width(), anchor.bottom() + 1));
}

bool isMenuKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Menu || (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

KebabButton::KebabButton(const Theme &theme, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setProperty("kind", u"kebab"_s);
    setIcon(theme.icon(u"kebab"_s));
    setIconSize(QSize(20, 20));
    setText(name);
    setToolTip(name);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &KebabButton::openMenu);
}

void KebabButton::setPopup(QMenu *menu)
{
    m_popup = menu;
}

void KebabButton::openMenu()
{
    if (m_popup)
        openMenuAt(m_popup, QRect(mapToGlobal(QPoint()), size()));
}

} // namespace deskbell::ui
