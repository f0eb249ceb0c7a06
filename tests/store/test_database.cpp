#include "store/database.h"
#include "store/folder_check.h"
#include "store/migrator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace deskbell;
using namespace deskbell::store;
using namespace Qt::StringLiterals;

namespace {

QString code(const Result<std::unique_ptr<Database>> &opened)
{
    return opened ? u"opened"_s : opened.error().code;
}

std::unique_ptr<Database> made(const QString &file)
{
    auto database = Database::open(file, Open::Create);
    if (!database)
        qFatal("cannot make an office: %s %s", qPrintable(database.error().code), qPrintable(database.error().detail));
    if (auto migrated = migrate(**database); !migrated)
        qFatal("cannot migrate: %s %s", qPrintable(migrated.error().code), qPrintable(migrated.error().detail));
    return std::move(*database);
}

std::unique_ptr<Database> opened(const QString &file, Open mode = Open::ReadWrite)
{
    auto database = Database::open(file, mode);
    if (!database)
        qFatal("cannot open an office: %s %s", qPrintable(database.error().code), qPrintable(database.error().detail));
    return std::move(*database);
}

qint64 number(Database &database, const QString &sql)
{
    Query query = database.query("test.number", sql);
    if (auto run = query.run(); !run || !query.next())
        qFatal("%s failed", qPrintable(sql));
    return query.number(0);
}

QString text(Database &database, const QString &sql)
{
    Query query = database.query("test.text", sql);
    if (auto run = query.run(); !run || !query.next())
        qFatal("%s failed", qPrintable(sql));
    return query.text(0);
}

Result<> addOperator(Database &database, const QString &name)
{
    return database.query("test.add", u"INSERT INTO operator(name, role) VALUES (:name, 'clerk')"_s).bind(u":name"_s, name).run();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); m_file = m_dir->filePath(u"office/office.db"_s); }

    void a_new_office_is_replayed_from_schema_0_to_the_newest();
    void migrating_twice_changes_nothing();
    void the_modes_are_those_of_DESIGN();
    void the_file_is_0600_in_a_folder_0700();
    void creating_never_replaces_an_office();
    void opening_never_makes_a_file();
    void an_empty_file_is_refused_as_empty_database();
    void a_file_that_is_no_database_is_refused();
    void a_database_that_is_no_office_is_refused();
    void a_cut_off_database_is_refused_data();
    void a_cut_off_database_is_refused();
    void a_newer_schema_is_refused_with_its_number();
    void a_read_only_file_or_folder_is_refused_for_writing_and_opens_for_reading();
    void a_folder_of_a_sync_client_is_refused_data();
    void a_folder_of_a_sync_client_is_refused();
    void a_marker_file_of_a_sync_client_in_any_folder_above_is_refused();
    void an_edit_waits_while_another_connection_writes_and_then_works();
    void two_connections_writing_at_once_lose_nothing();
    void a_commit_waits_for_a_reader_and_then_works();
    void a_writer_that_waits_in_vain_is_told_busy_and_changes_nothing();
    void nested_transactions_commit_once_with_the_outermost();
    void an_inner_transaction_that_is_not_committed_takes_the_outer_back();
    void a_transaction_that_is_not_committed_leaves_nothing();
    void a_returning_query_that_is_gone_does_not_block_the_commit();
    void an_error_names_the_query_and_never_the_value();
    void an_empty_text_is_a_text_and_an_invalid_value_is_null();
    void a_statement_used_again_never_runs_with_an_earlier_value();
    void the_activity_log_can_only_be_appended_to();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestDatabase::a_new_office_is_replayed_from_schema_0_to_the_newest()
{
    auto database = Database::open(m_file, Open::Create);
    QVERIFY(database);
    QCOMPARE(schemaVersion(**database).value(), 0);
    QVERIFY(migrate(**database));
    QCOMPARE(schemaVersion(**database).value(), newestSchema);
    QCOMPARE(number(**database, u"PRAGMA application_id"_s), applicationId);
    QCOMPARE(number(**database, u"SELECT count(*) FROM sqlite_schema WHERE name IN ('client', 'activity_no_delete', 'client_search')"_s), 3);
    QCOMPARE(number(**database, u"SELECT count(*) FROM worker"_s), 1);
}

void TestDatabase::migrating_twice_changes_nothing()
{
    auto database = made(m_file);
    QVERIFY(addOperator(*database, u"Anna"_s));
    QVERIFY(migrate(*database));
    QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 1);
}

void TestDatabase::the_modes_are_those_of_DESIGN()
{
    made(m_file);
    auto database = opened(m_file);
    QCOMPARE(text(*database, u"PRAGMA journal_mode"_s), u"truncate"_s);
    QCOMPARE(number(*database, u"PRAGMA synchronous"_s), 3);
    QCOMPARE(number(*database, u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(number(*database, u"PRAGMA busy_timeout"_s), 0);
    QCOMPARE(number(*database, u"PRAGMA trusted_schema"_s), 0);
    QCOMPARE(number(*database, u"PRAGMA cell_size_check"_s), 1);
    QCOMPARE(number(*database, u"PRAGMA secure_delete"_s), 1);
    QVERIFY(!database->execute("test", u"INSERT INTO matter(client_id, type, title, origin) VALUES (99, 'policy', 'x', 'hand')"_s));
}

void TestDatabase::the_file_is_0600_in_a_folder_0700()
{
    made(m_file);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_file), owner);
    QCOMPARE(QFile::permissions(QFileInfo(m_file).path()), owner | QFile::ExeOwner | QFile::ExeUser);
}

void TestDatabase::creating_never_replaces_an_office()
{
    QVERIFY(addOperator(*made(m_file), u"Anna"_s));
    QCOMPARE(code(Database::open(m_file, Open::Create)), u"already_exists"_s);
    QCOMPARE(number(*opened(m_file), u"SELECT count(*) FROM operator"_s), 1);
}

void TestDatabase::opening_never_makes_a_file()
{
    for (const Open mode : {Open::ReadOnly, Open::ReadWrite}) {
        const auto database = Database::open(m_file, mode);
        QCOMPARE(code(database), u"no_office"_s);
        QCOMPARE(database.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(!QFile::exists(QFileInfo(m_file).path()));
    }
}

void TestDatabase::an_empty_file_is_refused_as_empty_database()
{
    const QString file = m_dir->filePath(u"empty.db"_s);
    write(file, {});
    QCOMPARE(code(Database::open(file, Open::ReadWrite)), u"empty_database"_s);
    QCOMPARE(QFileInfo(file).size(), 0);
}

void TestDatabase::a_file_that_is_no_database_is_refused()
{
    const QString file = m_dir->filePath(u"letter.db"_s);
    const QByteArray letter = QByteArray("Dear client, this is a letter. ").repeated(500);
    write(file, letter);
    const auto database = Database::open(file, Open::ReadWrite);
    QCOMPARE(code(database), u"not_a_database"_s);
    QCOMPARE(database.error().kind, ErrorKind::Corrupt);
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(in.readAll(), letter);
}

void TestDatabase::a_database_that_is_no_office_is_refused()
{
    const QString file = m_dir->filePath(u"other.db"_s);
    {
        auto other = Database::open(file, Open::Create);
        QVERIFY(other);
        QVERIFY((*other)->execute("test", u"CREATE TABLE recipe(name TEXT)"_s));
    }
    QCOMPARE(code(Database::open(file, Open::ReadWrite)), u"not_a_database"_s);
}

void TestDatabase::a_cut_off_database_is_refused_data()
{
    QTest::addColumn<qint64>("missing");
    QTest::newRow("half of it") << qint64(-1);
    QTest::newRow("the last page") << qint64(4096);
    QTest::newRow("part of the last page") << qint64(100);
}

void TestDatabase::a_cut_off_database_is_refused()
{
    QFETCH(const qint64, missing);
    made(m_file);
    const qint64 whole = QFileInfo(m_file).size();
    QVERIFY(QFile::resize(m_file, missing < 0 ? whole / 2 : whole - missing));
    for (const Open mode : {Open::ReadOnly, Open::ReadWrite}) {
        const auto database = Database::open(m_file, mode);
        QCOMPARE(code(database), u"corrupt_database"_s);
        QCOMPARE(database.error().kind, ErrorKind::Corrupt);
    }
}

void TestDatabase::a_newer_schema_is_refused_with_its_number()
{
    QVERIFY(made(m_file)->execute("test", u"PRAGMA user_version=7"_s));
    const auto database = Database::open(m_file, Open::ReadWrite);
    QCOMPARE(code(database), u"newer_schema"_s);
    QCOMPARE(database.error().detail, u"7"_s);
}

void TestDatabase::a_read_only_file_or_folder_is_refused_for_writing_and_opens_for_reading()
{
    made(m_file);
    const QString folder = QFileInfo(m_file).path();
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
    QCOMPARE(code(Database::open(m_file, Open::ReadWrite)), u"read_only"_s);
    QCOMPARE(code(Database::open(m_file, Open::ReadOnly)), u"opened"_s);

    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(code(Database::open(m_file, Open::ReadWrite)), u"read_only"_s);
    QCOMPARE(code(Database::open(folder + u"/new.db"_s, Open::Create)), u"read_only"_s);
    {
        auto reading = opened(m_file, Open::ReadOnly);
        QCOMPARE(number(*reading, u"SELECT count(*) FROM worker"_s), 1);
        const auto written = addOperator(*reading, u"Anna"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"read_only"_s);
    }
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(code(Database::open(m_file, Open::ReadWrite)), u"opened"_s);
}

void TestDatabase::a_folder_of_a_sync_client_is_refused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("client");
    QTest::newRow("Dropbox") << u"Dropbox/office"_s << u"Dropbox"_s;
    QTest::newRow("Dropbox of a team") << u"Dropbox (Firma)/office"_s << u"Dropbox"_s;
    QTest::newRow("OneDrive of a firm") << u"OneDrive - Firma/office"_s << u"OneDrive"_s;
    QTest::newRow("Nextcloud") << u"Nextcloud"_s << u"Nextcloud"_s;
    QTest::newRow("ownCloud") << u"ownCloud/a/b"_s << u"ownCloud"_s;
    QTest::newRow("Google Drive") << u"Google Drive/office"_s << u"Google Drive"_s;
    QTest::newRow("no sync client") << u"Dropboxes/office"_s << u""_s;
}

void TestDatabase::a_folder_of_a_sync_client_is_refused()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, client);
    const QString path = m_dir->filePath(folder);
    const auto database = Database::open(path + u"/office.db"_s, Open::Create);
    if (client.isEmpty()) {
        QCOMPARE(code(database), u"opened"_s);
        return;
    }
    QCOMPARE(code(database), u"synced_folder"_s);
    QCOMPARE(database.error().detail, client);
    QVERIFY(!QFile::exists(path));
    QVERIFY(QDir().mkpath(path));
    QCOMPARE(unfitFolder(path), client);
}

void TestDatabase::a_marker_file_of_a_sync_client_in_any_folder_above_is_refused()
{
    made(m_file);
    write(m_dir->filePath(u".owncloudsync.log"_s), "x");
    const auto database = Database::open(m_file, Open::ReadWrite);
    QCOMPARE(code(database), u"synced_folder"_s);
    QCOMPARE(database.error().detail, u"ownCloud"_s);
}

void TestDatabase::an_edit_waits_while_another_connection_writes_and_then_works()
{
    made(m_file);
    auto first = opened(m_file);
    auto transaction = std::make_unique<Transaction>(*first);
    QVERIFY(transaction->begun());
    QVERIFY(addOperator(*first, u"first"_s));

    std::atomic<bool> trying = false;
    std::atomic<bool> done = false;
    Result<> second;
    std::thread other([&] {
        auto database = opened(m_file);
        trying = true;
        Transaction mine(*database);
        second = mine.begun();
        if (second)
            second = addOperator(*database, u"second"_s);
        if (second)
            second = mine.commit();
        done = true;
    });
    QTRY_VERIFY(trying);
    QTest::qWait(50); // long enough to have met the lock; it must still be waiting
    QVERIFY(!done);
    QVERIFY(transaction->commit());
    QTRY_VERIFY(done);
    other.join();
    QVERIFY(second);
    QCOMPARE(number(*first, u"SELECT count(*) FROM operator"_s), 2);
}

void TestDatabase::two_connections_writing_at_once_lose_nothing()
{
    QVERIFY(addOperator(*made(m_file), u"counter"_s));
    constexpr int each = 50;
    std::atomic<int> failures = 0;
    const auto count = [&] {
        auto database = opened(m_file);
        for (int i = 0; i < each; ++i) {
            Transaction transaction(*database);
            // Read, then write: what a deferred BEGIN fails at once.
            const qint64 revision = transaction.begun() ? number(*database, u"SELECT count(*) FROM activity"_s) : 0;
            const auto written = database
                                     ->query("test.append", u"INSERT INTO activity(seq, at, who, kind) VALUES (:seq, 0, 'x', 'x')"_s)
                                     .bind(u":seq"_s, revision + 1)
                                     .run();
            if (!written || !transaction.commit())
                ++failures;
        }
    };
    std::thread one(count);
    std::thread two(count);
    one.join();
    two.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(number(*opened(m_file), u"SELECT count(*) FROM activity"_s), 2 * each);
}

void TestDatabase::a_commit_waits_for_a_reader_and_then_works()
{
    {
        auto database = made(m_file);
        for (const QString &name : {u"a"_s, u"b"_s})
            QVERIFY(addOperator(*database, name));
    }
    auto reader = opened(m_file, Open::ReadOnly);
    auto reading = std::make_unique<Query>(reader->query("test.read", u"SELECT name FROM operator ORDER BY id"_s));
    QVERIFY(reading->run());
    QVERIFY(reading->next()); // holds its lock until it is finished

    std::atomic<bool> written = false;
    std::atomic<bool> done = false;
    Result<> committed;
    std::thread other([&] {
        auto database = opened(m_file);
        Transaction transaction(*database);
        if (transaction.begun() && addOperator(*database, u"c"_s)) {
            written = true;
            committed = transaction.commit();
        }
        done = true;
    });
    QTRY_VERIFY(written || done);
    QTest::qWait(50);
    QVERIFY(!done);
    reading.reset();
    QTRY_VERIFY(done);
    other.join();
    QVERIFY(committed);
    QCOMPARE(number(*reader, u"SELECT count(*) FROM operator"_s), 3);
}

void TestDatabase::a_writer_that_waits_in_vain_is_told_busy_and_changes_nothing()
{
    made(m_file);
    auto first = opened(m_file);
    auto second = opened(m_file);
    Transaction holding(*first);
    QVERIFY(holding.begun());
    QElapsedTimer waiting;
    waiting.start();
    {
        Transaction vain(*second);
        QVERIFY(!vain.begun());
        QCOMPARE(vain.begun().error().kind, ErrorKind::Busy);
        QVERIFY(!vain.commit());
    }
    QVERIFY(waiting.elapsed() >= 10'000);
    QVERIFY(!second->inTransaction());
    QVERIFY(addOperator(*first, u"Anna"_s));
    QVERIFY(holding.commit());
    QVERIFY(addOperator(*second, u"Bea"_s));
}

void TestDatabase::nested_transactions_commit_once_with_the_outermost()
{
    auto database = made(m_file);
    int commits = 0;
    database->setCommitted([&commits] { ++commits; });
    Transaction outer(*database);
    {
        Transaction inner(*database);
        QVERIFY(addOperator(*database, u"Anna"_s));
        QVERIFY(inner.commit());
        QCOMPARE(commits, 0);
        QVERIFY(database->inTransaction());
    }
    QCOMPARE(number(*opened(m_file, Open::ReadOnly), u"SELECT count(*) FROM operator"_s), 0);
    QVERIFY(outer.commit());
    QCOMPARE(commits, 1);
    QVERIFY(!database->inTransaction());
    QCOMPARE(number(*opened(m_file, Open::ReadOnly), u"SELECT count(*) FROM operator"_s), 1);
}

void TestDatabase::an_inner_transaction_that_is_not_committed_takes_the_outer_back()
{
    auto database = made(m_file);
    int commits = 0;
    database->setCommitted([&commits] { ++commits; });
    {
        Transaction outer(*database);
        QVERIFY(addOperator(*database, u"Anna"_s));
        {
            Transaction inner(*database);
            QVERIFY(addOperator(*database, u"Bea"_s));
        }
        QVERIFY(!outer.commit());
    }
    QCOMPARE(commits, 0);
    QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 0);
    Transaction again(*database); // and the connection is as good as new
    QVERIFY(addOperator(*database, u"Anna"_s));
    QVERIFY(again.commit());
    QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 1);
}

void TestDatabase::a_transaction_that_is_not_committed_leaves_nothing()
{
    auto database = made(m_file);
    {
        Transaction transaction(*database);
        QVERIFY(addOperator(*database, u"Anna"_s));
    }
    QVERIFY(!database->inTransaction());
    QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 0);
}

void TestDatabase::a_returning_query_that_is_gone_does_not_block_the_commit()
{
    auto database = made(m_file);
    Transaction transaction(*database);
    {
        Query query = database->query("test.returning", u"INSERT INTO operator(name, role) VALUES ('a','clerk'), ('b','clerk') RETURNING id"_s);
        QVERIFY(query.run());
        QVERIFY(query.next()); // and not to the end
    }
    QVERIFY(transaction.commit());
    QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 2);
}

void TestDatabase::an_error_names_the_query_and_never_the_value()
{
    auto database = made(m_file);
    QVERIFY(addOperator(*database, u"Secret Name"_s));
    const auto twice = addOperator(*database, u"Secret Name"_s);
    QVERIFY(!twice);
    QVERIFY(twice.error().detail.contains(u"test.add"_s));
    QVERIFY(!twice.error().detail.contains(u"Secret"_s));
    QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 1);
}

void TestDatabase::an_empty_text_is_a_text_and_an_invalid_value_is_null()
{
    auto database = made(m_file);
    Query query = database->query("test.types", u"SELECT typeof(:a), typeof(:b), typeof(:c), typeof(:d), typeof(:e)"_s);
    query.bind(u":a"_s, QString()).bind(u":b"_s, QVariant()).bind(u":c"_s, QDate()).bind(u":d"_s, ClientId{}).bind(u":e"_s, Instant{5});
    QVERIFY(query.run());
    QVERIFY(query.next());
    QCOMPARE(query.text(0), u"text"_s);
    QCOMPARE(query.text(1), u"null"_s);
    QCOMPARE(query.text(2), u"null"_s);
    QCOMPARE(query.text(3), u"null"_s);
    QCOMPARE(query.text(4), u"integer"_s);
}

void TestDatabase::a_statement_used_again_never_runs_with_an_earlier_value()
{
    auto database = made(m_file);
    const QString sql = u"SELECT :a IS NULL"_s;
    {
        Query first = database->query("test.again", sql);
        QVERIFY(first.bind(u":a"_s, 5).run());
    }
    {
        Query forgotten = database->query("test.again", sql);
        QVERIFY(!forgotten.run() || (forgotten.next() && forgotten.flag(0)));
    }
    Query second = database->query("test.again", sql);
    QVERIFY(second.bind(u":a"_s, QVariant()).run());
    QVERIFY(second.next());
    QVERIFY(second.flag(0));
}

void TestDatabase::the_activity_log_can_only_be_appended_to()
{
    auto database = made(m_file);
    QVERIFY(database->execute("test", u"INSERT INTO activity(at, who, kind) VALUES (1, 'Anna', 'sent')"_s));
    QVERIFY(!database->execute("test", u"UPDATE activity SET kind = 'failed'"_s));
    QVERIFY(!database->execute("test", u"DELETE FROM activity"_s));
    QCOMPARE(text(*database, u"SELECT kind FROM activity"_s), u"sent"_s);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
