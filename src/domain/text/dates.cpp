#include "domain/text/dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

const QRegularExpression &withYearLast()
{
    static const QRegularExpression form(uR"(^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:\s*r\.?)?$)"_s);
    return form;
}

QDate likely(QDate day)
{
    return day.isValid() && day.year() >= 1900 && day.year() <= 2200 ? day : QDate();
}

} // namespace

QDate typedDate(const QString &text)
{
    static const QRegularExpression yearFirst(uR"(^(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$)"_s);
    const QString trimmed = text.trimmed();
    QDate day;
    if (const auto match = withYearLast().match(trimmed); match.hasMatch())
        day = QDate(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt());
    else if (const auto iso = yearFirst.match(trimmed); iso.hasMatch())
        day = QDate(iso.captured(1).toInt(), iso.captured(3).toInt(), iso.captured(4).toInt());
    return likely(day);
}

QDate monthFirstDate(const QString &text)
{
    const auto match = withYearLast().match(text.trimmed());
    return match.hasMatch() && match.captured(2) == u"/"_s ? likely(QDate(match.captured(4).toInt(), match.captured(1).toInt(), match.captured(3).toInt())) : QDate();
}

} // namespace deskbell
