#include "app/data_folder.h"

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

QString outboxFolder(const QString &dataFolder)
{
    return dataFolder + u"/outbox"_s;
}

} // namespace deskbell
