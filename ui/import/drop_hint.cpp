#include "ui/import/drop_hint.h"

#include "ui/desk/theme.h"
#include "ui/widgets/look.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

DropHint::DropHint(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme)
{
    setObjectName(u"dropHint"_s);
    setAcceptDrops(true);
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    frame->setMinimumWidth(440);
    inside->setContentsMargins(32, 24, 32, 24);
    auto *icon = new QLabel(frame);
    icon->setPixmap(theme.icon(u"document"_s, Tone::Accent).pixmap(QSize(40, 40), devicePixelRatioF()));
    auto *title = labelled("title", tr("Drop the list here to import it"), frame);
    setAccessibleName(title->text());
    auto *text = labelled("dim", tr("First you see what it would do. Nothing is changed before you say so."), frame);
    for (QLabel *each : {icon, title, text})
        inside->addWidget(each, 0, Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(frame, 0, Qt::AlignCenter);
    hide();
}

void DropHint::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = m_theme.colors().background;
    ground.setAlphaF(0.8F);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(12, 12, -12, -12), 8, 8);
}

} // namespace deskbell::ui
