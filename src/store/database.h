#pragma once

#include "domain/values/result.h"
#include "store/query.h"

#include <QElapsedTimer>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace deskbell::store {

/// Aside: a file that is nobody's live office, such as a backup. It is only read, and may lie where no live one may.
enum class Open { ReadOnly, ReadWrite, Create, Aside };

/// One connection to an office's SQLite file, to be used on the thread that opened it.
/// Modes as DESIGN: TRUNCATE + EXTRA, foreign keys, file 0600 in a folder 0700. Refuses, each with its own code: no_office
/// (no file), folder_closed, empty_database, not_a_database, corrupt_database, newer_schema, read_only, synced_folder, hard_linked,
/// foreign_owner. However many names lead to the file, `file()` is one.
class Database {
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Open mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Query query(const char *name, const QString &sql);
    /// Runs one statement without parameters.
    [[nodiscard]] Result<> execute(const char *name, const QString &sql);
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool inTransaction() const { return m_depth > 0; }
    /// Counts commits of this connection; whoever commits tells the beacon.
    void setCommitted(std::function<void()> committed) { m_committed = std::move(committed); }
    /// How long a locked file is waited for; 10 s unless told.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// How many statements have run: what a pass costs, without a clock.
    [[nodiscard]] qint64 statements() const { return m_statements; }
    /// A good neighbour leaves the file alone for so long after each of its commits; for a connection that writes much and can wait.
    void restAfterCommit(std::chrono::microseconds rest) { m_rest = rest; }

private:
    friend class Transaction;
    friend class Query;
    Database() = default;
    [[nodiscard]] Result<> setUp(Open mode);
    [[nodiscard]] Result<> setJournal();
    [[nodiscard]] Result<> examine();
    [[nodiscard]] Result<> stillOurs();
    /// Tries again every 0.5 ms, for as long as the patience lasts, while the file is locked.
    [[nodiscard]] Result<> retried(const char *name, const std::function<bool()> &attempt, const std::function<QSqlError()> &error);
    /// A prepared statement of this connection, reset, that was last run with as many values: the same values will all be overwritten.
    [[nodiscard]] std::unique_ptr<QSqlQuery> takePrepared(const QString &sql, size_t values);
    void keepPrepared(const QString &sql, size_t values, std::unique_ptr<QSqlQuery> query);

    void waitForRest() const;

    QString m_file;
    QString m_connection;
    std::unique_ptr<QSqlDatabase> m_sql; // behind a pointer, so that whoever includes this needs no Qt SQL
    int m_depth = 0;
    bool m_rolledBack = false;
    struct Prepared {
        size_t values = 0;
        std::unique_ptr<QSqlQuery> query;
    };
    std::unordered_map<QString, Prepared> m_prepared; ///< by their text
    std::function<void()> m_committed;
    std::chrono::milliseconds m_patience{10'000};
    qint64 m_statements = 0;
    std::chrono::microseconds m_rest{0};
    QElapsedTimer m_sinceCommit;
};

/// BEGIN IMMEDIATE … COMMIT by RAII. Nested ones join the outer; one that ends without commit() rolls the whole back.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// The error of BEGIN, if any, or newer_schema; nothing may be written then.
    [[nodiscard]] const Result<> &begun() const { return m_begun; }
    [[nodiscard]] Result<> commit();

private:
    Database &m_database;
    Result<> m_begun;
    bool m_done = false;
};

} // namespace deskbell::store
