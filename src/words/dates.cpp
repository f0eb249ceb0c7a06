#include "words/words.h"

#include "domain/reminding/civil_time.h"
#include "domain/text/dates.h"

using namespace Qt::StringLiterals;

namespace deskbell::words {

QLocale locale(const QString &language)
{
    return language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

QString dateFormat(const QString &language)
{
    return language == u"en"_s ? u"d MMM yyyy"_s : u"d.M.yyyy"_s;
}

QString date(QDate day, const QString &language)
{
    return locale(language).toString(day, dateFormat(language));
}

QString shortDate(QDate day, QDate today, const QString &language)
{
    // Finnish has no short month that is shorter than its number.
    const QString form = language == u"fi"_s ? u"d.M."_s : language == u"da"_s ? u"d. MMM"_s : u"d MMM"_s;
    const QString year = day.year() == today.year() ? QString() : language == u"fi"_s ? u"yyyy"_s : u" yyyy"_s;
    return locale(language).toString(day, form + year);
}

QDate dateFrom(const QString &text, const QString &language)
{
    const QDate typed = typedDate(text);
    return typed.isValid() ? typed : locale(language).toDate(text.simplified(), dateFormat(language));
}

QString moment(Instant at, const QTimeZone &zone, const QString &language)
{
    return date(civilDay(at, zone), language) + u' ' + civilTime(at, zone).toString(u"HH:mm"_s);
}

} // namespace deskbell::words
