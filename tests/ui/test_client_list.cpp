#include "ui/window_bench.h"

#include "ui/widgets/list_table.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;

namespace {
constexpr int actionsColumn = 4;
}

class TestClientList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        bench->policy(anna, u"OC/1"_s, 14);
        jan = bench->client(u"Kowalski, Jan"_s, u"jan@example.org"_s);
        bench->policy(jan, u"OC/2"_s, 20);
        bench->client(u"Łukasz Wójcik"_s, {});
    }
    void cleanup() { bench.reset(); }

    void theListShowsWhoIsReachedHowAndWhatEndsNext()
    {
        ListTable *table = opened();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(bench->cell(table, 0, 0), u"Anna Nowak"_s);
        QCOMPARE(bench->cell(table, 0, 1), u"anna@example.org"_s);
        QVERIFY(bench->cell(table, 0, 2).contains(u"OC/1"_s));
        QCOMPARE(bench->cell(table, 1, 0), u"Kowalski, Jan"_s);
        QCOMPARE(bench->cell(table, 2, 1), u"No address that can be used"_s);
        QCOMPARE(table->model()->index(0, actionsColumn).data(Qt::AccessibleTextRole).toString(), u"Actions for Anna Nowak"_s);
        QTRY_COMPARE(bench->find<QLabel>(u"clientCount"_s)->text(), u"3"_s);
    }

    void theLastColumnReadsAsASentence()
    {
        bench->ruleFromToday();
        bench->work();
        ListTable *table = opened();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(bench->cell(table, 0, 3), u"Sent today 10:00 (14 days)"_s);
    }

    void searchNarrowsAsItIsTypedAndNoHitsIsNotNoClients()
    {
        ListTable *table = opened();
        auto *search = bench->find<QLineEdit>(u"clientSearch"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTest::keyClicks(search, u"kowal"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(bench->cell(table, 0, 0), u"Kowalski, Jan"_s);
        search->setText(u"nobody at all"_s);
        auto *title = bench->find<QWidget>(u"clientEmpty"_s)->findChild<QLabel *>(u"emptyTitle"_s);
        QTRY_VERIFY(title->isVisible());
        QCOMPARE(title->text(), u"No client matches “nobody at all”"_s);
        QTest::mouseClick(bench->find<QWidget>(u"clientEmpty"_s)->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(search->text().isEmpty());
    }

    void ctrlFStartsTheSearchOfThePage()
    {
        ListTable *table = opened();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setFocus();
        bench->find<QAction>(u"find"_s)->trigger();
        QCOMPARE(bench->window->focusWidget(), bench->find<QWidget>(u"clientSearch"_s));
    }

    void aRowOpensByClick()
    {
        ListTable *table = opened();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
        QTRY_COMPARE(bench->find<QLabel>(u"clientName"_s)->text(), u"Kowalski, Jan"_s);
        QVERIFY(bench->find<QTabWidget>(u"clientTabs"_s)->isVisible());
    }

    void aRowOpensByEnterAndTheWayBackKeepsTheRow()
    {
        ListTable *table = opened();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(bench->find<QLabel>(u"clientName"_s)->text(), u"Anna Nowak"_s);
        QTest::mouseClick(bench->find<QPushButton>(u"backToClients"_s), Qt::LeftButton);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void aKeyLeadsBackToTheRowAndThePageIsReadyForTheKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("escape") << int(Qt::Key_Escape) << int(Qt::NoModifier);
        QTest::newRow("alt left") << int(Qt::Key_Left) << int(Qt::AltModifier);
    }
    void aKeyLeadsBackToTheRowAndThePageIsReadyForTheKeyboard()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        ListTable *table = opened();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(bench->find<QLabel>(u"clientName"_s)->text(), u"Kowalski, Jan"_s);
        QTest::keyClick(bench->window.get(), Qt::Key(key), Qt::KeyboardModifier(modifier));
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(bench->window->focusWidget(), table);
        QCOMPARE(table->currentIndex().row(), 1);
        for (const auto &[place, search] : {std::pair{u"goPlanned"_s, u"plannedSearch"_s}, {u"goSent"_s, u"sentSearch"_s}, {u"goAutomations"_s, u"automationSearch"_s}}) {
            bench->find<QAction>(place)->trigger();
            QTRY_COMPARE(bench->window->focusWidget()->objectName(), search);
        }
        bench->find<QAction>(u"goClients"_s)->trigger();
        QCOMPARE(bench->window->focusWidget(), table);
    }

    void everyWayToTheRowsActionsOpensTheSameMenu_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"three dots", "right click", "menu key", "shift f10", "space", "return"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void everyWayToTheRowsActionsOpensTheSameMenu()
    {
        QFETCH(QString, way);
        ListTable *table = opened();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        const QModelIndex dots = table->model()->index(1, actionsColumn);
        QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(dots).center())); // laid out
        const QPoint middle = table->visualRect(dots).center();
        table->setCurrentIndex(way == u"space"_s || way == u"return"_s ? dots : dots.siblingAtColumn(0));
        if (way == u"three dots"_s) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
        } else if (way == u"right click"_s) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, middle, table->viewport()->mapToGlobal(middle));
            QCoreApplication::sendEvent(table->viewport(), &event);
        } else if (way == u"menu key"_s) {
            QTest::keyClick(table, Qt::Key_Menu);
        } else if (way == u"shift f10"_s) {
            QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        } else {
            QTest::keyClick(table, way == u"space"_s ? Qt::Key_Space : Qt::Key_Return);
        }
        auto *menu = bench->find<QMenu>(u"clientMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->title(), u"Actions for Kowalski, Jan"_s);
        QStringList entries;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator() && action->isVisible())
                entries << action->text();
        QCOMPARE(entries, QStringList({u"Open"_s, u"Send reminder…"_s, u"Edit…"_s, u"New matter…"_s, u"Pause automatic messages…"_s,
                                        u"Resume automatic messages · not paused"_s, u"Client asked to stop…"_s, u"Why not?…"_s}));
        QVERIFY(bench->find<QWidget>(u"clientTable"_s)->isVisible()); // nothing opened besides the menu
        menu->close();
    }

    void aReminderThatIsNotPossibleStaysInTheMenuAndSaysWhy() // S0-23
    {
        ListTable *table = opened();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setCurrentIndex(table->model()->index(2, 0));
        QVERIFY(!bench->find<QAction>(u"sendReminder"_s)->isEnabled());
        QCOMPARE(bench->find<QAction>(u"sendReminder"_s)->text(), u"Send reminder… · no address that can be used"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(bench->find<QAction>(u"sendReminder"_s)->text(), u"Send reminder…"_s);
        QVERIFY(bench->find<QAction>(u"sendReminder"_s)->isEnabled());
    }

    void whatAnotherProgramChangesIsSeen()
    {
        ListTable *table = opened();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        bench->client(u"Bo Madsen"_s, u"bo@example.org"_s); // through another connection, as the console does
        QTRY_COMPARE(table->model()->rowCount(), 4);
    }

    void anOfficeWithoutClientsSaysSoWithOneButton()
    {
        WindowBench empty;
        empty.open();
        auto *place = empty.find<QWidget>(u"clientEmpty"_s);
        QTRY_VERIFY(place->isVisible());
        QCOMPARE(place->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"No clients yet"_s);
        QVERIFY(place->findChild<QPushButton *>(u"emptyButton"_s)->isVisible());
    }

    void whereNoOfficeIsTheWindowOffersToMakeOne()
    {
        WindowBench elsewhere;
        elsewhere.open(elsewhere.folder.filePath(u"nothing"_s));
        QTRY_VERIFY(elsewhere.find<QWidget>(u"startPage"_s)->isVisible());
        QVERIFY(elsewhere.find<QPushButton>(u"sampleButton"_s)->isVisible());
        QTest::mouseClick(elsewhere.find<QPushButton>(u"sampleButton"_s), Qt::LeftButton); // no console half beside this test
        QTRY_VERIFY(elsewhere.find<QLabel>(u"startError"_s)->isVisible());
        QVERIFY(!elsewhere.find<QLabel>(u"startError"_s)->text().isEmpty());
    }

    void theSampleOfficeIsOneButtonAwayAndIsMarkedAsSample()
    {
        const QString ctl = qEnvironmentVariable("DESKBELL_CTL");
        if (ctl.isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        WindowBench elsewhere;
        elsewhere.open(elsewhere.folder.filePath(u"sample"_s), ctl);
        QTRY_VERIFY(elsewhere.find<QWidget>(u"startPage"_s)->isVisible());
        QTest::mouseClick(elsewhere.find<QPushButton>(u"sampleButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(elsewhere.window->status() != nullptr, 60000);
        QTRY_VERIFY(elsewhere.find<QWidget>(u"sampleBanner"_s)->isVisible());
        QTRY_VERIFY(elsewhere.find<ListTable>(u"clientTable"_s)->model()->rowCount() >= 50);
    }

    void aFileThatIsNoOfficeIsSaidSoAndNotOfferedAsNew()
    {
        WindowBench elsewhere;
        const QString folder = elsewhere.folder.filePath(u"broken"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/office.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        elsewhere.open(folder);
        auto *problem = elsewhere.find<QWidget>(u"problemPage"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!problem->findChild<QLabel *>(u"emptyTitle"_s)->text().isEmpty());
        QVERIFY(!problem->findChild<QLabel *>(u"emptyText"_s)->text().isEmpty());
        QVERIFY(!elsewhere.find<QWidget>(u"startPage"_s)->isVisible());
    }

private:
    ListTable *opened()
    {
        bench->open();
        return bench->find<ListTable>(u"clientTable"_s);
    }
    std::unique_ptr<WindowBench> bench;
    ClientId anna, jan;
};

QTEST_MAIN(TestClientList)
#include "test_client_list.moc"
