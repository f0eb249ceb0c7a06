#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace deskbell::ui {

namespace {
constexpr int widest = 2000; // measuring a name of 10,000 letters to the end helps nobody
} // namespace

ElidedLabel::ElidedLabel(const char *kind, QWidget *parent) : QLabel(parent)
{
    setProperty("kind", QString::fromLatin1(kind));
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::sizeHint() const
{
    const QString shown = text().left(widest / 4);
    return {std::min(widest, fontMetrics().horizontalAdvance(shown) + 2), fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text().left(widest), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text().left(widest));
    style()->drawItemText(&painter, rect(), int(Qt::AlignVCenter | Qt::TextSingleLine) | (text().isRightToLeft() ? int(Qt::AlignRight) : int(Qt::AlignLeft)), palette(),
                          isEnabled(), shown, foregroundRole());
}

} // namespace deskbell::ui
