#include "ui/restore/shown_backups.h"

#include "words/words.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

QString ShownBackup::when(const QString &language) const
{
    const QString form = language == "fi"_L1 || language == "da"_L1 ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s;
    return words::locale(language).toString(at.date(), form) + u", "_s + at.time().toString(u"HH:mm"_s);
}

std::vector<ShownBackup> ShownBackups::of(const QJsonObject &data)
{
    std::vector<ShownBackup> backups;
    const QJsonArray known = data.value("backups"_L1).toArray();
    for (const auto &each : known)
        backups.push_back({each["file"_L1].toString(), QDateTime::fromString(each["at"_L1].toString(), Qt::ISODate), each["bytes"_L1].toInteger(), each["verified"_L1].toBool()});
    std::ranges::stable_sort(backups, std::greater(), &ShownBackup::at);
    return backups;
}

std::optional<ShownBackup> ShownBackups::newestVerified(const std::vector<ShownBackup> &backups)
{
    const auto found = std::ranges::find(backups, true, &ShownBackup::verified);
    return found == backups.end() ? std::nullopt : std::optional(*found);
}

ShownBackups::State ShownBackups::state(const std::vector<ShownBackup> &backups, const QDateTime &now, const QString &language)
{
    const auto newest = newestVerified(backups);
    if (!newest)
        return {tr("There is no backup yet. If this computer fails, everything in the office is lost."), false};
    const qint64 days = newest->at.date().daysTo(now.date());
    if (days <= 2)
        return {tr("The newest backup is from %1. It was read whole.").arg(newest->when(language)), true};
    return {tr("The newest backup is %n days old. Leave Deskbell running, or back up now.", nullptr, int(days)), false};
}

} // namespace deskbell::ui
