#include "ui/widgets/look.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace deskbell::ui {

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    for (QWidget *child : widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        child->style()->unpolish(child);
        child->style()->polish(child);
    }
}

QLabel *labelled(const char *kind, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setTextFormat(Qt::PlainText); // names and server replies are data, never markup
    return label;
}

void nameUnseen(QWidget *control, const QString &name)
{
    control->setAccessibleName(name);
    const auto *box = qobject_cast<QComboBox *>(control);
    if (!box)
        return;
    if (box->lineEdit())
        box->lineEdit()->setAccessibleName(name); // the part of it that has the keyboard
    QLabel *label = nullptr;
    for (auto *each : control->parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        if (each->buddy() == control)
            label = each;
    if (!label) {
        label = new QLabel(control->parentWidget());
        label->setBuddy(control);
        label->hide();
    }
    label->setText(name);
}

QVBoxLayout *madeCard(QFrame *frame)
{
    frame->setProperty("kind", QStringLiteral("card"));
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(8);
    return inside;
}

QFrame *card(QWidget *parent, QVBoxLayout **inside)
{
    auto *frame = new QFrame(parent);
    *inside = madeCard(frame);
    return frame;
}

QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea(content->parentWidget());
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void emptied(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // the one being pressed may be among them
        }
        if (QLayout *inner = item->layout())
            emptied(inner);
        delete item;
    }
}

void letCopy(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
}

} // namespace deskbell::ui
