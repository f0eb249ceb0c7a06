#include "domain/files/one_name.h"
#include "office_file.h"
#include "store/file_rights.h"
#include "store/long_write.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// Row 54: whose the office's file is, how many names it has, who else may read it. Row 16: what a sync program leaves beside it.
class TestFileRights : public QObject, OfficeFile {
    Q_OBJECT

private Q_SLOTS:
    void init() { newFolder(); }

    void what_sync_programs_leave_is_known_and_nothing_else_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("left");
        for (const char *left : {"office (Anna's conflicted copy 2026-11-20).db", "office (conflicted copy 2026-11-20 080000).db", "office (1).db",
                                 "office.sync-conflict-20261120-080000-ABCDEFG.db", "office-DESKTOP-7K2L9.db", "office-ANNAPC-2.db"})
            QTest::newRow(left) << QString::fromLatin1(left) << true;
        for (const char *ours : {"office-2026-11-20-0800.db", "office.db", "office-old.db", "office.db.before-restore-2026-11-20-0800", "office (Anna).txt", "my office (1).db"})
            QTest::newRow(ours) << QString::fromLatin1(ours) << false;
    }
    void what_sync_programs_leave_is_known_and_nothing_else()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, left);
        made(m_file);
        if (name != u"office.db"_s)
            write(QFileInfo(m_file).absoluteDir().filePath(name), "x");
        QCOMPARE(conflictedCopy(m_file), left ? name : QString());
    }

#ifdef Q_OS_UNIX
    void a_new_office_is_its_owners_alone_whatever_the_umask()
    {
        const mode_t before = umask(0);
        made(m_file);
        umask(before);
        QVERIFY(!openToOthers(m_file));
    }

    void a_file_or_folder_that_others_may_use_opens_and_is_named()
    {
        made(m_file);
        QVERIFY(!openToOthers(m_file));
        QCOMPARE(chmod(QFile::encodeName(m_file).constData(), 0644), 0);
        QVERIFY(openToOthers(m_file));
        QCOMPARE(code(Database::open(m_file, Open::ReadWrite)), u"opened"_s);
        QCOMPARE(chmod(QFile::encodeName(m_file).constData(), 0600), 0);
        const QByteArray folder = QFile::encodeName(QFileInfo(m_file).path());
        QCOMPARE(chmod(folder.constData(), 0755), 0); // its names are no secret
        QVERIFY(!openToOthers(m_file));
        QCOMPARE(chmod(folder.constData(), 0777), 0);
        QVERIFY(openToOthers(m_file));
        QCOMPARE(code(Database::open(m_file, Open::ReadWrite)), u"opened"_s);
    }

    void a_file_with_a_second_name_is_refused_unless_a_restore_gave_it()
    {
        made(m_file);
        const auto link = [this](const QString &name) { std::filesystem::create_hard_link(m_file.toStdString(), name.toStdString()); };
        link(m_file + u".before-restore-2026-11-20-0800"_s); // it was interrupted before the other file came
        QCOMPARE(code(Database::open(m_file, Open::ReadWrite)), u"opened"_s);
        link(m_dir->filePath(u"second.db"_s));
        for (const Open mode : {Open::ReadWrite, Open::ReadOnly}) {
            const auto database = Database::open(m_file, mode);
            QCOMPARE(code(database), u"hard_linked"_s);
            QCOMPARE(database.error().kind, ErrorKind::NotAllowed);
        }
        QVERIFY(QFile::remove(m_dir->filePath(u"second.db"_s)));
        QCOMPARE(code(Database::open(m_file, Open::ReadWrite)), u"opened"_s);
    }

    void anothers_file_is_refused()
    {
        if (geteuid() != 0)
            QSKIP("only an administrator can give a file to somebody else");
        made(m_file);
        QCOMPARE(chown(QFile::encodeName(m_file).constData(), 65534, 65534), 0);
        for (const Open mode : {Open::ReadWrite, Open::ReadOnly})
            QCOMPARE(code(Database::open(m_file, mode)), u"foreign_owner"_s);
    }

    void two_names_of_one_file_meet_one_lock()
    {
        made(m_file);
        const QString link = m_dir->filePath(u"link.db"_s), folder = m_dir->filePath(u"folder"_s);
        QVERIFY(QFile::link(m_file, link));
        QVERIFY(QFile::link(QFileInfo(m_file).path(), folder));
        for (const QString &name : {link, QString(folder + u"/office.db"_s)}) {
            QCOMPARE(oneName(name), oneName(m_file));
            QCOMPARE(opened(name)->file(), opened(m_file)->file());
            const LongWrite import(*opened(name));
            QVERIFY(LongWrite::underWay(m_file));
            QVERIFY(LongWrite::underWay(link));
        }
    }
#endif
};

QTEST_GUILESS_MAIN(TestFileRights)
#include "test_file_rights.moc"
