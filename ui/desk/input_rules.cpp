#include "ui/desk/input_rules.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QPushButton>

namespace deskbell::ui {

InputRules::InputRules(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool InputRules::eventFilter(QObject *watched, QEvent *event)
{
    // Enter presses the button that has the keyboard, on pages as Qt has it in dialogs.
    if (event->type() == QEvent::Polish)
        if (auto *button = qobject_cast<QPushButton *>(watched); button && !qobject_cast<QDialog *>(button->window()))
            button->setAutoDefault(true);
    // The wheel scrolls the page; over a field, too, it neither chooses nor takes the keyboard there.
    if (event->type() == QEvent::Polish || event->type() == QEvent::Wheel)
        if (auto *field = qobject_cast<QWidget *>(watched); qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)) {
            if (event->type() == QEvent::Wheel) {
                event->ignore();
                return true;
            }
            if (field->focusPolicy() == Qt::WheelFocus)
                field->setFocusPolicy(Qt::StrongFocus);
        }
    return QObject::eventFilter(watched, event);
}

} // namespace deskbell::ui
