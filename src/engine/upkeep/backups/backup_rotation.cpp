#include "engine/upkeep/backups/backup_rotation.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {
constexpr size_t days = 7, weeks = 4, months = 12;
}

std::optional<BackupName> readBackupName(const QString &name)
{
    static const QRegularExpression pattern(u"^office-([0-9]{4}-[0-9]{2}-[0-9]{2})-([0-9]{4})(?:-([1-9][0-9]{0,3}))?\\.db\\z"_s);
    const auto match = pattern.match(name);
    BackupName read{name, QDate::fromString(match.captured(1), Qt::ISODate), QTime::fromString(match.captured(2), u"HHmm"_s),
                    match.captured(3).isEmpty() ? 1 : match.captured(3).toInt()};
    if (!match.hasMatch() || !read.day.isValid() || !read.time.isValid())
        return std::nullopt;
    return read;
}

QString backupName(QDate day, QTime time, int nth)
{
    const QString name = u"office-"_s + day.toString(Qt::ISODate) + u'-' + time.toString(u"HHmm"_s);
    return nth > 1 ? QString(name + u'-' + QString::number(nth) + u".db"_s) : QString(name + u".db"_s);
}

std::vector<BackupName> outdated(std::vector<BackupName> verified, QDate today)
{
    std::erase_if(verified, [today](const BackupName &each) { return each.day > today; });
    std::ranges::sort(verified, [](const BackupName &a, const BackupName &b) {
        return std::tie(a.day, a.time, a.nth, a.name) > std::tie(b.day, b.time, b.nth, b.name);
    });
    std::set<QDate> ofDays;
    std::set<std::pair<int, int>> ofWeeks, ofMonths;
    std::vector<BackupName> gone;
    for (const BackupName &each : verified) {
        int year = 0;
        const int week = each.day.weekNumber(&year);
        const bool day = ofDays.size() < days && ofDays.insert(each.day).second;
        const bool ofWeek = ofWeeks.size() < weeks && ofWeeks.insert({year, week}).second;
        const bool ofMonth = ofMonths.size() < months && ofMonths.insert({each.day.year(), each.day.month()}).second;
        if (each.day != today && !day && !ofWeek && !ofMonth)
            gone.push_back(each);
    }
    return gone;
}

} // namespace deskbell
