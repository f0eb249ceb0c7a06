#pragma once

#include <QMenu>
#include <QToolButton>

namespace deskbell::ui {

class Theme;

/// The three dots of a header: opens the menu that right click on the row opens.
class KebabButton : public QToolButton {
    Q_OBJECT

public:
    KebabButton(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    /// Not owned: the same menu may stand in several places.
    void setPopup(QMenu *menu);
};

} // namespace deskbell::ui
