#include "domain/reminding/public_holidays.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Failure badHolidays(const QString &detail)
{
    return failure(ErrorKind::Corrupt, u"unexpected"_s, detail);
}

/// "06-20" of any year; a leap year, so that 29 February may be said.
QDate dayOfYear(const QJsonValue &value)
{
    return QDate::fromString(u"2000-"_s + value.toString(), Qt::ISODate);
}

bool onlyKeys(const QJsonObject &json, std::initializer_list<QLatin1StringView> known)
{
    return std::ranges::all_of(json.keys(), [&](const QString &key) { return std::ranges::find(known, key) != known.end(); });
}

QHash<QString, PublicHolidays> builtIn()
{
    QHash<QString, PublicHolidays> all;
    const QDir folder(u":/holidays"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto holidays = PublicHolidays::fromJson(QJsonDocument::fromJson(file.readAll()).object()))
            all.insert(name.section(u'.', 0, 0), *holidays);
    }
    return all;
}

} // namespace

QDate easterSunday(int year)
{
    // Meeus, Astronomical Algorithms, chapter 8: the full moon of the Gregorian tables, then the Sunday after it.
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
    const int late = (golden + 11 * moon + 22 * toSunday) / 451;
    const int march = moon + toSunday - 7 * late + 21; // 0: the first of March
    return QDate(year, 3, 1).addDays(march);
}

QDate PublicHolidays::Entry::in(int year) const
{
    if (afterEaster)
        return easterSunday(year).addDays(*afterEaster);
    const QDate date(year, month, day);
    return weekday == 0 ? date : date.addDays((weekday - date.dayOfWeek() + 7) % 7);
}

Result<PublicHolidays::Entry> PublicHolidays::entry(const QJsonObject &json, const PublicHolidays &whole)
{
    Entry entry;
    entry.name = json.value("name"_L1).toString();
    entry.firstYear = json.value("from"_L1).toInt(whole.m_firstYear);
    entry.lastYear = json.value("to"_L1).toInt(whole.m_lastYear);
    const bool byDate = json.contains("date"_L1);
    const bool byEaster = json.value("easter"_L1).isDouble();
    const bool byWeekday = json.contains("weekday"_L1);
    if (byEaster)
        entry.afterEaster = json.value("easter"_L1).toInt();
    entry.weekday = json.value("weekday"_L1).toInt();
    const QDate date = dayOfYear(json.value(byWeekday ? "not_before"_L1 : "date"_L1));
    entry.month = date.month();
    entry.day = date.day();

    const bool oneWay = int(byDate) + int(byEaster) + int(byWeekday) == 1 && (byEaster || date.isValid()) && byWeekday == json.contains("not_before"_L1);
    const bool weekdaySaid = !byWeekday || (entry.weekday >= 1 && entry.weekday <= 7);
    const bool known = onlyKeys(json, {"name"_L1, "date"_L1, "easter"_L1, "weekday"_L1, "not_before"_L1, "from"_L1, "to"_L1});
    if (entry.name.isEmpty() || !oneWay || !weekdaySaid || !known || entry.firstYear > entry.lastYear || !whole.knows(entry.firstYear) || !whole.knows(entry.lastYear))
        return badHolidays(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    return entry;
}

Result<PublicHolidays> PublicHolidays::fromJson(const QJsonObject &json)
{
    PublicHolidays holidays;
    const QJsonObject years = json.value("years"_L1).toObject();
    holidays.m_firstYear = years.value("from"_L1).toInt();
    holidays.m_lastYear = years.value("to"_L1).toInt();
    if (holidays.m_firstYear < 1583 || holidays.m_lastYear < holidays.m_firstYear) // Easter is reckoned by the Gregorian calendar
        return badHolidays(u"years"_s);
    const QJsonArray days = json.value("days"_L1).toArray();
    if (days.isEmpty())
        return badHolidays(u"days"_s);
    for (const auto &each : days) {
        auto read = entry(each.toObject(), holidays);
        if (!read)
            return Failure(read.error());
        holidays.m_entries.append(std::move(*read));
    }
    return holidays;
}

QString PublicHolidays::on(QDate day) const
{
    const int year = day.year(); // 0, which no file knows, when the day is none
    for (const Entry &each : m_entries)
        if (year >= each.firstYear && year <= each.lastYear && each.in(year) == day)
            return each.name;
    return {};
}

PublicHolidays holidaysOf(const QString &country)
{
    static const QHash<QString, PublicHolidays> all = builtIn();
    return all.value(country);
}

} // namespace deskbell
