#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>
#include <vector>

namespace deskbell {

/// What the name of a backup says: "office-2026-11-20-0805.db", or "…-0805-2.db" for the second of a minute. In the office's zone.
struct BackupName {
    QString name;
    QDate day;
    QTime time;
    int nth = 1;
};
/// Nothing when the name is not of our own pattern: such a file is somebody else's.
[[nodiscard]] std::optional<BackupName> readBackupName(const QString &name);
[[nodiscard]] QString backupName(QDate day, QTime time, int nth);

/// Which of these verified backups may go: kept are all of today, and the newest of each of the last 7 days, 4 weeks and 12 months that have
/// one, so the newest of all always is. What is dated after today was made by a wrong clock: it is neither counted nor named.
[[nodiscard]] std::vector<BackupName> outdated(std::vector<BackupName> verified, QDate today);

} // namespace deskbell
