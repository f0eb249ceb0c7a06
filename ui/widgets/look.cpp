#include "ui/widgets/look.h"

#include <QFrame>
#include <QLabel>
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

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : QString(text.left(1).toUpper() + text.mid(1));
}

QLabel *labelled(const char *kind, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setTextFormat(Qt::PlainText); // names and server replies are data, never markup
    return label;
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

} // namespace deskbell::ui
