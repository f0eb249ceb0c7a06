#pragma once

#include <QMenu>
#include <QPointer>
#include <QToolButton>

namespace deskbell::ui {

class Theme;

/// Opens a menu under the right end of what it belongs to; at a point when that has no size.
void openMenuAt(QMenu *menu, const QRect &anchor);
/// The keys that ask for the menu of what has the keyboard.
[[nodiscard]] bool isMenuKey(const QKeyEvent &event);

/// The three dots of a header: opens the menu that right click on the row opens.
class KebabButton : public QToolButton {
    Q_OBJECT

public:
    KebabButton(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    /// Not owned: the same menu may stand in several places.
    void setPopup(QMenu *menu);
    void openMenu();

private:
    QPointer<QMenu> m_popup; ///< not QToolButton's own, which would wait in an event loop until it is closed
};

} // namespace deskbell::ui
