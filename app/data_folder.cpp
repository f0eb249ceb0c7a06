#include "app/data_folder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace deskbell {

using namespace Qt::StringLiterals;

QString defaultDataFolder()
{
    // Local, not roaming: a database that a profile sync copies between machines would wake up twice.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/deskbell"_s;
}

QString officeFile(const QString &dataFolder)
{
    return dataFolder + u"/office.db"_s;
}

QString beaconFile(const QString &dataFolder)
{
    return dataFolder + u"/office.db.beacon"_s;
}

Result<> removeOffice(const QString &dataFolder)
{
    const QDir folder(dataFolder);
    QDir(outboxFolder(dataFolder)).removeRecursively();
    for (const QString &file : folder.entryList({u"office.db*"_s}, QDir::Files | QDir::Hidden)) {
        if (file.contains(".before-restore-"_L1) || file.contains(".corrupt-"_L1)) // another office, set aside
            continue;
        if (!QFile::remove(folder.filePath(file)))
            return failure(ErrorKind::Temporary, u"write_failed"_s, folder.filePath(file));
    }
    return {};
}

QString outboxFolder(const QString &dataFolder)
{
    return dataFolder + u"/outbox"_s;
}

} // namespace deskbell
