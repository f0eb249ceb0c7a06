#pragma once

#include "domain/values/rule.h"
#include "ui/desk/surroundings.h"

#include <QFrame>

class QMenu;

namespace deskbell::ui {

class KebabButton;

/// One automation as its sentence, with its switch and its three dots; a press on it opens it. The right button, the Menu key and Shift+F10 open the same menu.
class AutomationCard : public QFrame {
    Q_OBJECT

public:
    /// `note`: what else there is to know about it today; may be empty.
    AutomationCard(const Surroundings &around, const Rule &rule, const QString &note, QWidget *parent);

Q_SIGNALS:
    void switched(bool on);
    void removeWanted();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu(const Surroundings &around, const Rule &rule);

    Signpost &m_signs;
    RuleId m_id;
    QMenu *m_menu;
    KebabButton *m_kebab;
};

} // namespace deskbell::ui
