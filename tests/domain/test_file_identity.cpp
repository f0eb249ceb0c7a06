#include "domain/files/file_identity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// Which file stands under a name.
class TestFileIdentity : public QObject {
    Q_OBJECT

    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Append));
        out.write(bytes);
    }

private Q_SLOTS:
    void writingIntoAFileLeavesItWhatItIs()
    {
        const QTemporaryDir folder;
        const QString office = folder.filePath(u"office.db"_s);
        write(office, "one");
        const QString before = fileIdentity(office);
        QVERIFY(!before.isEmpty());
        write(office, "two");
        QCOMPARE(fileIdentity(office), before);
    }

    void anotherFilePutInItsPlaceIsAnotherAlsoWhenBothWereMadeAtOnce()
    {
        const QTemporaryDir folder;
        const QString office = folder.filePath(u"office.db"_s), other = folder.filePath(u"other.db"_s);
        for (int turn = 0; turn < 50; ++turn) { // within one tick of the file system's clock
            write(office, "same");
            write(other, "same");
            const QString before = fileIdentity(office);
            QVERIFY(QFile::remove(office));
            QVERIFY(QFile::rename(other, office));
            QVERIFY(fileIdentity(office) != before);
            QVERIFY(QFile::remove(office));
        }
    }

    void whatIsNotThereHasNone()
    {
        const QTemporaryDir folder;
        QVERIFY(fileIdentity(folder.filePath(u"office.db"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFileIdentity)
#include "test_file_identity.moc"
