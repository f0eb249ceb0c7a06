#include "ui/widgets/date_field.h"

#include "ui/desk/theme.h"
#include "words/words.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

DateField::DateField(const Theme &theme, const QString &language, QWidget *parent) : QLineEdit(parent), m_language(language)
{
    setMaxLength(40);
    setMinimumWidth(152);
    setPlaceholderText(tr("such as %1").arg(words::date(QDate(2026, 12, 31), language)));
    QAction *calendar = addAction(theme.icon(u"planned"_s, Tone::Dim), QLineEdit::TrailingPosition);
    calendar->setText(tr("Open the calendar (Alt+Down)"));
    calendar->setToolTip(calendar->text());
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::dayChanged);
}

void DateField::setDay(QDate day)
{
    setText(day.isValid() ? words::date(day, m_language) : QString());
}

Result<QDate> DateField::day(const QString &field) const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return QDate();
    const QDate day = words::dateFrom(typed, m_language);
    if (!day.isValid())
        return failure(ErrorKind::Rejected, u"bad_day"_s, typed, field);
    return day;
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) || event->key() == Qt::Key_F4)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (const auto typed = day({}); typed && typed->isValid())
        setDay(*typed); // whoever typed it sees which day it was taken for
    QLineEdit::focusOutEvent(event);
}

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    if (!m_popup) {
        m_popup = new QFrame(this, Qt::Popup);
        m_popup->setObjectName(u"calendarPopup"_s);
        m_calendar = new QCalendarWidget(m_popup);
        m_calendar->setAccessibleName(tr("Calendar"));
        m_calendar->setLocale(words::locale(m_language));
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        auto *layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(1, 1, 1, 1);
        layout->addWidget(m_calendar);
        connect(m_calendar, &QCalendarWidget::clicked, this, &DateField::choose);
        connect(m_calendar, &QCalendarWidget::activated, this, &DateField::choose); // Enter
    }
    const auto typed = day({});
    if (typed && typed->isValid())
        m_calendar->setSelectedDate(*typed);
    else if (m_usual.isValid())
        m_calendar->setSelectedDate(m_usual);
    m_popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    if (at.y() + m_popup->height() > room.bottom())
        at = mapToGlobal(QPoint(0, -m_popup->height() - 2));
    at.setX(std::min(at.x(), room.right() - m_popup->width()));
    m_popup->move(at);
    m_popup->show();
    m_calendar->setFocus();
}

void DateField::choose(QDate day)
{
    m_popup->hide();
    setDay(day);
    Q_EMIT textEdited(text()); // a choice is as good as typing
    setFocus();
}

} // namespace deskbell::ui
