#include "tests/ui/window_bench.h"
#include "ui/today/today_page.h"
#include "ui/widgets/list_table.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::ui;

/// The page that a working day begins with.
class TestToday : public QObject {
    Q_OBJECT

    static void go(const WindowBench &bench) { QTest::mouseClick(bench.find<QPushButton>(u"nav-goToday"_s), Qt::LeftButton); }
    static QString text(const WindowBench &bench, const QString &label) { return bench.find<QLabel>(label)->text(); }

private Q_SLOTS:
    void whatIsDueWhatWentAndWhatWaitsForAPersonStandApart()
    {
        WindowBench bench;
        bench.ruleFromToday();
        bench.policy(bench.client(u"Anna Nowak"_s, u"anna@client.test"_s), u"OC/1"_s, 14);
        bench.work();
        bench.policy(bench.client(u"Jan Kowalski"_s, u"jan@client.test"_s), u"OC/2"_s, 14);
        bench.work(OutcomeKind::Refused);
        bench.policy(bench.client(u"Ewa Lis"_s, u"ewa@client.test"_s), u"OC/3"_s, 14);
        bench.open();
        go(bench);
        QTRY_COMPARE(text(bench, u"sentTodayCount"_s), u"1"_s);
        QCOMPARE(text(bench, u"attentionCount"_s), u"1"_s);
        QCOMPARE(text(bench, u"dueTodayCount"_s), u"1"_s);
        QCOMPARE(bench.cell(bench.find<ListTable>(u"sentTodayTable"_s), 0, 1), u"Anna Nowak"_s);
        QCOMPARE(bench.cell(bench.find<ListTable>(u"attentionTable"_s), 0, 0), u"Jan Kowalski"_s);
        QCOMPARE(bench.cell(bench.find<ListTable>(u"dueTodayTable"_s), 0, 1), u"Ewa Lis"_s);
        QCOMPARE(bench.cell(bench.find<ListTable>(u"dueTodayTable"_s), 0, 0), u"now"_s);
    }

    void aRowOpensItsMessageAndSeeAllLeadsToThePage()
    {
        WindowBench bench;
        bench.ruleFromToday();
        bench.policy(bench.client(u"Jan Kowalski"_s, u"jan@client.test"_s), u"OC/2"_s, 14);
        bench.work(OutcomeKind::Refused);
        bench.open();
        go(bench);
        QTRY_COMPARE(text(bench, u"attentionCount"_s), u"1"_s);
        auto *table = bench.find<ListTable>(u"attentionTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(bench.window->findChild<QWidget *>(u"messageDialog"_s));
        bench.find<QDialog>(u"messageDialog"_s)->reject();
        QTest::mouseClick(bench.find<QPushButton>(u"attentionAll"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.find<QWidget>(u"attentionPageTable"_s)->isVisible());
    }

    void theSenderThatDoesNotRunIsSaidBeforeAnythingElse()
    {
        WindowBench bench;
        bench.client(u"Anna Nowak"_s, u"anna@client.test"_s);
        bench.open();
        go(bench);
        QCOMPARE(text(bench, u"todayState"_s), u"The sender is not running"_s);
    }

    void anOfficeThatIsOffSaysSoAndIsSwitchedOnHere()
    {
        WindowBench bench;
        bench.client(u"Anna Nowak"_s, u"anna@client.test"_s);
        OfficeEdit off;
        off.sending = u"off"_s;
        must(bench.commands->editOffice(off, bench.by()));
        bench.open();
        go(bench);
        QCOMPARE(text(bench, u"todayState"_s), u"Sending is off"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"todayStateButton"_s), Qt::LeftButton);
        QTRY_COMPARE(text(bench, u"todayState"_s), u"The sender is not running"_s);
    }

    void anOfficeWithoutClientsOffersTheImport()
    {
        WindowBench bench;
        bench.open();
        go(bench);
        auto *page = bench.find<TodayPage>(u"todayPage"_s);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"emptyButton"_s)->isVisible());
        QTest::mouseClick(page->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.window->findChild<QWidget *>(u"importFileDialog"_s));
    }

    void whatBecameOfAGapIsToldOnTheDayItEnds()
    {
        WindowBench bench;
        bench.ruleFromToday();
        bench.policy(bench.client(u"Anna Nowak"_s, u"anna@client.test"_s), u"OC/1"_s, 15);
        bench.clock.boot = u"boot"_s; // a real clock: it leaves heartbeats
        bench.work();
        bench.clock.wall = bench.clock.wall + std::chrono::hours(27); // over tomorrow's 08:00
        bench.work();
        bench.open();
        go(bench);
        auto *notice = bench.find<QWidget>(u"catchUp"_s);
        QTRY_VERIFY(notice->isVisible());
        QStringList said;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.join(u' ').contains(u"The sender did not work from yesterday 10:00 to today 13:00. Of what fell due then: 1 reminder was sent afterwards."_s),
                 qPrintable(said.join(u' ')));
    }
};

QTEST_MAIN(TestToday)
#include "test_today.moc"
