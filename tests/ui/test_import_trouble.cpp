#include "ui/import_bench.h"

#include <csignal>

using namespace deskbell;
using namespace deskbell::test;

/// What people do to an import, and what happens to its file meanwhile: nothing is ever half done, and somebody says what to do.
class TestImportTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        bench = std::make_unique<ImportBench>();
    }
    void cleanup() { bench.reset(); }

    void aFileThatIsNoListIsRefusedWithTheReasonAndAWayOn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("picture") << u"photo.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20) << u"not a table of text"_s;
        QTest::newRow("picture of another kind") << u"photo.csv"_s << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0\1", 13) << u"not a table of text"_s;
        QTest::newRow("spreadsheet") << u"list.xlsx"_s << QByteArray("PK\3\4\x14\0\6\0\b\0", 10) << u"Save it as CSV"_s;
        QTest::newRow("empty") << u"empty.csv"_s << QByteArray() << u"The file is empty"_s;
        QTest::newRow("headings only") << u"a.csv"_s << QByteArray("name;end date\n") << u"nothing below them"_s;
        QTest::newRow("an open quote") << u"a.csv"_s << QByteArray("name;end date\n\"Jan;2027-01-01\nEwa;2027-01-01\n") << u"never closed (row 2)"_s;
    }
    void aFileThatIsNoListIsRefusedWithTheReasonAndAWayOn()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        refused(bench->put(name, bytes), said);
    }

    void aGigabyteIsRefusedUnread()
    {
        QFile file(bench->folder.filePath(u"huge.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1'000'000'000)); // sparse
        refused(file.fileName(), u"too large for a list of clients: 1000 MB"_s);
    }

    void aFolderIsCalledAFolder() { refused(bench->folder.path(), u"This is a folder"_s); }
    void aFileThatIsNotThereIsNamedWithoutItsLongPath()
    {
        refused(bench->folder.filePath(u"gone.csv"_s), u"There is no file gone.csv."_s);
    }
    void aFileThatCannotBeReadIsRefused()
    {
#ifndef Q_OS_LINUX
        QSKIP("no file here that even an administrator cannot read");
#endif
        refused(u"/proc/self/mem"_s, u"cannot be read"_s); // as when another program holds it
    }

    void twoEmailColumnsAreTwoAddresses()
    {
        bench->toColumns(bench->put(u"a.csv"_s, "name;email;other;end date\nJan;jan@example.org;j@example.net;2027-12-31\n"));
        bench->chooseColumn(2, u"E-mail"_s);
        QVERIFY(!bench->find<QLabel>(u"importColumnError-2"_s)->isVisible());
        QTRY_VERIFY(bench->saidBy(u"importStory"_s).contains(u"jan@example.org E-mail j@example.net"_s));
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
        bench->next();
        QVERIFY(bench->sees(u"importDone"_s));
        const Client jan = must(bench->reader->client(ClientId{2}));
        QCOMPARE(jan.contactPoints.size(), size_t(2));
        QCOMPARE(jan.contactPoints.back().value, u"j@example.net"_s);
    }

    void twoNameColumnsAreRefusedAtTheSecond()
    {
        bench->toColumns(bench->put(u"a.csv"_s, "name;other;end date\nJan;Ewa;2027-12-31\n"));
        bench->chooseColumn(1, u"Client's name"_s);
        QVERIFY(bench->find<QLabel>(u"importColumnError-1"_s)->isVisible());
        bench->next();
        QVERIFY(bench->find<QComboBox>(u"importColumn-1"_s)->hasFocus());
        QVERIFY(!bench->desk->findChild<QProcess *>());
        bench->chooseColumn(0, u"Leave out"_s);
        QVERIFY(!bench->find<QLabel>(u"importColumnError-1"_s)->isVisible());
    }

    void aListWithoutANameColumnSaysWhereToSayIt()
    {
        bench->toColumns(bench->put(u"a.csv"_s, "end date;kto\n2027-12-31;Jan\n"));
        bench->next();
        QVERIFY(bench->saidBy(u"importColumnsNotice"_s).contains(u"No column holds the clients' names."_s));
        QVERIFY(bench->find<QComboBox>(u"importColumn-1"_s)->hasFocus()); // the one that is left out
        bench->chooseColumn(1, u"Client's name"_s);
        QVERIFY(!bench->find<QWidget>(u"importColumnsNotice"_s)->isVisible());
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
    }

    void aFileThatGoesBetweenTwoStepsIsMissed()
    {
        const QString list = bench->list(3);
        bench->toColumns(list);
        QVERIFY(QFile::remove(list));
        bench->next();
        QVERIFY(bench->sees(u"importFileError"_s));
        QVERIFY(bench->saidBy(u"importFileError"_s).contains(u"There is no file list.csv."_s));
        bench->list(3); // it comes back
        bench->next();
        QVERIFY(bench->sees(u"importSample"_s));
        bench->press(u"importCancel"_s);
        QVERIFY(bench->closed());
        QVERIFY(bench->nothingHappened());
    }

    void aFileThatIsHeldAtTheCheckKeepsWhatWasSaidOfIt() // as Excel does while it saves
    {
        const QByteArray rows = "name;kto;rodzaj;end date\nJan;Ewa;Rolna;2027-12-31\n";
        const QString list = bench->put(u"a.csv"_s, rows);
        bench->toColumns(list);
        bench->chooseColumn(0, u"Leave out"_s);
        bench->chooseColumn(1, u"Client's name"_s);
        bench->chooseColumn(2, u"Type"_s);
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
        QTest::mouseClick(bench->find<QWidget>(u"importTypesNotice"_s)->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(bench->sees(u"importType-0"_s));
        bench->choose(bench->find<QComboBox>(u"importType-0"_s), u"Motor policy"_s);
        QVERIFY(QFile::remove(list));
        bench->next();
        QVERIFY(bench->sees(u"importFileError"_s));
        bench->put(u"a.csv"_s, rows);
        bench->next();
        QVERIFY(bench->sees(u"importSample"_s));
        bench->next();
        QVERIFY(bench->sees(u"importColumns"_s));
        QCOMPARE(bench->find<QComboBox>(u"importColumn-0"_s)->currentText(), u"Leave out"_s);
        QCOMPARE(bench->find<QComboBox>(u"importColumn-1"_s)->currentText(), u"Client's name"_s);
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
        QVERIFY(!bench->find<QWidget>(u"importTypesNotice"_s)->isVisible()); // answered before
    }

    void otherLettersKeepWhatWasSaidOfTheColumns()
    {
        bench->toColumns(bench->put(u"a.csv"_s, "kto;koniec okresu\xb9;do\nJan;x;2027-12-31\n"));
        bench->chooseColumn(0, u"Client's name"_s);
        bench->press(u"importBack"_s);
        QVERIFY(bench->sees(u"importSample"_s));
        bench->choose(bench->find<QComboBox>(u"importEncoding"_s), u"Western European (Windows-1252)"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench->find<QPushButton>(u"importNext"_s)->isEnabled() && bench->sees(u"importSample"_s), 30000);
        bench->next();
        QVERIFY(bench->sees(u"importColumns"_s));
        QCOMPARE(bench->find<QComboBox>(u"importColumn-0"_s)->currentText(), u"Client's name"_s);
    }

    void aFileThatGoesAfterTheCheckIsMissed()
    {
        const QString list = bench->list(3);
        bench->toCheck(list);
        QVERIFY(QFile::remove(list));
        bench->next();
        QVERIFY(bench->sees(u"importTrouble"_s));
        QVERIFY(bench->saidBy(u"importTrouble"_s).contains(u"There is no file"_s));
        QVERIFY(bench->nothingHappened());
    }

    void aFileThatChangedAfterTheCheckIsCheckedAgain()
    {
        bench->toCheck(bench->list(3));
        bench->list(4);
        bench->next();
        QVERIFY(bench->sees(u"importTrouble"_s));
        QVERIFY(bench->saidBy(u"importTrouble"_s).contains(u"The file has changed"_s));
        QCOMPARE(bench->clients(), 1);
        QCOMPARE(bench->find<QPushButton>(u"importNext"_s)->text(), u"Check again"_s);
        bench->next();
        QTRY_COMPARE_WITH_TIMEOUT(bench->chip(u"created"_s), u"New · 4"_s, 30000);
        bench->next();
        QVERIFY(bench->sees(u"importDone"_s));
        QCOMPARE(bench->clients(), 5);
    }

    void aFileWhoseColumnsChangedUnderwayIsLookedAtAgain()
    {
        bench->toColumns(bench->put(u"a.csv"_s, "name;end date\nJan;2027-12-31\n"));
        bench->put(u"a.csv"_s, "end date;name\n2027-12-31;Jan\n");
        bench->next();
        QVERIFY(bench->sees(u"importFileError"_s));
        bench->next();
        QVERIFY(bench->sees(u"importSample"_s));
        bench->next();
        QVERIFY(bench->sees(u"importColumns"_s));
        QCOMPARE(bench->find<QComboBox>(u"importColumn-1"_s)->currentText(), u"Client's name"_s);
        QVERIFY(bench->nothingHappened());
    }

    void anImportElsewhereIsNamedAndWaitedFor()
    {
        bench->toColumns(bench->list(3));
        QProcess other;
        other.start(qEnvironmentVariable("DESKBELL_CTL"), {u"--data"_s, bench->data(), u"--json"_s, u"import"_s, [this] {
            QFile::copy(bench->list(), bench->folder.filePath(u"other.csv"_s));
            bench->list(3);
            return bench->folder.filePath(u"other.csv"_s);
        }()});
        QByteArray told;
        QVERIFY(waitFor([&] { return (told += other.readAllStandardError()).contains("\"done\":400"); }, 60000));
        ::kill(pid_t(other.processId()), SIGSTOP);
        bench->next();
        QVERIFY(bench->sees(u"importTrouble"_s));
        QVERIFY(bench->saidBy(u"importTrouble"_s).contains(u"An import is running"_s));
        ::kill(pid_t(other.processId()), SIGCONT);
        QVERIFY(other.waitForFinished(60000));
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
        QCOMPARE(bench->chip(u"unchanged"_s), u"As they were · 3"_s);
    }

private:
    void refused(const QString &file, const QString &said)
    {
        bench->start(file);
        QVERIFY(bench->sees(u"importFileError"_s));
        QVERIFY2(bench->saidBy(u"importFileError"_s).contains(said), qPrintable(bench->saidBy(u"importFileError"_s)));
        QVERIFY(bench->childGone());
        // The way on: another file, in the same wizard.
        QTest::mouseClick(bench->find<QWidget>(u"importFileError"_s)->findChild<QPushButton *>(), Qt::LeftButton);
        auto *chooser = bench->find<QFileDialog>(u"importFileDialog"_s);
        Q_EMIT chooser->fileSelected(bench->put(u"good.csv"_s, "name;end date\nJan;2027-12-31\n"));
        chooser->close();
        QVERIFY(bench->sees(u"importSample"_s));
        bench->press(u"importCancel"_s);
        QVERIFY(bench->closed());
        QVERIFY(bench->nothingHappened());
    }
    std::unique_ptr<ImportBench> bench;
};

QTEST_MAIN(TestImportTrouble)
#include "test_import_trouble.moc"
