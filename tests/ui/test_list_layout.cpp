#include "ui/list_bench.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;

/// How the lists and pages stand in a window, however small, and how the keyboard goes through them.
class TestListLayout : public QObject, ListBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { bench.reset(); }

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
        for (const QString &name : std::as_const(gone))
            if (order.contains(name))
                seen << name;
        QVERIFY2(seen == order, qPrintable(gone.join(u", "_s)));
    }
};

QTEST_MAIN(TestListLayout)
#include "test_list_layout.moc"
