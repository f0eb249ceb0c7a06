#include "store/database.h"

#include "domain/files/one_name.h"
#include "store/file_rights.h"
#include "store/folder_check.h"
#include "store/long_write.h"
#include "store/migrator.h"
#include "store/sql_failure.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <array>
#include <sqlite3.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

constexpr unsigned long pauseMicroseconds = 500;
constexpr size_t keptStatements = 100;

constexpr auto writeBits = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

/// Also true for an administrator, whom the system would let write: the bits say that somebody wanted it left alone.
bool isReadOnly(const QFileInfo &info)
{
    return !info.isWritable() || !(info.permissions() & writeBits);
}

Result<> makeFile(const QString &file)
{
    const QFileInfo info(file);
    const QDir folder = info.absoluteDir();
    if (info.exists())
        return failure(ErrorKind::Rejected, u"already_exists"_s, file);
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return failure(ErrorKind::NotAllowed, u"read_only"_s, folder.path());
    if (isReadOnly(QFileInfo(folder.path())))
        return failure(ErrorKind::NotAllowed, u"read_only"_s, folder.path());
    if (folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) // never narrow a folder with other people's things in it
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorKind::Temporary, u"disk_error"_s, file);
    return {};
}

Result<> fitForUse(const QString &file, Open mode)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    if (folder.isDir() && !folder.isReadable() && !folder.isExecutable()) // what is in it cannot be known
        return failure(ErrorKind::NotAllowed, u"folder_closed"_s, folder.filePath(), u"data"_s);
    if (!info.exists() || !info.isFile())
        return failure(ErrorKind::NotFound, u"no_office"_s, file, u"data"_s);
    if (mode != Open::Create && info.size() == 0)
        return failure(ErrorKind::Corrupt, u"empty_database"_s, file);
    // The journal is made beside the file, so the folder must be writable too.
    if (mode != Open::ReadOnly && mode != Open::Aside && (isReadOnly(info) || isReadOnly(QFileInfo(info.absolutePath()))))
        return failure(ErrorKind::NotAllowed, u"read_only"_s, file);
    return {};
}

} // namespace

// The file is never opened by anything but SQLite: closing any other descriptor of it would drop this process's locks (POSIX).
Result<std::unique_ptr<Database>> Database::open(const QString &file, Open mode)
{
    if (mode != Open::Aside)
        if (const QString unfit = unfitFolder(QFileInfo(oneName(file)).absolutePath()); !unfit.isEmpty())
            return failure(ErrorKind::NotAllowed, u"synced_folder"_s, unfit);
    if (mode == Open::Create)
        if (auto made = makeFile(file); !made)
            return Failure(made.error());
    if (auto fit = fitForUse(oneName(file), mode); !fit)
        return Failure(fit.error());
    if (mode != Open::Aside)
        if (auto own = ownFile(file); !own)
            return Failure(own.error());

    std::unique_ptr<Database> database(new Database);
    database->m_file = oneName(file);
    database->m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    database->m_sql = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection));
    database->m_sql->setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0;QSQLITE_OPEN_URI"_s);
    // mode=rw: an office that is not there is never made by accident. Readers too, where they can (query_only keeps them from writing):
    // only such a connection can roll back what a killed writer left behind, and until then nobody can read.
    const QFileInfo info(database->m_file);
    const bool cannotWrite = isReadOnly(info) || isReadOnly(QFileInfo(info.absolutePath()));
    const bool readsOnly = (mode == Open::ReadOnly && cannotWrite) || (mode == Open::Aside && QFileInfo(QString(database->m_file + u"-journal"_s)).size() == 0);
    database->m_sql->setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(database->m_file).toEncoded(QUrl::FullyEncoded))
                                    + (readsOnly ? u"?mode=ro"_s : u"?mode=rw"_s));
    if (!database->m_sql->open())
        return Failure(sqlFailure("database.open", database->m_sql->lastError()));
    if (auto ready = database->setUp(mode); !ready)
        return Failure(ready.error());
    if (mode != Open::Create)
        if (auto sound = database->examine(); !sound)
            return Failure(sound.error());
    // After the examination: it is written into a file that has another one, and what is refused stays as it is.
    if (mode != Open::ReadOnly && mode != Open::Aside)
        if (auto journalled = database->setJournal(); !journalled)
            return Failure(journalled.error());
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    if (m_sql)
        m_sql->close();
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> Database::setUp(Open mode)
{
    // facts/reliability.md §5.12 and DESIGN "SQLite". cache_spill: a long import keeps its pages until COMMIT instead of locking readers out.
    static constexpr std::array pragmas = {
        "PRAGMA foreign_keys=ON",   "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0",
        "PRAGMA secure_delete=ON",  "PRAGMA synchronous=EXTRA",  "PRAGMA fullfsync=ON",       "PRAGMA temp_store=MEMORY",
        "PRAGMA cache_spill=OFF",
    };
    for (const char *pragma : pragmas)
        if (auto set = execute("database.setUp", QString::fromLatin1(pragma)); !set)
            return set;
    return mode == Open::ReadOnly || mode == Open::Aside ? execute("database.setUp", u"PRAGMA query_only=ON"_s) : Result<>();
}

Result<> Database::setJournal()
{
    Query journal = query("database.journal", u"PRAGMA journal_mode=TRUNCATE"_s);
    if (auto set = journal.run(); !set)
        return set;
    if (!journal.next() || journal.text(0) != "truncate"_L1)
        return failure(ErrorKind::Unexpected, u"unexpected"_s, u"database.journal"_s);
    return {};
}

/// Is this whole, an office, and not from a newer program?
Result<> Database::examine()
{
    // Under one shared lock nobody can be writing pages, so size and page count belong together. SQLite itself rounds up to a
    // whole page and would take a half one.
    if (auto begun = execute("database.examine", u"BEGIN"_s); !begun)
        return begun;
    const auto checked = [this]() -> Result<> {
        Query header = query("database.examine",
            u"SELECT (SELECT count(*) FROM sqlite_schema), (SELECT application_id FROM pragma_application_id), "
            "(SELECT user_version FROM pragma_user_version), (SELECT page_count FROM pragma_page_count), "
            "(SELECT page_size FROM pragma_page_size)"_s);
        if (auto run = header.run(); !run)
            return run;
        if (!header.next())
            return failure(ErrorKind::Corrupt, u"corrupt_database"_s, m_file);
        if (QFileInfo(m_file).size() < header.number(3) * header.number(4))
            return failure(ErrorKind::Corrupt, u"corrupt_database"_s, m_file);
        if (header.number(0) == 0)
            return failure(ErrorKind::Corrupt, u"empty_database"_s, m_file);
        if (header.number(1) != applicationId)
            return failure(ErrorKind::Corrupt, u"not_a_database"_s, m_file);
        if (header.number(2) > newestSchema)
            return failure(ErrorKind::NotAllowed, u"newer_schema"_s, QString::number(header.number(2)));
        return {};
    }();
    const auto ended = execute("database.examine", u"ROLLBACK"_s);
    return checked ? ended : checked;
}

/// A newer program may have brought the file to its schema while this one was running: from then on it must write nothing.
Result<> Database::stillOurs()
{
    const auto schema = schemaVersion(*this);
    if (!schema)
        return Failure(schema.error());
    if (*schema > newestSchema)
        return failure(ErrorKind::NotAllowed, u"newer_schema"_s, QString::number(*schema));
    return {};
}

Query Database::query(const char *name, const QString &sql)
{
    return {*this, name, sql};
}

Result<> Database::execute(const char *name, const QString &sql)
{
    QSqlQuery statement(*m_sql);
    return retried(name, [&] { return statement.exec(sql); }, [&] { return statement.lastError(); });
}

Result<> Database::retried(const char *name, const std::function<bool()> &attempt, const std::function<QSqlError()> &error)
{
    ++m_statements;
    waitForRest();
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        if (attempt())
            return {};
        const QSqlError failed = error();
        const int code = sqliteCode(failed);
        const bool locked = code == SQLITE_BUSY || code == SQLITE_LOCKED;
        if (!locked || waiting.elapsed() >= m_patience.count()) {
            Error given = sqlFailure(name, failed);
            if (locked && LongWrite::underWay(m_file))
                given.code = u"import_running"_s;
            if (given.kind == ErrorKind::NotFound)
                given.detail = m_file;
            return Failure(given);
        }
        QThread::usleep(pauseMicroseconds);
    }
}

void Database::waitForRest() const
{
    if (m_depth > 0 || !m_sinceCommit.isValid())
        return;
    const auto left = m_rest - std::chrono::nanoseconds(m_sinceCommit.nsecsElapsed());
    if (left.count() > 0)
        std::this_thread::sleep_for(left);
}

std::unique_ptr<QSqlQuery> Database::takePrepared(const QString &sql, size_t values)
{
    const auto kept = m_prepared.find(sql);
    if (kept == m_prepared.end())
        return nullptr;
    std::unique_ptr<QSqlQuery> query;
    if (kept->second.values == values) // else one was forgotten, and would silently be the last one's
        query = std::move(kept->second.query);
    m_prepared.erase(kept);
    return query;
}

void Database::keepPrepared(const QString &sql, size_t values, std::unique_ptr<QSqlQuery> query)
{
    if (m_prepared.size() >= keptStatements)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, Prepared{values, std::move(query)});
}

Transaction::Transaction(Database &database) : m_database(database)
{
    if (m_database.m_depth == 0) {
        m_database.m_rolledBack = false;
        m_begun = m_database.execute("transaction.begin", u"BEGIN IMMEDIATE"_s);
        if (m_begun)
            if (m_begun = m_database.stillOurs(); !m_begun)
                static_cast<void>(m_database.execute("transaction.rollback", u"ROLLBACK"_s));
        if (!m_begun) {
            m_done = true;
            return;
        }
    }
    ++m_database.m_depth;
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    --m_database.m_depth;
    if (m_database.m_depth > 0) {
        m_database.m_rolledBack = true;
        return;
    }
    // Fails only when SQLite has rolled back already (disk full); either way nothing of it stays.
    (void)m_database.execute("transaction.rollback", u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    if (m_done)
        return failure(ErrorKind::Unexpected, u"unexpected"_s, u"transaction.commit: ended already"_s);
    if (m_database.m_rolledBack) // an inner one ended without commit(): the destructor takes all of it back
        return failure(ErrorKind::Unexpected, u"unexpected"_s, u"transaction.commit: rolled back inside"_s);
    if (m_database.m_depth == 1)
        if (auto committed = m_database.execute("transaction.commit", u"COMMIT"_s); !committed)
            return committed;
    m_done = true;
    --m_database.m_depth;
    if (m_database.m_depth > 0)
        return {};
    if (m_database.m_committed)
        m_database.m_committed();
    m_database.m_sinceCommit.start();
    return {};
}

} // namespace deskbell::store
