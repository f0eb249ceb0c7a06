#include "ui/widgets/dialog_body.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int lowest = 160; // two fields
}

DialogBody::DialogBody(QWidget *parent) : QScrollArea(parent), m_inside(new QWidget(this)), m_column(new QVBoxLayout(m_inside))
{
    m_inside->setObjectName(u"scrolled"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_inside);
    m_inside->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &DialogBody::follow);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

void DialogBody::follow()
{
    QTimer::singleShot(0, this, [this] { // a row that was just added has no place yet
        if (QWidget *now = window()->focusWidget(); now && m_inside->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 24);
    });
}

QSize DialogBody::sizeHint() const
{
    return m_inside->sizeHint();
}

QSize DialogBody::minimumSizeHint() const
{
    const QSize least = m_inside->minimumSizeHint();
    const int bar = verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
    return {least.width() + bar, std::min(least.height(), lowest)};
}

int DialogBody::heightForWidth(int width) const
{
    // A bar goes only when there is room for what wraps beside it.
    const int bar = verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width - bar) : m_column->totalSizeHint().height();
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == m_inside && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        updateGeometry();
    if (watched == m_inside && event->type() == QEvent::Resize)
        follow();
    return handled;
}

void growToContent(QWidget *dialog)
{
    if (!dialog->isVisible() || !dialog->layout()->hasHeightForWidth())
        return;
    const int needed = std::min(dialog->layout()->totalHeightForWidth(dialog->width()), dialog->screen()->availableGeometry().height() - 48);
    if (dialog->height() < needed)
        dialog->resize(dialog->width(), needed);
}

} // namespace deskbell::ui
