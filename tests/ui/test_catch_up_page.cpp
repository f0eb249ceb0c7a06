#include "tests/ui/window_bench.h"
#include "ui/catch_up/missed_story.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::ui;

/// What was missed while nobody sent, and what a person does about it.
class TestCatchUpPage : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowBench> bench;
    ClientId anna;

    /// Nobody sends for five days: 14 days before the end is tomorrow, and three days late is the limit.
    void init_(const QJsonArray &days)
    {
        bench = std::make_unique<WindowBench>();
        bench->clock.boot = u"boot"_s;
        must(bench->commands->addRule(QJsonObject{{u"name"_s, u"Before the end"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                           {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, days}}}}, true, bench->by()));
        anna = bench->client(u"Anna Nowak"_s, u"anna@client.test"_s);
        bench->policy(anna, u"OC/1"_s, 15);
        bench->policy(bench->client(u"Ewa Lis"_s, u"ewa@client.test"_s), u"OC/2"_s, 15);
        bench->work();
        bench->clock.wall = bench->clock.wall + std::chrono::hours(24 * 7);
        bench->work();
    }
    ListTable *openPage(int rows)
    {
        if (!bench->window)
            bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goCatchUp"_s), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"missedTable"_s);
        if (!waitFor([&] { return table->model()->rowCount() == rows && table->isVisible(); }))
            qFatal("the page never had its rows");
        return table;
    }
    QWidget *page() { return bench->find<QWidget>(u"catchUpPage"_s); }
    int messages() { return int(must(bench->reader->messages({})).rows.size()); }

private Q_SLOTS:
    void eachRowSaysWhatStoodInTheWayThenAndWhatToHeedNow()
    {
        StillClock clock;
        const Present present(clock, QTimeZone("Europe/Warsaw"), u"en"_s);
        MissedRow row;
        row.newest = true;
        row.reason = Reason::TooLate;
        row.ends = present.today().addDays(5);
        QCOMPARE(MissedStory::of(row, present).why, u"The sender was not running."_s);
        QVERIFY(MissedStory::of(row, present).heeds.startsWith(u"Ends "_s));
        QStringList sentences;
        for (const Reason first : {Reason::OfficeOff, Reason::Quarantine, Reason::Clock, Reason::ChannelOff, Reason::Login, Reason::RuleOff, Reason::MatterPaused, Reason::ClientPaused,
                                   Reason::NoContactPoint, Reason::BadAddress, Reason::Holiday, Reason::MissingValue}) {
            row.firstReason = first;
            sentences << MissedStory::of(row, present).why;
            QVERIFY2(!sentences.last().contains(u" is "_s) && !sentences.last().contains(u" are "_s), qPrintable(sentences.last())); // it need not stand there any more
        }
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
        for (const QString &language : {u"fi"_s, u"da"_s, u"pl"_s})
            QVERIFY2(!MissedStory::of(row, Present(clock, QTimeZone("Europe/Warsaw"), language)).heeds.contains(u".."_s), qPrintable(language)); // dates there end with a dot
        row.ends = present.today().addDays(-1);
        QVERIFY(MissedStory::of(row, present).heeds.contains(u"can no longer be sent"_s));
    }

    void todaysNoticeLeadsThereAndBothCountTheSame()
    {
        init_({14});
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goToday"_s), Qt::LeftButton);
        auto *notice = bench->find<Notice>(u"catchUp"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"2 came too late"_s), qPrintable(notice->text()));
        QTest::mouseClick(notice->button(), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"missedTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(bench->find<QLabel>(u"missedCount"_s)->text(), u"2"_s);
        QCOMPARE(WindowBench::cell(table, 0, 0), u"Anna Nowak"_s);
        QCOMPARE(table->model()->index(0, 0).data(UnderRole).toString(), u"OC/1"_s);
        QCOMPARE(WindowBench::cell(table, 0, 1), u"14 days before the end"_s);
        QCOMPARE(table->model()->index(0, 1).data(UnderRole).toString(), u"Before the end"_s);
        QCOMPARE(WindowBench::cell(table, 0, 3), u"The sender was not running."_s);
        QVERIFY(bench->find<QComboBox>(u"missedPeriod"_s)->currentText().contains(u" to "_s));
    }

    void sendNowQueuesEachTickedOneAndTheyLeaveTheList()
    {
        init_({14});
        auto *table = openPage(2);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        auto *send = page()->findChild<QPushButton *>(u"sendMissedButton"_s);
        QCOMPARE(send->text(), u"Send 1 now"_s);
        QVERIFY(!page()->findChild<QPushButton *>(u"sendOneButton"_s)->isVisible());
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(messages(), 1);
        bench->work();
        QCOMPARE(must(bench->reader->messages({})).rows.front().message.state, MessageState::Sent);
    }

    void onlyTheNewestOfWhatAnAutomationMissedForAMatterIsSent()
    {
        init_({14, 13});
        auto *table = openPage(4);
        QVERIFY(table->model()->index(1, 3).data(UnderRole).toString().endsWith(u"A newer one was missed too."_s));
        bench->find<QCheckBox>(u"missedPickAll"_s)->click();
        auto *one = page()->findChild<QPushButton *>(u"sendOneButton"_s);
        QTRY_VERIFY(one->isVisible());
        QCOMPARE(one->text(), u"Send only the newest (2)"_s);
        QTest::mouseClick(one, Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QCOMPARE(messages(), 2);
    }

    void whatIsSkippedLeavesTheListAndUndoBringsItBack()
    {
        init_({14});
        auto *table = openPage(2);
        bench->find<QCheckBox>(u"missedPickAll"_s)->click();
        WindowBench::press(page(), u"skipMissedButton"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(page()->findChild<QLabel *>(u"emptyTitle"_s)->isVisible());
        QCOMPARE(messages(), 0);
        WindowBench::press(bench->window.get(), u"undoButton"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void whatIsOverIsRefusedWithTheReasonAndStays()
    {
        init_({14});
        auto *table = openPage(2);
        must(bench->commands->pauseClient(anna, bench->today().addDays(30), u"on leave"_s, bench->by()));
        bench->find<QCheckBox>(u"missedPickAll"_s)->click();
        WindowBench::press(page(), u"sendMissedButton"_s);
        auto *refusals = bench->find<Notice>(u"missedRefusals"_s);
        QTRY_VERIFY(refusals->isVisible());
        QVERIFY2(refusals->text().contains(u"Anna Nowak: "_s), qPrintable(refusals->text()));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(messages(), 1);
    }

    void aTimeInWhichNothingWasMissedSaysSo()
    {
        bench = std::make_unique<WindowBench>();
        bench->client(u"Anna Nowak"_s, u"anna@client.test"_s);
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goCatchUp"_s), Qt::LeftButton);
        auto *title = page()->findChild<QLabel *>(u"emptyTitle"_s);
        QTRY_VERIFY(title->isVisible());
        QCOMPARE(title->text(), u"Nothing was missed in this time"_s);
        WindowBench::press(page(), u"emptyButton"_s);
        QTRY_COMPARE(bench->find<QComboBox>(u"missedPeriod"_s)->currentText(), u"Last 90 days"_s);
    }
};

QTEST_MAIN(TestCatchUpPage)
#include "test_catch_up_page.moc"
