#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_undo(new QPushButton(tr("Undo"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageBarText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    const QString undo = m_undo->text();
    const QKeySequence key(QKeySequence::Undo);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setText(undo + u"   "_s + key.toString(QKeySequence::NativeText));
    m_undo->setAccessibleName(undo);
    m_undo->setShortcut(key);
    m_close->setObjectName(u"closeMessageButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    for (QPushButton *each : {m_undo, m_close})
        each->setFocusPolicy(Qt::TabFocus);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &MessageBar::end);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *from, QWidget *to) {
        if (isAncestorOf(to) && !isAncestorOf(from))
            m_before = from;
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto takeBack = std::exchange(m_takeBack, {});
        hide();
        if (takeBack)
            takeBack();
    });
    hide();
}

void MessageBar::say(const QString &text, const std::function<void()> &undo)
{
    m_takeBack = undo;
    m_text->setText(text);
    m_undo->setVisible(bool(undo));
    show();
    m_end.start(10s);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::end()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_end.start(1s);
    else
        hide();
}

void MessageBar::hideEvent(QHideEvent *event)
{
    if (isAncestorOf(QApplication::focusWidget()) && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    QFrame::hideEvent(event);
}

} // namespace deskbell::ui
