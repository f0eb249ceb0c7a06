#include "store/sql_failure.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace deskbell::store {

int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error sqlFailure(const char *name, const QSqlError &error)
{
    const int code = sqliteCode(error);
    if (error.nativeErrorCode().toInt() == SQLITE_READONLY_DBMOVED) // moved away or replaced under us: what we hold is nobody's office
        return {ErrorKind::NotFound, u"no_office"_s, {}, u"data"_s};
    QString detail = QString::fromLatin1(name) + u" ("_s + error.nativeErrorCode() + u')';
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, u"busy"_s, detail, {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::NotAllowed, u"read_only"_s, detail, {}};
    case SQLITE_FULL:
        return {ErrorKind::Temporary, u"disk_full"_s, detail, {}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorKind::Temporary, u"disk_error"_s, detail, {}};
    case SQLITE_CORRUPT:
        return {ErrorKind::Corrupt, u"corrupt_database"_s, detail, {}};
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, u"not_a_database"_s, detail, {}};
    case SQLITE_CONSTRAINT: // "UNIQUE constraint failed: client.external_id": names of columns, no values
        detail += u": "_s + error.databaseText();
        break;
    default:
        break;
    }
    return {ErrorKind::Unexpected, u"unexpected"_s, detail, {}};
}

} // namespace deskbell::store
