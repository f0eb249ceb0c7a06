#include "ui/widgets/tab_order.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>
#include <vector>

namespace deskbell::ui {

namespace {

void collect(QWidget *widget, std::vector<QWidget *> &stops);

void collect(const QLayout *layout, std::vector<QWidget *> &stops)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem *item = layout->itemAt(index);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &stops)
{
    if (const auto *scroll = qobject_cast<QScrollArea *>(widget); scroll && scroll->widget()) {
        collect(scroll->widget(), stops);
        return;
    }
    if (widget->focusProxy() && widget->isAncestorOf(widget->focusProxy())) {
        stops.push_back(widget); // a group goes as a whole: for Qt it is a stop before its parts, and behind them it would send Tab back to them for ever
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
        stops.push_back(widget);
    if (widget->layout() && !qobject_cast<QComboBox *>(widget)) // a combo box sees to its own parts
        collect(widget->layout(), stops);
}

} // namespace

void tabAsRead(QWidget *top)
{
    std::vector<QWidget *> stops;
    collect(top, stops);
    // Qt orders only what takes the keyboard itself, and tells the one that stands in for a group what the group is told.
    std::vector<std::pair<QWidget *, Qt::FocusPolicy>> groups;
    for (QWidget *stop : stops)
        if (stop->focusPolicy() == Qt::NoFocus) {
            groups.emplace_back(stop, stop->focusProxy()->focusPolicy());
            stop->setFocusPolicy(Qt::TabFocus);
        }
    for (size_t index = 1; index < stops.size(); ++index)
        QWidget::setTabOrder(stops[index - 1], stops[index]);
    for (const auto &[group, ofProxy] : groups) {
        group->setFocusPolicy(Qt::NoFocus);
        group->focusProxy()->setFocusPolicy(ofProxy);
    }
}

void tabToTheChosen(QButtonGroup *group)
{
    QObject::connect(group, &QButtonGroup::buttonToggled, group, [group](const QAbstractButton *chosen, bool on) {
        if (!on)
            return;
        for (QAbstractButton *each : group->buttons())
            each->setFocusPolicy(each == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    });
}

} // namespace deskbell::ui
