#include "domain/text/days.h"

#include <QStringList>
#include <algorithm>
#include <functional>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 366;

Failure badDays(const QString &part)
{
    return failure(ErrorKind::Rejected, u"bad_days"_s, part, u"days"_s);
}

bool isWholeNumber(const QString &part)
{
    return !part.isEmpty() && std::ranges::all_of(part, [](QChar each) { return each >= QLatin1Char('0') && each <= QLatin1Char('9'); });
}

} // namespace

Result<std::vector<int>> daysList(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return badDays({});
    std::vector<int> days;
    const QStringList parts = typed.split(QLatin1Char(','));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts[i].trimmed();
        if (part.isEmpty()) {
            const bool between = i > 0 && i + 1 < parts.size();
            return failure(ErrorKind::Rejected, between ? u"days_gap"_s : u"days_comma"_s, typed.trimmed(), u"days"_s);
        }
        bool fits = false;
        const int number = part.toInt(&fits);
        if (!isWholeNumber(part) || !fits || number > mostDays)
            return badDays(part);
        days.push_back(number);
    }
    return checkedDays(std::move(days));
}

Result<std::vector<int>> checkedDays(std::vector<int> days)
{
    if (days.empty())
        return badDays({});
    for (const int each : days)
        if (each < 0 || each > mostDays)
            return badDays(QString::number(each));
    std::ranges::sort(days, std::greater<>());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace deskbell
