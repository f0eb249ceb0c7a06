#include "ui/list_bench.h"

#include "ui/messages/sent_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextDocument>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;

/// What every list of the window promises.
class TestLists : public QObject, ListBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { bench.reset(); }

    void sentLoadsFurtherPagesAsItIsScrolled() // S3-20
    {
        left(anna, policy, 120);
        ListTable *table = openSent();
        QTRY_COMPARE(table->model()->rowCount(), 50);
        QTRY_COMPARE(bench->find<QLabel>(u"sentCount"_s)->text(), u"120"_s); // all there are, not all that is loaded
        table->scrollToBottom();
        QTRY_COMPARE(table->model()->rowCount(), 100);
        table->scrollToBottom();
        QTRY_COMPARE(table->model()->rowCount(), 120);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSet<qint64> ids;
        for (int row = 0; row < 120; ++row)
            ids.insert(idAt(table, row));
        QCOMPARE(ids.size(), 120);
    }

    void sentFindsAMessageHoweverOldItIs() // S3-20
    {
        const ClientId zofia = bench->client(u"Zofia Igła"_s, u"zofia@example.org"_s);
        left(zofia, bench->policy(zofia, u"OC/77"_s, 300), 1, 24 * 400);
        left(anna, policy, 120);
        ListTable *table = openSent();
        QTRY_COMPARE(table->model()->rowCount(), 50);
        for (const QString &text : {u"igla"_s, u"oc/77"_s, u"zofia@"_s}) {
            bench->find<QLineEdit>(u"sentSearch"_s)->setText(text);
            QTRY_COMPARE(table->model()->rowCount(), 1);
            QCOMPARE(WindowBench::cell(table, 0, 1), u"Zofia Igła"_s);
            QTRY_COMPARE(bench->find<QLabel>(u"sentCount"_s)->text(), u"1 found"_s);
        }
        bench->find<QLineEdit>(u"sentSearch"_s)->setText(u"nobody"_s);
        auto *instead = bench->find<QWidget>(u"sentEmpty"_s);
        QTRY_VERIFY(instead->isVisible());
        QTRY_COMPARE(instead->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"No message matches “nobody”"_s);
        QTest::mouseClick(instead->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 50);
    }

    void aSearchThatHasToLookFarBackComesToItsEnd()
    {
        const ClientId zofia = bench->client(u"Zofia Igła"_s, u"zofia@example.org"_s);
        left(zofia, bench->policy(zofia, u"OC/77"_s, 300), 1, 24 * 400);
        left(anna, policy, 11'000); // more than is looked at in one go
        ListTable *table = openSent();
        QTRY_COMPARE(table->model()->rowCount(), 50);
        bench->find<QLineEdit>(u"sentSearch"_s)->setText(u"zofia igla"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 30000);
        QVERIFY(table->isVisible());
        QTRY_COMPARE(bench->find<QLabel>(u"sentCount"_s)->text(), u"1 found"_s);
    }

    void whatWaitsForAPersonIsCountedAndShownWhateverItsAge()
    {
        left(anna, policy, 3);
        left(anna, policy, 2, 24 * 90, MessageState::Unknown);
        ListTable *table = openSent();
        bench->find<QComboBox>(u"sentPeriod"_s)->setCurrentIndex(0); // today
        QTRY_COMPARE(table->model()->rowCount(), 3);
        auto *unknown = bench->find<QWidget>(u"sentFilters"_s)->findChild<QPushButton *>(u"chip-unknown"_s);
        QTRY_COMPARE(unknown->text(), u"Unknown · 2"_s);
        QTest::mouseClick(unknown, Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(bench->find<QLabel>(u"sentCount"_s)->text(), u"2"_s);
    }

    void aListKeepsItsPlaceWhenSomethingNewArrives()
    {
        left(anna, policy, 120);
        ListTable *table = openSent();
        QTRY_COMPARE(table->model()->rowCount(), 50);
        table->scrollToBottom();
        QTRY_COMPARE(table->model()->rowCount(), 100);
        table->setCurrentIndex(table->model()->index(70, 0));
        const qint64 id = idAt(table, 70);
        table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
        const int height = table->visualRect(table->currentIndex()).top();
        QVERIFY(table->verticalScrollBar()->value() > 0);
        left(anna, policy, 1, -1);
        bench->client(u"Somebody"_s, {}); // the beacon: tables alone ring none
        QTRY_VERIFY(table->model()->rowCount() >= 100 && idAt(table, 71) == id);
        QCOMPARE(table->currentIndex().row(), 71);
        QCOMPARE(table->visualRect(table->currentIndex()).top(), height); // under the eyes nothing moved
    }

    void whoScrolledAwayFromTheirRowIsNotTakenBackToItByNews()
    {
        left(anna, policy, 120);
        ListTable *table = openSent();
        QTRY_COMPARE(table->model()->rowCount(), 50);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->scrollToBottom();
        QTRY_COMPARE(table->model()->rowCount(), 100);
        const auto sight = [table] {
            const QModelIndex top = table->indexAt(QPoint(0, 0));
            return std::pair(top.data(ui::RowIdRole).toLongLong(), table->visualRect(top).top());
        };
        const auto before = sight();
        const qint64 first = idAt(table, 0);
        left(anna, policy, 1, -1);
        bench->client(u"Somebody"_s, {});
        QTRY_VERIFY(idAt(table, 1) == first);
        QCOMPARE(sight(), before);
        QCOMPARE(table->currentIndex().row(), 1); // still theirs
    }

    void theActivityOfAClientIsSearchedAndCanShowOnlyWhatWasSent() // S1-16
    {
        bench->work();
        must(bench->commands->pauseClient(anna, bench->today().addDays(30), u"on holiday in Łódź"_s, bench->by()));
        bench->open();
        Q_EMIT bench->window->findChild<ui::Signpost *>()->clientWanted(anna, ui::ClientTab::Activity);
        auto *table = bench->find<ListTable>(u"activityTable"_s);
        const auto all = size_t(must(bench->reader->log(anna, {}, false)).size());
        QVERIFY(all > 2);
        QTRY_COMPARE(table->model()->rowCount(), int(all));
        bench->find<QAction>(u"find"_s)->trigger();
        auto *search = bench->find<QLineEdit>(u"activitySearch"_s);
        QCOMPARE(bench->window->focusWidget(), search);
        QVERIFY(search->isVisible()); // it stays on this tab
        QTest::keyClicks(search, u"LODZ holiday"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(WindowBench::cell(table, 0, 1).contains(u"on holiday in Łódź"_s));

        search->clear();
        QTest::mouseClick(bench->find<QWidget>(u"activityFilters"_s)->findChild<QPushButton *>(u"chip-sent"_s), Qt::LeftButton);
        QTRY_VERIFY(table->model()->rowCount() == 1 && WindowBench::cell(table, 0, 1).contains(u"anna@example.org"_s));
        search->setText(u"holiday"_s);
        auto *instead = bench->find<QWidget>(u"activityEmpty"_s);
        QTRY_VERIFY(instead->isVisible());
        QTest::mouseClick(instead->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), int(all));
    }

    void theServersOwnWordsStandUnderWhatHappenedAndOnlyThere()
    {
        bench->work(OutcomeKind::Refused);
        bench->open();
        Q_EMIT bench->window->findChild<ui::Signpost *>()->clientWanted(anna, ui::ClientTab::Activity);
        const auto *model = bench->find<ListTable>(u"activityTable"_s)->model();
        const auto refused = [model] {
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, 1).data().toString().startsWith(u"Failed"_s))
                    return model->index(row, 1);
            return QModelIndex();
        };
        QTRY_VERIFY(refused().isValid());
        QCOMPARE(refused().data(ui::UnderRole).toString(), u"550 5.1.1 No such user here"_s);
        QCOMPARE(refused().data().toString(), u"Failed for anna@example.org (14 days before the end)"_s);
    }

    void aRowOfWhatIsPlannedStaysTheSameMessageWhenOthersComeBeforeIt()
    {
        const ClientId bo = bench->client(u"Bo Madsen"_s, u"bo@example.org"_s);
        bench->policy(bo, u"OC/9"_s, 18);
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goPlanned"_s), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"plannedTable"_s);
        const auto rowOf = [table](const QString &name) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (WindowBench::cell(table, row, 1) == name)
                    return row;
            return -1;
        };
        QTRY_VERIFY(rowOf(u"Bo Madsen"_s) >= 0);
        table->setCurrentIndex(table->model()->index(rowOf(u"Bo Madsen"_s), 0));
        const int rows = table->model()->rowCount();
        for (int day = 15; day < 18; ++day) // due before Bo's
            bench->policy(bench->client(u"Ewa %1"_s.arg(day), u"ewa@example.org"_s), u"OC/%1"_s.arg(day), day);
        QTRY_VERIFY(table->model()->rowCount() >= rows + 3);
        QCOMPARE(WindowBench::cell(table, table->currentIndex().row(), 1), u"Bo Madsen"_s);
    }

    void manyPlannedMessagesAreMadeAsTheListIsScrolledAndSearchedAsAWhole()
    {
        for (int n = 0; n < 230; ++n)
            bench->policy(anna, u"P/%1"_s.arg(n), 15 + n % 6);
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goPlanned"_s), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"plannedTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 200);
        QCOMPARE(bench->find<QLabel>(u"plannedCount"_s)->text(), u"231"_s);
        table->scrollToBottom();
        QTRY_COMPARE(table->model()->rowCount(), 231);
        bench->find<QLineEdit>(u"plannedSearch"_s)->setText(u"p/229"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(bench->find<QLabel>(u"plannedCount"_s)->text(), u"1 found"_s);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench->find<QLineEdit>(u"plannedSearch"_s)->clear();
        QTRY_COMPARE(table->model()->rowCount(), 200);
    }

    void whatIsPlannedIsFoundByItsWordsWithoutCaseOrAccents()
    {
        const ClientId lukasz = bench->client(u"Łukasz Wójcik"_s, u"l@example.org"_s);
        bench->policy(lukasz, u"OC/2"_s, 16);
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goPlanned"_s), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"plannedTable"_s);
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        const int all = table->model()->rowCount();
        bench->find<QLineEdit>(u"plannedSearch"_s)->setText(u"oc/2 WOJCIK"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(WindowBench::cell(table, row, 1), u"Łukasz Wójcik"_s);
    }

    void theEndOfAListReachedWhileItIsLookedAtAnewStillLoadsMore()
    {
        left(anna, policy, 120);
        ListTable *table = openSent();
        QTRY_COMPARE(table->model()->rowCount(), 50);
        bench->window->findChild<ui::SentPage *>()->lookAgain();
        table->scrollToBottom();
        QTRY_COMPARE(table->model()->rowCount(), 100);
    }
};

QTEST_MAIN(TestLists)
#include "test_lists.moc"
