#include "engine/upkeep/backups/proof.h"

#include "engine/upkeep/backups/restore.h"
#include "engine/upkeep/doctor.h"
#include "store/database.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace deskbell {

Result<> proveBackup(const Backup &backup, const QString &folder, Instant now)
{
    const QTemporaryDir place(QDir(folder).filePath(u".proof-XXXXXX"_s));
    if (!place.isValid())
        return failure(ErrorKind::Temporary, u"write_failed"_s, place.errorString());
    const QString there = place.filePath(u"office"_s);
    const auto restored = restoreBackup({.file = backup.file, .dataFolder = there, .who = u"worker"_s, .at = now});
    if (!restored)
        return Failure(restored.error());
    auto office = store::Database::open(QDir(there).filePath(u"office.db"_s), store::Open::ReadOnly);
    if (!office)
        return Failure(office.error());
    const auto findings = verify(**office, now);
    if (!findings)
        return Failure(findings.error());
    return findings->empty() ? Result<>() : Result<>(failure(ErrorKind::Corrupt, u"backup_damaged"_s, findings->front().text));
}

} // namespace deskbell
