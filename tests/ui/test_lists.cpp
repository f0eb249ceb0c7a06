#include "ui/window_bench.h"

#include "store/database.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "ui/messages/sent_page.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/list_table.h"

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
class TestLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        policy = bench->policy(anna, u"OC/1"_s, 14);
        rule = bench->ruleFromToday();
    }
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

    void everyColumnKeepsItsShareOfASmallerWindow_data()
    {
        QTest::addColumn<QString>("navigation");
        QTest::addColumn<QString>("list");
        QTest::newRow("clients") << u"nav-goClients"_s << u"clientTable"_s;
        QTest::newRow("planned") << u"nav-goPlanned"_s << u"plannedTable"_s;
        QTest::newRow("sent") << u"nav-goSent"_s << u"sentTable"_s;
    }
    void everyColumnKeepsItsShareOfASmallerWindow()
    {
        QFETCH(QString, navigation);
        QFETCH(QString, list);
        left(anna, policy, 60);
        for (int n = 0; n < 40; ++n)
            bench->policy(bench->client(u"Client %1"_s.arg(n), u"c@example.org"_s), u"P/%1"_s.arg(n), 15 + n % 6);
        bench->open();
        bench->window->resize(1024, 640);
        bench->window->grab(); // lays out what has not been seen yet, however small it still is
        QTest::mouseClick(bench->find<QPushButton>(navigation), Qt::LeftButton);
        auto *table = bench->find<ListTable>(list);
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
        const int last = table->model()->columnCount() - 2; // the dots stand behind it
        for (const QSize size : {QSize(1280, 800), QSize(1024, 640), QSize(1920, 1080), QSize(1024, 640)}) {
            bench->window->resize(size);
            QTRY_COMPARE(table->columnViewportPosition(last + 1) + table->columnWidth(last + 1), table->viewport()->width());
            QVERIFY(table->columnWidth(last) >= table->viewport()->width() / 6);
            for (int column = 0; column <= last; ++column)
                QVERIFY2(table->columnWidth(column) >= table->viewport()->width() / 10, qPrintable(QString::number(column)));
        }
    }

    void namesStayWholeInASmallWindowAndAddressesGiveWay()
    {
        for (int n = 0; n < 3; ++n)
            bench->policy(bench->client(u"Aleksandra Nowakowska-Wiśniewska"_s, u"aleksandra.nowakowska-wisniewska.biuro@example.org"_s), u"P/%1"_s.arg(n), 15 + n);
        bench->client(QString(200, u'ż'), u"long@example.org"_s); // has no claim to the whole list
        bench->open();
        bench->window->resize(1024, 700);
        auto *table = bench->find<ListTable>(u"clientTable"_s);
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() >= 4);
        QFont bold = table->font();
        bold.setPixelSize(14);
        bold.setWeight(QFont::DemiBold);
        const int name = QFontMetrics(bold).horizontalAdvance(u"Aleksandra Nowakowska-Wiśniewska"_s);
        QTRY_VERIFY2(table->columnWidth(0) >= name + 24, qPrintable(u"%1 of %2"_s.arg(table->columnWidth(0)).arg(name + 24)));
        QVERIFY(table->columnWidth(0) <= table->viewport()->width() * 2 / 5);
        QVERIFY(table->columnWidth(1) < table->columnWidth(0));
        QVERIFY(table->columnWidth(1) >= table->viewport()->width() / 10);
    }

    void noWordIsCutInTheSmallestWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "fi", "da", "pl"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void noWordIsCutInTheSmallestWindow()
    {
        QFETCH(QString, language);
        bench->language.choose(language);
        bench->policy(anna, u"OC/2"_s, 15);
        left(anna, policy, 3);
        left(anna, policy, 2, 24, MessageState::Unknown);
        left(anna, policy, 2, 24, MessageState::Failed);
        left(anna, policy, 2, 24, MessageState::Held);
        bench->open();
        bench->window->resize(bench->window->minimumSize());
        auto *signs = bench->window->findChild<ui::Signpost *>();
        const auto message = must(bench->reader->messages({})).rows.front().message.id;
        const std::initializer_list<std::pair<const char *, std::function<void()>>> places = {
            {"clients", [&] { Q_EMIT signs->clientsWanted(); }},
            {"matters", [&] { Q_EMIT signs->clientWanted(anna, ui::ClientTab::Matters); }},
            {"notifications", [&] { Q_EMIT signs->clientWanted(anna, ui::ClientTab::Notifications); }},
            {"activity", [&] { Q_EMIT signs->clientWanted(anna, ui::ClientTab::Activity); }},
            {"planned", [&] { Q_EMIT signs->plannedWanted({}); }},
            {"sent", [&] { Q_EMIT signs->sentWanted(u"unknown"_s); }},
            {"automations", [&] { Q_EMIT signs->automationsWanted(); }},
            {"reminder", [&] { Q_EMIT signs->reminderWanted(anna, {}); }},
            {"why", [&] { Q_EMIT signs->whyWanted(anna, {}); }},
            {"pause", [&] { Q_EMIT signs->pauseWanted(anna, {}); }},
            {"message", [&] { Q_EMIT signs->messageWanted(message); }},
        };
        for (const auto &[place, go] : places) {
            go();
            bench->settled();
            QWidget *top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : bench->window.get();
            QVERIFY2(top->width() <= bench->window->minimumWidth(), place);
            for (const QWidget *widget : top->findChildren<QWidget *>()) {
                const auto *label = qobject_cast<const QLabel *>(widget);
                const bool speaks = (label && !label->wordWrap() && !label->text().isEmpty()) || qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget);
                if (!speaks || !widget->isVisible() || widget->visibleRegion().isEmpty())
                    continue;
                QVERIFY2(widget->width() >= widget->sizeHint().width(),
                         qPrintable(u"%1: %2 %3, %4 of %5"_s.arg(QString::fromLatin1(place), widget->objectName(), label ? label->text() : widget->property("text").toString())
                                        .arg(widget->width()).arg(widget->sizeHint().width())));
                const int right = widget->mapTo(top, QPoint(widget->width(), 0)).x();
                QVERIFY2(right <= top->width(), qPrintable(u"%1: %2 ends at %3 of %4"_s.arg(QString::fromLatin1(place), widget->objectName()).arg(right).arg(top->width())));
            }
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
        }
    }

    void aNameThatLooksLikeMarkupIsShownAsItIs()
    {
        const QString name = u"<b>Anna</b> & <img src='x'>"_s;
        const ClientId client = bench->client(name, u"b@example.org"_s);
        bench->open();
        bench->find<QLineEdit>(u"clientSearch"_s)->setText(u"<b>Anna"_s);
        auto *table = bench->find<ListTable>(u"clientTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(WindowBench::cell(table, 0, 0), name);
        QTextDocument tip;
        tip.setHtml(table->model()->index(0, 0).data(Qt::ToolTipRole).toString());
        QCOMPARE(tip.toPlainText(), name);
        QCOMPARE(bench->find<QLabel>(u"clientCount"_s)->text(), u"1 found"_s);
        must(bench->commands->pauseClient(client, bench->today().addDays(30), name, bench->by()));
        Q_EMIT bench->window->findChild<ui::Signpost *>()->said(name, {});
        bench->find<QLineEdit>(u"clientSearch"_s)->setText(u"<i>nobody</i>"_s);
        QTRY_VERIFY(bench->find<QWidget>(u"clientEmpty"_s)->isVisible());
        for (const QLabel *label : bench->window->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()), qPrintable(label->text()));
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

    void tabGoesThroughAPageAsOneReadsIt_data()
    {
        QTest::addColumn<QString>("navigation");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("clients") << u"nav-goClients"_s << QStringList{u"importButton"_s, u"clientSearch"_s, u"chip-all"_s, u"clientTable"_s};
        QTest::newRow("planned") << u"nav-goPlanned"_s << QStringList{u"plannedDays"_s, u"plannedSearch"_s, u"chip-all"_s, u"plannedTable"_s};
        QTest::newRow("sent") << u"nav-goSent"_s << QStringList{u"sentPeriod"_s, u"sentSearch"_s, u"chip-sent"_s, u"sentTable"_s};
    }
    void tabGoesThroughAPageAsOneReadsIt()
    {
        QFETCH(QString, navigation);
        QFETCH(QStringList, order);
        left(anna, policy, 1);
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(navigation), Qt::LeftButton);
        QTRY_VERIFY(bench->find<QWidget>(order.last())->isVisible());
        QTRY_VERIFY(bench->find<ListTable>(order.last())->model()->rowCount() > 0);
        auto *widget = bench->find<QWidget>(order.first());
        widget->setFocus(Qt::TabFocusReason);
        QStringList gone;
        for (int presses = 0; presses < 20 && !gone.contains(order.last()); ++presses) {
            gone << bench->window->focusWidget()->objectName();
            QTest::keyClick(bench->window.get(), Qt::Key_Tab);
        }
        QStringList seen;
        for (const QString &name : gone)
            if (order.contains(name))
                seen << name;
        QVERIFY2(seen == order, qPrintable(gone.join(u", "_s)));
    }

private:
    ListTable *openSent()
    {
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goSent"_s), Qt::LeftButton);
        return bench->find<ListTable>(u"sentTable"_s);
    }
    static qint64 idAt(const ListTable *table, int row) { return table->model()->index(row, 0).data(ui::RowIdRole).toLongLong(); }

    /// Messages that left a minute apart, the newest `hoursAgo`: straight into the tables, sending thousands would take minutes.
    void left(ClientId client, MatterId matter, int count, int hoursAgo = 0, MessageState state = MessageState::Sent)
    {
        store::Database &database = bench->commands->database();
        store::Transaction transaction(database);
        must(transaction.begun());
        for (int n = 0; n < count; ++n) {
            const Instant at = bench->clock.wall - std::chrono::minutes(n) - std::chrono::hours(hoursAgo);
            store::OccurrenceRow row;
            row.rule = rule;
            row.matter = matter;
            row.client = client;
            row.key = {u"end-%1"_s.arg(++made), u"2026-12-14"_s};
            row.due = row.expires = row.decided = at;
            row.verdict = Verdict::Told;
            Message message;
            message.occurrence = must(store::Occurrences(database).insert(row));
            message.client = client;
            message.matter = matter;
            message.to = must(bench->reader->client(client)).contactPoints.front().value;
            message.state = state;
            message.due = message.expires = message.made = at;
            message.sent = state == MessageState::Sent ? std::optional(at) : std::nullopt;
            must(store::Messages(database).insert(message, u"example.org"_s));
        }
        must(transaction.commit());
    }

    std::unique_ptr<WindowBench> bench;
    ClientId anna;
    MatterId policy;
    RuleId rule;
    int made = 0;
};

QTEST_MAIN(TestLists)
#include "test_lists.moc"
