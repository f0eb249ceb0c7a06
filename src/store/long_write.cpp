#include "store/long_write.h"

#include "domain/files/lock_file.h"
#include "domain/files/one_name.h"
#include "store/database.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace deskbell::store {

static QString fileOf(const QString &databaseFile)
{
    return oneName(databaseFile) + u".import.lock"_s;
}

LongWrite::LongWrite(const Database &database) : m_lock(fileOf(database.file()))
{
    static_cast<void>(takeLock(m_lock)); // without it the import goes on all the same
}

bool LongWrite::underWay(const QString &databaseFile)
{
    const QString file = fileOf(databaseFile);
    if (!QFile::exists(file))
        return false;
    QLockFile lock(file);
    return !takeLock(lock);
}

} // namespace deskbell::store
