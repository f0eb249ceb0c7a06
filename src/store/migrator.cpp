#include "store/migrator.h"

#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

// A static library's resources must be asked for, outside any namespace.
static void loadSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace deskbell::store {
namespace {

/// Statements as SQLite itself counts them, so that a trigger's BEGIN … END stays in one piece.
Result<QStringList> statements(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unexpected, u"unexpected"_s, file);
    QStringList found;
    QByteArray piece;
    const QByteArray whole = source.readAll();
    for (const char each : whole) {
        piece += each;
        if (each == ';' && sqlite3_complete(piece.constData()) != 0) {
            found += QString::fromUtf8(piece);
            piece.clear();
        }
    }
    for (const QByteArray &line : piece.split('\n'))
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith("--"))
            return failure(ErrorKind::Unexpected, u"unexpected"_s, QString(file + u": unfinished statement"_s));
    return found;
}

Result<> replay(Database &database, const QString &file, int version)
{
    const auto pieces = statements(file);
    if (!pieces)
        return Failure(pieces.error());
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto present = schemaVersion(database);
    if (!present)
        return Failure(present.error());
    if (*present >= version) // another process was first
        return transaction.commit();
    for (const QString &statement : *pieces)
        if (auto run = database.execute("migrator.replay", statement); !run)
            return run;
    if (auto set = database.execute("migrator.version", u"PRAGMA user_version="_s + QString::number(version)); !set)
        return set;
    if (auto set = database.execute("migrator.application", u"PRAGMA application_id="_s + QString::number(applicationId)); !set)
        return set;
    return transaction.commit();
}

} // namespace

Result<int> schemaVersion(Database &database)
{
    Query query = database.query("migrator.schemaVersion", u"PRAGMA user_version"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return failure(ErrorKind::Corrupt, u"corrupt_database"_s, database.file());
    return static_cast<int>(query.number(0));
}

Result<> migrate(Database &database)
{
    loadSchema();
    const auto present = schemaVersion(database);
    if (!present)
        return Failure(present.error());
    if (*present > newestSchema)
        return failure(ErrorKind::NotAllowed, u"newer_schema"_s, QString::number(*present));
    const QDir schema(u":/schema"_s);
    for (const QString &file : schema.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const int version = file.section(u'_', 0, 0).toInt();
        if (version > *present)
            if (auto replayed = replay(database, schema.filePath(file), version); !replayed)
                return replayed;
    }
    const auto reached = schemaVersion(database);
    if (reached && *reached != newestSchema)
        return failure(ErrorKind::Unexpected, u"unexpected"_s, u"migrator: newest schema not reached"_s);
    return {};
}

} // namespace deskbell::store
