#include "ui/desk/present.h"

#include "domain/reminding/civil_time.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

Present::Present(const Clock &clock, const QTimeZone &zone, QString language)
    : m_clock(clock), m_zone(zone), m_language(std::move(language))
{
}

Instant Present::now() const
{
    return m_clock.now();
}

QDate Present::today() const
{
    return civilDay(now(), m_zone);
}

QDate Present::day(Instant at) const
{
    return civilDay(at, m_zone);
}

QString Present::when(Instant at) const
{
    const QString text = whenInside(at);
    return text.left(1).toUpper() + text.mid(1);
}

QString Present::whenInside(Instant at) const
{
    const QDate date = day(at);
    const QString time = this->time(at);
    const qint64 ahead = today().daysTo(date);
    QString text;
    if (ahead == 0)
        text = tr("Today %1").arg(time);
    else if (ahead == 1)
        text = tr("Tomorrow %1").arg(time);
    else if (ahead == -1)
        text = tr("Yesterday %1").arg(time);
    else
        text = day(date) + u' ' + time;
    return text.left(1).toLower() + text.mid(1); // whichever way a language's catalogue writes them
}

QString Present::time(Instant at) const
{
    return civilTime(at, m_zone).toString(u"HH:mm"_s);
}

QString Present::inFull(QDate day) const
{
    //: A day with its weekday, as QDate::toString takes it.
    const QString text = words::locale(m_language).toString(day, tr("dddd d MMMM"));
    return text.left(1).toUpper() + text.mid(1);
}

QString Present::exactly(Instant at) const
{
    return words::date(day(at), m_language) + u' ' + civilTime(at, m_zone).toString(u"HH:mm:ss"_s);
}

QString Present::day(QDate date) const
{
    return date.isValid() ? words::shortDate(date, today(), m_language) : QString();
}

} // namespace deskbell::ui
