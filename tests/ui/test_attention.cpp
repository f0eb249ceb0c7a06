#include "tests/ui/window_bench.h"
#include "ui/attention/attention_groups.h"
#include "ui/messages/bulk_report.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::ui;

/// The page of what waits for a person, and what is decided there.
class TestAttention : public QObject {
    Q_OBJECT

    static std::unique_ptr<WindowBench> withUnknown(int count)
    {
        auto bench = std::make_unique<WindowBench>();
        bench->ruleFromToday();
        const QStringList names{u"Anna Nowak"_s, u"Ewa Lis"_s, u"Jan Kowalski"_s};
        for (int at = 0; at < count; ++at)
            bench->policy(bench->client(names[at], u"c%1@client.test"_s.arg(at)), u"OC/%1"_s.arg(at), 14);
        bench->work(OutcomeKind::Unknown);
        return bench;
    }
    static ListTable *openPage(WindowBench &bench, int rows)
    {
        if (!bench.window)
            bench.open();
        QTest::mouseClick(bench.find<QPushButton>(u"nav-goAttention"_s), Qt::LeftButton);
        auto *table = bench.find<ListTable>(u"attentionPageTable"_s);
        if (!waitFor([&] { return table->model()->rowCount() == rows && table->isVisible(); }))
            qFatal("the page never had its rows");
        return table;
    }
    static QWidget *page(const WindowBench &bench) { return bench.find<QWidget>(u"attentionPage"_s); }
    static MessageState stateOf(const WindowBench &bench, const QString &client)
    {
        for (const MessageRow &row : must(bench.reader->messages({})).rows)
            if (row.clientName == client && !row.message.resendOf)
                return row.message.state;
        return MessageState::Planned;
    }

private Q_SLOTS:
    void whatWaitsIsGroupedByWhatHelpsUnknownFirst()
    {
        using enum Reason;
        const auto groups = AttentionGroups::of({{MessageState::Failed, Ok, 2}, {MessageState::Unknown, Ok, 1}, {MessageState::Held, BadAddress, 3},
                                                 {MessageState::Held, NoContactPoint, 4}, {MessageState::Held, OfficeOff, 5}, {MessageState::Held, Flood, 6}});
        QStringList ids;
        for (const AttentionGroup &each : groups)
            ids << each.id;
        QCOMPARE(ids, (QStringList{u"unknown"_s, u"failed"_s, u"addresses"_s, u"sending"_s, u"other"_s}));
        QCOMPARE(groups[2].count, 7);
        QCOMPARE(groups[3].fixes, OfficeOff);
        QCOMPARE(groups[4].search().reasons, std::vector{Flood});
    }

    void aReportNamesThoseOfWhomNothingWasDone()
    {
        BulkReport report;
        report.add(u"Anna"_s, {});
        QVERIFY(report.refusals(u"en"_s).isEmpty());
        for (int at = 0; at < 6; ++at)
            report.add(u"Jan %1"_s.arg(at), Error{ErrorKind::NotAllowed, u"not_missed"_s, {}, {}});
        const QString said = report.refusals(u"en"_s);
        QVERIFY2(said.contains(u"Jan 0: This reminder is no longer"_s) && said.contains(u"and 2 more"_s) && !said.contains(u"Jan 5"_s), qPrintable(said));
    }

    void theEntryOfThePageCountsAndItsRowsSayWhatIsKnown()
    {
        auto bench = withUnknown(2);
        auto *table = openPage(*bench, 2);
        QCOMPARE(bench->find<QLabel>(u"attentionPageCount"_s)->text(), u"2"_s);
        QCOMPARE(bench->find<QPushButton>(u"nav-goAttention"_s)->accessibleDescription(), u"2 wait for you"_s);
        QVERIFY(bench->find<Notice>(u"attentionAdvice"_s)->text().contains(u"may have reached the client"_s));
        QVERIFY2(WindowBench::cell(table, 0, 2).contains(u", then no answer"_s), qPrintable(WindowBench::cell(table, 0, 2)));
        QCOMPARE(table->model()->index(0, 2).data(UnderRole).toString(), u"The mail server said nothing more."_s);
        QVERIFY(table->model()->index(0, 0).data(UnderRole).toString().endsWith(u"@client.test"_s));
    }

    void tickedOnesArriveAtOneClickEachDecidedByItself()
    {
        auto bench = withUnknown(3);
        auto *table = openPage(*bench, 3);
        auto *arrived = page(*bench)->findChild<QPushButton *>(u"arrivedButton"_s);
        QVERIFY(!arrived->isEnabled());
        const QRect first = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(16, 18));
        QVERIFY(!bench->window->findChild<QDialog *>()); // a tick opens nothing
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(bench->find<QLabel>(u"attentionPicked"_s)->text(), u"2 chosen"_s);
        QVERIFY(arrived->isEnabled());
        QTest::mouseClick(arrived, Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        int sent = 0;
        for (const QString &name : {u"Anna Nowak"_s, u"Ewa Lis"_s, u"Jan Kowalski"_s})
            sent += stateOf(*bench, name) == MessageState::Sent;
        QCOMPARE(sent, 2);
        QTRY_COMPARE(bench->find<QPushButton>(u"nav-goAttention"_s)->accessibleDescription(), u"1 waits for you"_s);
    }

    void whatIsLeftStaysUnknownLeavesThePageAndTheLogNamesWho()
    {
        auto bench = withUnknown(1);
        auto *table = openPage(*bench, 1);
        bench->find<QCheckBox>(u"attentionPickAll"_s)->click();
        WindowBench::press(page(*bench), u"leaveButton"_s);
        QTRY_VERIFY(page(*bench)->findChild<QLabel *>(u"emptyTitle"_s)->isVisible());
        QCOMPARE(stateOf(*bench, u"Anna Nowak"_s), MessageState::Unknown);
        bool logged = false;
        for (const LogEntry &entry : must(bench->reader->log(must(bench->reader->messages({})).rows.front().message.client, {}, false)))
            logged = logged || (entry.kind == u"resolved"_s && entry.who == u"admin"_s && entry.parameters.value("as"_L1).toString() == u"left"_s);
        QVERIFY(logged);
        QCOMPARE(table->model()->rowCount(), 0);
        bench->work();
        QCOMPARE(must(bench->reader->messages({})).rows.size(), 1u); // and nothing is sent again
    }

    void aRefusedOneIsPutAsideLeavesThePageAndTheLogNamesWho()
    {
        WindowBench bench;
        bench.ruleFromToday();
        bench.policy(bench.client(u"Anna Nowak"_s, u"anna@client.test"_s), u"OC/1"_s, 14);
        bench.work(OutcomeKind::Refused);
        auto *table = openPage(bench, 1);
        auto *resend = page(bench)->findChild<QPushButton *>(u"resendButton"_s);
        QVERIFY(resend->isVisible() && resend->property("kind") == u"primary"_s);
        bench.find<QCheckBox>(u"attentionPickAll"_s)->click();
        WindowBench::press(page(bench), u"leaveButton"_s);
        QTRY_VERIFY(page(bench)->findChild<QLabel *>(u"emptyTitle"_s)->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
        QCOMPARE(stateOf(bench, u"Anna Nowak"_s), MessageState::Failed);
        bool logged = false;
        for (const LogEntry &entry : must(bench.reader->log(must(bench.reader->messages({})).rows.front().message.client, {}, false)))
            logged = logged || (entry.kind == u"resolved"_s && entry.who == u"admin"_s && entry.parameters.value("as"_L1).toString() == u"left_failed"_s);
        QVERIFY(logged);
    }

    void sendingAgainNamesTheConsequenceAndWantsATick()
    {
        auto bench = withUnknown(2);
        auto *table = openPage(*bench, 2);
        bench->find<QCheckBox>(u"attentionPickAll"_s)->click();
        WindowBench::press(page(*bench), u"sendAgainButton"_s);
        QDialog *question = bench->shown(u"sendAgainDialog"_s);
        const QString text = question->findChild<QLabel *>(u"askText"_s)->text();
        QVERIFY2(text.contains(u"2 messages may have reached"_s) && text.contains(u"Anna Nowak"_s), qPrintable(text));
        auto *go = question->findChild<QPushButton *>(u"goButton"_s);
        QVERIFY(!go->isEnabled());
        QTest::keyClick(question, Qt::Key_Return); // Enter sends nothing
        QVERIFY(bench->isGone(u"sendAgainDialog"_s));
        QCOMPARE(must(bench->reader->messages({})).rows.size(), 2u);
        WindowBench::press(page(*bench), u"sendAgainButton"_s);
        question = bench->shown(u"sendAgainDialog"_s);
        question->findChild<QCheckBox *>(u"mayArriveTwice"_s)->click();
        WindowBench::press(question, u"goButton"_s);
        QTRY_COMPARE(must(bench->reader->messages({})).rows.size(), 4u);
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void whatCannotBeDoneToOneIsSaidAndTheOthersAreDone()
    {
        auto bench = withUnknown(2);
        auto *table = openPage(*bench, 2);
        must(bench->commands->suppress(u"c0@client.test"_s, u"asked"_s, bench->by())); // Anna's
        bench->find<QCheckBox>(u"attentionPickAll"_s)->click();
        WindowBench::press(page(*bench), u"sendAgainButton"_s);
        QDialog *question = bench->shown(u"sendAgainDialog"_s);
        question->findChild<QCheckBox *>(u"mayArriveTwice"_s)->click();
        WindowBench::press(question, u"goButton"_s);
        auto *refusals = bench->find<Notice>(u"attentionRefusals"_s);
        QTRY_VERIFY(refusals->isVisible());
        QVERIFY2(refusals->text().contains(u"Anna Nowak: "_s) && !refusals->text().contains(u"Ewa"_s), qPrintable(refusals->text()));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(stateOf(*bench, u"Anna Nowak"_s), MessageState::Unknown); // nothing half done
    }

    void whatIsHeldSaysWhatLetsItGo()
    {
        WindowBench bench;
        bench.ruleFromToday();
        bench.policy(bench.client(u"Anna Nowak"_s, {}), u"OC/1"_s, 14);
        bench.work();
        auto *table = openPage(bench, 1);
        QVERIFY(bench.find<Notice>(u"attentionAdvice"_s)->text().contains(u"cannot be reached"_s));
        QVERIFY(WindowBench::cell(table, 0, 2).contains(u"no address"_s) || WindowBench::cell(table, 0, 2).contains(u"no e-mail"_s));
        QVERIFY(!page(bench)->findChild<QPushButton *>(u"arrivedButton"_s)->isVisible());
        QVERIFY(!table->model()->index(0, 0).data(Qt::CheckStateRole).isValid()); // nothing to do with many of them
        Q_EMIT table->menuWanted(table->model()->index(0, 0), QRect(0, 0, 1, 1));
        auto *menu = table->findChild<QMenu *>(u"attentionMenu"_s);
        menu->actions().constLast()->trigger();
        menu->close();
        QVERIFY(bench.shown(u"clientEditor"_s)); // where the address is missing
    }

    void theThreeWordsStandInTheMenuOfARowAndInTheMessage()
    {
        auto bench = withUnknown(1);
        auto *table = openPage(*bench, 1);
        Q_EMIT table->menuWanted(table->model()->index(0, 0), QRect(0, 0, 1, 1));
        auto *menu = table->findChild<QMenu *>(u"attentionMenu"_s);
        QStringList words;
        for (const QAction *action : menu->actions())
            words << action->text();
        QVERIFY(words.contains(u"It arrived"_s) && words.contains(u"Send again – may arrive twice…"_s) && words.contains(u"Leave it"_s));
        menu->close();
        Q_EMIT bench->signs().messageWanted(must(bench->reader->messages({})).rows.front().message.id);
        QDialog *dialog = bench->shown(u"messageDialog"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"leaveButton"_s));
        WindowBench::press(dialog, u"leaveButton"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void theNameOfThePageAndItsCountStandBesideEachOtherInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *each : {"en", "fi", "da", "pl"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void theNameOfThePageAndItsCountStandBesideEachOtherInEveryLanguage()
    {
        QFETCH(QString, language);
        auto bench = withUnknown(3);
        bench->language.choose(language);
        openPage(*bench, 3);
        bench->settled();
        auto *button = bench->find<QPushButton>(u"nav-goAttention"_s);
        const auto labels = button->findChildren<QLabel *>();
        QCOMPARE(labels.size(), 1);
        QVERIFY(labels.front()->isVisible());
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        const int end = 12 + button->iconSize().width() + 4 + QFontMetrics(bold).horizontalAdvance(button->text());
        QVERIFY2(end + 4 <= labels.front()->x(), qPrintable(u"%1 ends at %2, the count begins at %3"_s.arg(button->text()).arg(end).arg(labels.front()->x())));
    }

    void anEmptyPageSaysSo()
    {
        WindowBench bench;
        bench.client(u"Anna Nowak"_s, u"anna@client.test"_s);
        bench.open();
        QTest::mouseClick(bench.find<QPushButton>(u"nav-goAttention"_s), Qt::LeftButton);
        auto *title = page(bench)->findChild<QLabel *>(u"emptyTitle"_s);
        QTRY_VERIFY(title->isVisible());
        QCOMPARE(title->text(), u"Nothing waits for you"_s);
    }
};

QTEST_MAIN(TestAttention)
#include "test_attention.moc"
