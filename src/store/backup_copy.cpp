#include "store/backup_copy.h"

#include "store/database.h"
#include "store/migrator.h"

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

constexpr int schemaWithChain = 6;

/// SQLite's findings name tables, rows and pages, never what stands in them.
Result<> nothingFound(Database &database, const QString &check, const QString &sound)
{
    Query query = database.query("backup.check", u"PRAGMA "_s + check);
    if (auto run = query.run(); !run)
        return run;
    if (query.next() && query.text(0) != sound) {
        const QString finding = sound.isEmpty() ? QString(query.text(0) + u' ' + query.text(1)) : query.text(0);
        return failure(ErrorKind::Corrupt, u"corrupt_database"_s, QString(check + u": "_s + finding.simplified()));
    }
    return query.failed();
}

} // namespace

Result<FileFacts> factsOf(Database &database)
{
    const auto schema = schemaVersion(database);
    if (!schema)
        return Failure(schema.error());
    FileFacts facts;
    facts.schema = *schema;
    const bool chained = *schema >= schemaWithChain;
    Query office = database.query("backup.office", chained ? u"SELECT uuid, name, zone, CASE (SELECT cause FROM lineage) WHEN '' THEN backup_folder ELSE '' END FROM office WHERE id = 1"_s
                                                           : u"SELECT uuid, name, zone, '' FROM office WHERE id = 1"_s);
    if (auto run = office.run(); !run)
        return Failure(run.error());
    if (!office.next())
        return failure(ErrorKind::Corrupt, u"not_a_database"_s, database.file());
    facts.uuid = office.text(0);
    facts.name = office.text(1);
    facts.zone = office.text(2);
    facts.backupFolder = office.text(3);
    Query log = database.query("backup.log", chained ? u"SELECT seq, hash, at FROM activity ORDER BY seq DESC LIMIT 1"_s
                                                     : u"SELECT seq, NULL, at FROM activity ORDER BY seq DESC LIMIT 1"_s);
    if (auto run = log.run(); !run)
        return Failure(run.error());
    if (log.next()) {
        facts.lastSeq = log.number(0);
        facts.head = log.value(1).toByteArray();
        facts.dataUntil = log.instant(2);
    }
    return facts;
}

Result<> copyInto(const QString &officeFile, const QString &target)
{
    // A connection of its own: others keep all pages in memory until they commit, and here that would be the whole office.
    auto database = Database::open(officeFile, Open::ReadOnly);
    if (!database)
        return Failure(database.error());
    for (const QString &pragma : {u"PRAGMA cache_spill=ON"_s, u"PRAGMA query_only=OFF"_s})
        if (auto set = (*database)->execute("backup.copy", pragma); !set)
            return set;
    return (*database)->query("backup.copy", u"VACUUM INTO :target"_s).bind(u":target"_s, target).run();
}

Result<FileFacts> examineWhole(const QString &file)
{
    auto database = Database::open(file, Open::Aside);
    if (!database)
        return Failure(database.error());
    if (auto whole = nothingFound(**database, u"integrity_check"_s, u"ok"_s); !whole)
        return Failure(whole.error());
    if (auto joined = nothingFound(**database, u"foreign_key_check"_s, {}); !joined)
        return Failure(joined.error());
    return factsOf(**database);
}

bool looksWhole(Database &database)
{
    return nothingFound(database, u"quick_check"_s, u"ok"_s).has_value();
}

} // namespace deskbell::store
