#include "office_file.h"

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// A new office: its schema, its modes, its rights, and the log that nobody can rewrite.
class TestNewOffice : public QObject, OfficeFile {
    Q_OBJECT

private Q_SLOTS:
    void init() { newFolder(); }

    void a_new_office_is_replayed_from_schema_0_to_the_newest()
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

    void migrating_twice_changes_nothing()
    {
        auto database = made(m_file);
        QVERIFY(addOperator(*database, u"Anna"_s));
        QVERIFY(migrate(*database));
        QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 1);
    }

    void the_modes_are_those_of_DESIGN()
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

    void the_file_is_0600_in_a_folder_0700()
    {
        made(m_file);
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(m_file), owner);
        QCOMPARE(QFile::permissions(QFileInfo(m_file).path()), owner | QFile::ExeOwner | QFile::ExeUser);
    }

    void the_activity_log_can_only_be_appended_to()
    {
        auto database = made(m_file);
        QVERIFY(database->execute("test", u"INSERT INTO activity(at, who, kind) VALUES (1, 'Anna', 'sent')"_s));
        QVERIFY(!database->execute("test", u"UPDATE activity SET kind = 'failed'"_s));
        QVERIFY(!database->execute("test", u"DELETE FROM activity"_s));
        QCOMPARE(text(*database, u"SELECT kind FROM activity"_s), u"sent"_s);
    }
};

QTEST_GUILESS_MAIN(TestNewOffice)
#include "test_new_office.moc"
