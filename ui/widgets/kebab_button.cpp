#include "ui/widgets/kebab_button.h"

#include "ui/shell/theme.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

KebabButton::KebabButton(const Theme &theme, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setProperty("kind", u"kebab"_s);
    setIcon(theme.icon(u"kebab"_s));
    setIconSize(QSize(20, 20));
    setText(name);
    setToolTip(name);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
}

void KebabButton::setPopup(QMenu *menu)
{
    setMenu(menu);
    setPopupMode(InstantPopup);
}

} // namespace deskbell::ui
