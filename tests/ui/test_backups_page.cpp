#include "store/database.h"
#include "tests/ui/window_bench.h"
#include "ui/restore/shown_backups.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/notice.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::ui;

/// Settings, Data, and what the window says of an office whose file is damaged.
class TestBackupsPage : public QObject {
    Q_OBJECT

    static QString ctl() { return qEnvironmentVariable("DESKBELL_CTL"); }
    static std::unique_ptr<WindowBench> office()
    {
        auto bench = std::make_unique<WindowBench>();
        bench->client(u"Anna Nowak"_s, u"anna@client.test"_s);
        return bench;
    }
    static void openData(WindowBench &bench)
    {
        if (!bench.window)
            bench.open({}, ctl());
        Q_EMIT bench.signs().settingsWanted(SettingsPlace::Data);
        if (!waitFor([&] { return !bench.find<QLabel>(u"backupState"_s)->text().isEmpty(); }))
            qFatal("nothing is said of backups");
    }
    static void backUp(WindowBench &bench)
    {
        WindowBench::press(bench.window.get(), u"backUpButton"_s);
        auto *result = bench.find<Notice>(u"backUpResult"_s);
        if (!waitFor([&] { return result->isVisible(); }, 30'000))
            qFatal("the backup never ended");
    }
    static QString text(const WindowBench &bench, const QString &label) { return bench.find<QLabel>(label)->text(); }
    static int clients(const WindowBench &bench) { return must(must(Reader::open(bench.data()))->clientCount(ClientFilter::All, bench.today())); }
    static void damage(const WindowBench &bench)
    {
        QFile file(bench.data() + u"/office.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(8192, 'x'));
    }

private Q_SLOTS:
    void theNewestThatWasReadWholeIsFoundAmongAll()
    {
        const QJsonObject data{{u"backups"_s, QJsonArray{QJsonObject{{u"file"_s, u"b"_s}, {u"at"_s, u"2026-11-20T08:02:00+01:00"_s}, {u"bytes"_s, 5}, {u"verified"_s, true}},
                                                         QJsonObject{{u"file"_s, u"a"_s}, {u"at"_s, u"2026-11-21T08:02:00+01:00"_s}, {u"bytes"_s, 5}, {u"verified"_s, false}}}}};
        const auto backups = ShownBackups::of(data);
        QCOMPARE(backups.front().file, u"a"_s);
        QCOMPARE(ShownBackups::newestVerified(backups)->file, u"b"_s);
        QCOMPARE(backups.front().when(u"en"_s), u"21 November 2026, 08:02"_s);
        QVERIFY(!ShownBackups::newestVerified(ShownBackups::of({})));
        const auto now = [](int day) { return QDateTime(QDate(2026, 11, day), QTime(9, 0), QTimeZone("Europe/Warsaw")); };
        QVERIFY(ShownBackups::state(backups, now(22), u"en"_s).good);
        QVERIFY(!ShownBackups::state(backups, now(27), u"en"_s).good);
        QVERIFY(!ShownBackups::state({}, now(27), u"en"_s).good);
    }

    void theOfficesFileItsSizeAndItsBackupsAreNamed()
    {
        auto bench = office();
        openData(*bench);
        QVERIFY(text(*bench, u"officeFile"_s).endsWith(u"office.db"_s));
        QVERIFY(!text(*bench, u"officeFileSize"_s).isEmpty());
        QVERIFY(text(*bench, u"backupState"_s).startsWith(u"There is no backup yet"_s));
        QVERIFY(!bench->find<ListTable>(u"backupTable"_s)->isVisible());
        backUp(*bench);
        QVERIFY2(bench->find<Notice>(u"backUpResult"_s)->text().startsWith(u"The backup is made"_s), qPrintable(bench->find<Notice>(u"backUpResult"_s)->text()));
        auto *table = bench->find<ListTable>(u"backupTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(WindowBench::cell(table, 0, 2), u"Read whole"_s);
        QTRY_VERIFY(text(*bench, u"backupState"_s).startsWith(u"The newest backup is from"_s));
    }

    void aBackupThatTheLogCannotNoteIsSaidToBeGood()
    {
        auto bench = office();
        openData(*bench);
        must(bench->commands->database().execute("test", u"CREATE TRIGGER no_log BEFORE INSERT ON activity BEGIN SELECT RAISE(FAIL, 'no'); END"_s));
        backUp(*bench);
        const QString said = bench->find<Notice>(u"backUpResult"_s)->text();
        QVERIFY2(said.contains(u"the activity log does not say so"_s) && said.contains(u"Nothing is lost"_s), qPrintable(said));
    }

    void checkingSaysThatEverythingIsSoundOrWhatIsNot()
    {
        auto bench = office();
        openData(*bench);
        WindowBench::press(bench->window.get(), u"checkDataButton"_s);
        auto *result = bench->find<Notice>(u"checkDataResult"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible() && result->text().startsWith(u"Everything is sound"_s), 30'000);
        must(bench->commands->database().execute("test", u"INSERT INTO activity(seq, at, who, kind) VALUES (900, 1, 'x', 'sent')"_s));
        WindowBench::press(bench->window.get(), u"checkDataButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(u"Something is not as it should be"_s), 30'000);
        QVERIFY(result->text().contains(u'\n'));
    }

    void aSecondFolderIsKeptAndTakenAway()
    {
        auto bench = office();
        openData(*bench);
        const QString other = bench->folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(other));
        WindowBench::press(bench->window.get(), u"chooseBackupFolder"_s);
        auto *dialog = static_cast<QFileDialog *>(bench->shown(u"backupFolderDialog"_s));
        Q_EMIT dialog->fileSelected(other);
        dialog->reject();
        QTRY_COMPARE(text(*bench, u"backupFolder"_s), QDir::toNativeSeparators(other));
        backUp(*bench);
        QVERIFY(!QDir(other).entryList({u"*.db"_s}).isEmpty());
        WindowBench::press(bench->window.get(), u"noBackupFolder"_s);
        QTRY_VERIFY(text(*bench, u"backupFolder"_s).startsWith(u"None is chosen"_s));
    }

    void restoringNamesTheConsequenceAndComesBackWithTheQuestion()
    {
        auto bench = office();
        openData(*bench);
        backUp(*bench);
        auto *table = bench->find<ListTable>(u"backupTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        bench->client(u"Later"_s, u"later@client.test"_s);
        bench->commands.reset();
        bench->reader.reset();
        Q_EMIT table->opened(table->model()->index(0, 0));
        QDialog *dialog = bench->shown(u"restoreDialog"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"restoreText"_s)->text().contains(u"no longer in it"_s));
        auto *go = dialog->findChild<QPushButton *>(u"restoreButton"_s);
        QVERIFY(go->text().startsWith(u"Restore the backup of "_s));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(bench->isGone(u"restoreDialog"_s)); // Enter restores nothing
        QCOMPARE(clients(*bench), 2);
        Q_EMIT table->opened(table->model()->index(0, 0));
        WindowBench::press(bench->shown(u"restoreDialog"_s), u"restoreButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench->window->findChild<QDialog *>(u"copyDialog"_s), 60'000);
        QCOMPARE(clients(*bench), 1);
        QCOMPARE(must(must(Reader::open(bench->data()))->office()).sending, Sending::Held);
        QVERIFY(!QDir(bench->data()).entryList({u"office.db.before-restore-*"_s}).isEmpty()); // nothing was deleted
    }

    void theSenderIsStoppedBeforeABackupTakesTheOfficesPlace()
    {
        auto bench = office();
        openData(*bench);
        backUp(*bench);
        auto *table = bench->find<ListTable>(u"backupTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        bench->commands.reset();
        QProcess sender;
        sender.start(ctl(), {u"--data"_s, bench->data(), u"worker"_s, u"run"_s});
        QVERIFY(sender.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(must(bench->reader->worker(bench->today())).state, u"running"_s, 30'000);
        bench->reader.reset();
        Q_EMIT table->opened(table->model()->index(0, 0));
        WindowBench::press(bench->shown(u"restoreDialog"_s), u"restoreButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench->window->findChild<QDialog *>(u"copyDialog"_s), 60'000);
        QVERIFY(sender.state() == QProcess::NotRunning || sender.waitForFinished(30'000));
        QCOMPARE(sender.exitCode(), 0);
    }

    void aDamagedFileOffersTheNewestBackupByItsDateAndTakesIt()
    {
        auto bench = office();
        openData(*bench);
        backUp(*bench);
        bench->window.reset();
        bench->desk.reset();
        bench->commands.reset();
        bench->reader.reset();
        damage(*bench);
        bench->desk = std::make_unique<Desk>(bench->data(), ctl(), bench->clock);
        bench->window = std::make_unique<MainWindow>(*bench->desk, bench->theme, bench->language, false);
        bench->window->show();
        auto *page = bench->find<QWidget>(u"problemPage"_s);
        auto *restore = page->findChild<QPushButton *>(u"emptyButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->isVisible() && restore->text().startsWith(u"Restore the backup of "_s), 30'000);
        QCOMPARE(page->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"The office’s file is damaged"_s);
        QVERIFY(page->findChild<QLabel *>(u"emptyText"_s)->text().contains(u"Nothing was deleted"_s));
        WindowBench::press(page, u"emptyOtherButton"_s);
        QDialog *choice = bench->shown(u"chooseBackupDialog"_s);
        QCOMPARE(choice->findChild<ListTable *>(u"backupTable"_s)->model()->rowCount(), 1);
        choice->reject();
        QVERIFY(bench->isGone(u"chooseBackupDialog"_s));
        QTest::mouseClick(restore, Qt::LeftButton);
        WindowBench::press(bench->shown(u"restoreDialog"_s), u"restoreButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench->window->findChild<QDialog *>(u"copyDialog"_s), 60'000);
        QCOMPARE(clients(*bench), 1);
        QVERIFY(!QDir(bench->data()).entryList({u"office.db.corrupt-*"_s}).isEmpty());
    }

    void anOfficeThatIsGoneFromBesideItsBackupsIsOfferedBackAndNotANewOne()
    {
        auto bench = office();
        openData(*bench);
        backUp(*bench);
        bench->window.reset();
        bench->desk.reset();
        bench->commands.reset();
        bench->reader.reset();
        QVERIFY(QFile::remove(bench->data() + u"/office.db"_s));
        bench->desk = std::make_unique<Desk>(bench->data(), ctl(), bench->clock);
        bench->window = std::make_unique<MainWindow>(*bench->desk, bench->theme, bench->language, false);
        bench->window->show();
        auto *page = bench->find<QWidget>(u"problemPage"_s);
        auto *restore = page->findChild<QPushButton *>(u"emptyButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->isVisible() && restore->text().startsWith(u"Restore the backup of "_s), 30'000);
        QVERIFY(page->findChild<QLabel *>(u"emptyTitle"_s)->text().startsWith(u"There is no office here"_s));
        QVERIFY(!bench->find<QWidget>(u"startPage"_s)->isVisible());
        QTest::mouseClick(restore, Qt::LeftButton);
        WindowBench::press(bench->shown(u"restoreDialog"_s), u"restoreButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench->window->findChild<QDialog *>(u"copyDialog"_s), 60'000);
        QCOMPARE(clients(*bench), 1);
    }

    void aDamagedFileWithoutABackupSaysSo()
    {
        auto bench = office();
        bench->commands.reset();
        bench->reader.reset();
        damage(*bench);
        bench->desk = std::make_unique<Desk>(bench->data(), ctl(), bench->clock);
        bench->window = std::make_unique<MainWindow>(*bench->desk, bench->theme, bench->language, false);
        bench->window->show();
        auto *page = bench->find<QWidget>(u"problemPage"_s);
        QTRY_VERIFY(page->isVisible());
        QTRY_COMPARE(page->findChild<QPushButton *>(u"emptyButton"_s)->text(), u"Choose a backup…"_s);
        QCOMPARE(page->findChild<QPushButton *>(u"emptyOtherButton"_s)->text(), u"Try again"_s);
    }
};

QTEST_MAIN(TestBackupsPage)
#include "test_backups_page.moc"
