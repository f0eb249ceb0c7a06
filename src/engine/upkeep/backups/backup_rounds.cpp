#include "engine/upkeep/backups/backup_rounds.h"

#include "domain/files/durable_file.h"
#include "domain/reminding/civil_time.h"
#include "engine/upkeep/backups/backup_rotation.h"
#include "engine/upkeep/backups/backups.h"
#include "engine/upkeep/backups/proof.h"
#include "store/database.h"
#include "store/tables/activity.h"
#include "store/tables/settings.h"
#include "store/tables/workers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell {

namespace {

constexpr Duration afterFailure = 1h;

QByteArray monthOf(QDate day)
{
    return day.toString(u"yyyy-MM"_s).toLatin1();
}

bool provedIn(QDate month, const QString &folder)
{
    QFile file(proofFile(folder));
    return file.open(QIODevice::ReadOnly) && file.readLine().trimmed() == monthOf(month);
}

QJsonObject whyNot(const Error &error)
{
    return {{u"problem"_s, error.code}, {u"detail"_s, error.detail}};
}

} // namespace

BackupRounds::BackupRounds(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

void BackupRounds::quiet()
{
    const Instant now = m_clock.now();
    if (m_failed && now >= *m_failed && now - *m_failed < afterFailure)
        return;
    const auto office = store::Offices(m_database).load();
    const auto uuid = store::Offices(m_database).uuid();
    const auto worker = store::Workers(m_database).load();
    if (!office || !uuid || !worker || worker->clockFrozen)
        return;
    const QTimeZone zone(office->zone.toUtf8());
    const QDate today = civilDay(now, zone.isValid() ? zone : QTimeZone::utc());
    if (m_done == today)
        return;
    if (!dayHasBackup(today, *uuid))
        make(today);
    else
        m_done = today;
    if (m_done == today && !provedIn(today, backupsOf(QFileInfo(m_database.file()).absolutePath())))
        prove(today);
}

bool BackupRounds::dayHasBackup(QDate today, const QString &uuid) const
{
    return std::ranges::any_of(listBackups({backupsOf(QFileInfo(m_database.file()).absolutePath())}), [&](const Backup &each) {
        return each.verified && each.uuid == uuid && readBackupName(QFileInfo(each.file).fileName())->day == today;
    });
}

void BackupRounds::make(QDate today)
{
    const auto made = makeBackup({.officeFile = m_database.file(), .at = m_clock.now()});
    if (!made) {
        m_failed = m_clock.now();
        return say(u"backup_failed"_s, whyNot(made.error()));
    }
    m_failed.reset();
    m_done = today;
    static_cast<void>(logBackup(m_database, *made, u"worker"_s, m_clock.now())); // there it is, whether the log can say so or not
}

void BackupRounds::prove(QDate today)
{
    const QString folder = backupsOf(QFileInfo(m_database.file()).absolutePath());
    for (const QString &left : QDir(folder).entryList({u".proof-*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) // by one that was killed
        QDir(QDir(folder).filePath(left)).removeRecursively();
    const auto newest = newestVerified({folder});
    if (!newest)
        return;
    const auto proved = proveBackup(*newest, folder, m_clock.now());
    static_cast<void>(writeDurably(proofFile(folder), monthOf(today) + '\n'));
    QJsonObject what{{u"file"_s, QFileInfo(newest->file).fileName()}};
    if (proved)
        return say(u"backup_proved"_s, what);
    const QJsonObject why = whyNot(proved.error());
    for (const QString &key : why.keys())
        what.insert(key, why[key]);
    say(u"backup_unproved"_s, what);
}

void BackupRounds::say(const QString &kind, const QJsonObject &parameters)
{
    static_cast<void>(store::Activity(m_database).append({0, m_clock.now(), u"worker"_s, kind, parameters, {}, {}, {}}));
}

} // namespace deskbell
