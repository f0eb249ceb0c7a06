#include "office_file.h"
#include "store/folder_check.h"

#include <QDir>

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// Which files are opened, and how a file that is none, damaged, newer, read-only or kept by a cloud is refused and left as it was.
class TestRefusedFiles : public QObject, OfficeFile {
    Q_OBJECT

private Q_SLOTS:
    void init() { newFolder(); }

    void creating_never_replaces_an_office()
    {
        QVERIFY(addOperator(*made(m_file), u"Anna"_s));
        QCOMPARE(code(Database::open(m_file, Open::Create)), u"already_exists"_s);
        QCOMPARE(number(*opened(m_file), u"SELECT count(*) FROM operator"_s), 1);
    }

    void opening_never_makes_a_file()
    {
        for (const Open mode : {Open::ReadOnly, Open::ReadWrite}) {
            const auto database = Database::open(m_file, mode);
            QCOMPARE(code(database), u"no_office"_s);
            QCOMPARE(database.error().kind, ErrorKind::NotFound);
            QVERIFY(!QFile::exists(m_file));
            QVERIFY(!QFile::exists(QFileInfo(m_file).path()));
        }
    }

    void an_empty_file_is_refused_as_empty_database()
    {
        const QString file = m_dir->filePath(u"empty.db"_s);
        write(file, {});
        QCOMPARE(code(Database::open(file, Open::ReadWrite)), u"empty_database"_s);
        QCOMPARE(QFileInfo(file).size(), 0);
    }

    void a_file_that_is_no_database_is_refused()
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

    void a_database_that_is_no_office_is_refused()
    {
        const QString file = m_dir->filePath(u"other.db"_s);
        {
            auto other = Database::open(file, Open::Create);
            QVERIFY(other);
            QVERIFY((*other)->execute("test", u"CREATE TABLE recipe(name TEXT)"_s));
        }
        QCOMPARE(code(Database::open(file, Open::ReadWrite)), u"not_a_database"_s);
    }

    void a_cut_off_database_is_refused_data()
    {
        QTest::addColumn<qint64>("missing");
        QTest::newRow("half of it") << qint64(-1);
        QTest::newRow("the last page") << qint64(4096);
        QTest::newRow("part of the last page") << qint64(100);
    }
    void a_cut_off_database_is_refused()
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

    void a_newer_schema_is_refused_with_its_number()
    {
        QVERIFY(made(m_file)->execute("test", u"PRAGMA user_version=7"_s));
        const auto database = Database::open(m_file, Open::ReadWrite);
        QCOMPARE(code(database), u"newer_schema"_s);
        QCOMPARE(database.error().detail, u"7"_s);
    }

    void a_read_only_file_or_folder_is_refused_for_writing_and_opens_for_reading()
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

    void a_folder_of_a_sync_client_is_refused_data()
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
    void a_folder_of_a_sync_client_is_refused()
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

    void a_marker_file_of_a_sync_client_in_any_folder_above_is_refused()
    {
        made(m_file);
        write(m_dir->filePath(u".owncloudsync.log"_s), "x");
        const auto database = Database::open(m_file, Open::ReadWrite);
        QCOMPARE(code(database), u"synced_folder"_s);
        QCOMPARE(database.error().detail, u"ownCloud"_s);
    }
};

QTEST_GUILESS_MAIN(TestRefusedFiles)
#include "test_refused_files.moc"
