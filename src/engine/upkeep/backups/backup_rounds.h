#pragma once

#include "domain/ports/clock.h"
#include "domain/values/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace deskbell {

namespace store { class Database; }

/// The worker's own backups: one a civil day, and once a month the newest one is tried out. Whatever comes of it is in the log; nothing of it
/// keeps anything from being sent.
class BackupRounds {
public:
    BackupRounds(store::Database &database, const Clock &clock);
    /// To be called when nothing is under way or due. Mostly it sees at once that the day has its backup; else it takes as long as one takes.
    /// After a failure it waits an hour. Nothing is made while the clock is doubted: its day would be a wrong one.
    void quiet();

private:
    [[nodiscard]] bool dayHasBackup(QDate today, const QString &uuid) const;
    void make(QDate today);
    void prove(QDate today);
    void say(const QString &kind, const QJsonObject &parameters);

    store::Database &m_database;
    const Clock &m_clock;
    QDate m_done; ///< the last day seen to have its backup
    std::optional<Instant> m_failed;
};

} // namespace deskbell
