#include "ui/window_bench.h"

#include "ui/widgets/cell.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/switch_box.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTabWidget>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        policy = bench->policy(anna, u"OC/1"_s, 14);
    }
    void cleanup() { bench.reset(); }

    void aPauseOfAMatterIsTakenBackForTheMatter() // S1-13
    {
        bench->open();
        Q_EMIT bench->window->findChild<ui::Signpost *>()->pauseWanted(anna, policy);
        auto *dialog = shown(u"pauseDialog"_s);
        dialog->findChild<QLineEdit *>(u"pauseUntil"_s)->setText(u"2026-11-21"_s); // yesterday
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"pauseReason"_s), u"sold"_s);
        press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"untilError"_s)->isVisible());
        QVERIFY(must(bench->reader->matter(policy)).pausedUntil.isNull());
        for (const QString &typed : {u"soon"_s, u""_s}) {
            dialog->findChild<QLineEdit *>(u"pauseUntil"_s)->setText(typed);
            press(dialog, u"saveButton"_s);
            QTRY_VERIFY(dialog->findChild<QLabel *>(u"untilError"_s)->isVisible());
            QVERIFY(must(bench->reader->matter(policy)).pausedUntil.isNull());
        }
        dialog->findChild<QLineEdit *>(u"pauseUntil"_s)->setText(u"2026-12-24"_s);
        press(dialog, u"saveButton"_s);
        QTRY_COMPARE(must(bench->reader->matter(policy)).pausedUntil, QDate(2026, 12, 24));
        QTRY_VERIFY(bench->find<QPushButton>(u"undoButton"_s)->isVisible());
        QTest::mouseClick(bench->find<QPushButton>(u"undoButton"_s), Qt::LeftButton);
        QTRY_VERIFY(must(bench->reader->matter(policy)).pausedUntil.isNull());
        QVERIFY(must(bench->reader->client(anna)).pausedUntil.isNull());
    }

    void whatOpensByAKeyHasTheKeyboard()
    {
        bench->open();
        bench->find<QAction>(u"goSettings"_s)->trigger();
        QTRY_COMPARE(bench->window->focusWidget()->objectName(), u"settingsName"_s);
        bench->find<QAction>(u"goClients"_s)->trigger();
        QTRY_COMPARE(bench->window->focusWidget()->objectName(), u"clientSearch"_s);
        Q_EMIT bench->window->findChild<ui::Signpost *>()->settingsWanted(ui::SettingsPlace::Templates);
        QTRY_COMPARE(bench->window->focusWidget()->objectName(), u"templateTable"_s);
    }

    void aPauseNeedsAReasonAndLandsInTheOffice() // S1-13
    {
        openOnAnna();
        bench->find<QAction>(u"pauseClient"_s)->trigger();
        auto *dialog = shown(u"pauseDialog"_s);
        press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"reasonError"_s)->isVisible());
        QVERIFY(must(bench->reader->client(anna)).pausedUntil.isNull());

        dialog->findChild<QLineEdit *>(u"pauseUntil"_s)->setText(u"24.12.2026"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"pauseReason"_s), u"on holiday"_s);
        press(dialog, u"saveButton"_s);
        QTRY_COMPARE(must(bench->reader->client(anna)).pausedUntil, QDate(2026, 12, 24));
        QCOMPARE(must(bench->reader->client(anna)).pauseReason, u"on holiday"_s);
        QTRY_VERIFY(bench->find<QLabel>(u"messageBarText"_s)->isVisible());

        QTest::mouseClick(bench->find<QPushButton>(u"undoButton"_s), Qt::LeftButton);
        QTRY_VERIFY(must(bench->reader->client(anna)).pausedUntil.isNull());
    }

    void aSentMessageOpensWithItsTextAndTheServersOwnWords()
    {
        bench->ruleFromToday();
        // Due on a policy that ends in 14 days: today.
        bench->work();
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goSent"_s), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"sentTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(bench->cell(table, 0, 1), u"Anna Nowak"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
        auto *dialog = shown(u"messageDialog"_s);
        QTRY_VERIFY(!dialog->findChild<QPlainTextEdit *>(u"messageBody"_s)->toPlainText().isEmpty());
        const auto rows = must(bench->reader->messages({})).rows;
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"messageBody"_s)->toPlainText(), must(bench->reader->message(rows.front().message.id)).message.body);
        QCOMPARE(dialog->findChildren<QLabel *>(u"attempt"_s).size(), 1);
        QVERIFY(dialog->findChild<QLabel *>(u"attemptReply"_s)->text().contains(u"250 2.0.0 Ok: queued as 4F2A"_s));
        QVERIFY(dialog->findChild<QPushButton *>(u"resendButton"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"cancelMessageButton"_s)); // it has left
    }

    void anUnknownOutcomeIsSettledOnlyByAPerson()
    {
        bench->ruleFromToday();
        bench->work(OutcomeKind::Unknown);
        bench->open();
        QTRY_VERIFY(bench->find<QPushButton>(u"unknownCount"_s)->isVisible());
        QTest::mouseClick(bench->find<QPushButton>(u"unknownCount"_s), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"attentionPageTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto *dialog = shown(u"messageDialog"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"arrivedButton"_s));
        QVERIFY(dialog->findChild<QPushButton *>(u"sendAgainButton"_s));
        QVERIFY(dialog->findChild<QPushButton *>(u"leaveButton"_s));
        press(dialog, u"arrivedButton"_s);
        QTRY_COMPARE(must(bench->reader->messages({})).rows.front().message.state, MessageState::Sent);
        QCOMPARE(must(bench->reader->messages({})).rows.size(), size_t(1)); // nothing was sent again
    }

    void aMessageThatWaitsLeadsToWhatItWaitsFor()
    {
        must(bench->commands->editContactPoint(anna, must(bench->reader->client(anna)).contactPoints.front().id, switchedOff(), bench->by()));
        bench->ruleFromToday();
        bench->work();
        bench->open();
        const auto rows = must(bench->reader->messages({})).rows;
        QCOMPARE(rows.front().message.state, MessageState::Held);
        Q_EMIT bench->window->findChild<ui::Signpost *>()->messageWanted(rows.front().message.id);
        auto *dialog = shown(u"messageDialog"_s);
        auto *obstacle = dialog->findChild<QWidget *>(u"messageObstacle"_s);
        QTRY_VERIFY(obstacle->isVisible());
        QTest::mouseClick(obstacle->findChild<QPushButton *>(), Qt::LeftButton);
        auto *editor = shown(u"clientEditor"_s);
        QTRY_COMPARE(editor->windowTitle(), u"Edit Anna Nowak"_s);
        QTRY_COMPARE(editor->focusWidget()->objectName(), u"addressValue"_s);
    }

    void undoIsAKeyAndGivesTheKeyboardBack()
    {
        openOnAnna();
        auto *table = bench->find<ListTable>(u"clientTable"_s);
        table->setFocus();
        auto *signs = bench->window->findChild<ui::Signpost *>();
        auto *bar = bench->find<QWidget>(u"messageBar"_s);
        int undone = 0;
        const std::function<void()> undo = [&undone] { ++undone; };
        Q_EMIT signs->said(u"Done."_s, undo);
        QTRY_VERIFY(bar->isVisible());
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(undone, 1);
        QTRY_VERIFY(!bar->isVisible());
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier); // there is nothing to take back any more
        QCOMPARE(undone, 1);

        Q_EMIT signs->said(u"Done."_s, undo);
        QTRY_VERIFY(bar->isVisible());
        auto *button = bench->find<QPushButton>(u"undoButton"_s);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(undone, 2);
        QCOMPARE(bench->window->focusWidget(), table); // not what stands next to the bar
    }

    void aFixNeverSwitchesSendingOffThatSomebodyElseSwitchedOn()
    {
        bench->ruleFromToday();
        const auto sending = [this](const QString &state) {
            OfficeEdit edit;
            edit.sending = state;
            must(bench->commands->editOffice(edit, bench->by()));
        };
        sending(u"off"_s);
        bench->open();
        auto *signs = bench->window->findChild<ui::Signpost *>();
        Q_EMIT signs->whyWanted(anna, {});
        auto *dialog = shown(u"whyDialog"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"fixButton"_s));
        press(dialog, u"fixButton"_s);
        QTRY_COMPARE(must(bench->reader->office()).sending, Sending::On);
        QTRY_COMPARE(bench->find<QPushButton>(u"sendingState"_s)->text(), u"Sending is on"_s);
        Q_EMIT signs->sendingOnWanted(); // a dialog that had not heard of it
        bench->settled();
        QCOMPARE(must(bench->reader->office()).sending, Sending::On);
    }

    void dialogsFollowWhatHappensMeanwhile()
    {
        const RuleId rule = bench->ruleFromToday();
        must(bench->commands->switchRule(rule, false, bench->by()));
        bench->open();
        auto *signs = bench->window->findChild<ui::Signpost *>();
        Q_EMIT signs->whyWanted(anna, {});
        auto *why = shown(u"whyDialog"_s);
        const auto promises = [why] { // the preset's own automations are off
            const auto texts = why->findChildren<QLabel *>();
            return std::any_of(texts.begin(), texts.end(), [](const QLabel *label) { return label->text().startsWith(u"Will be sent"_s); });
        };
        QTRY_VERIFY(why->findChild<QPushButton *>(u"fixButton"_s));
        QVERIFY(!promises());
        QCOMPARE(why->focusWidget()->objectName(), u"closeButton"_s); // not a list of cards without a ring
        must(bench->commands->switchRule(rule, true, bench->by())); // by somebody else
        QTRY_VERIFY(promises());
        why->reject();

        bench->work();
        const auto id = must(bench->reader->messages({})).rows.front().message.id;
        Q_EMIT signs->messageWanted(id);
        auto *dialog = shown(u"messageDialog"_s);
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"messageState"_s)->text(), u"Sent"_s);
    }

    void theDayOfAPauseIsWrittenAsTheLanguageWritesIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::newRow("en") << u"en"_s << u"6 Dec 2026"_s;
        QTest::newRow("pl") << u"pl"_s << u"6.12.2026"_s;
        QTest::newRow("fi") << u"fi"_s << u"6.12.2026"_s;
    }
    void theDayOfAPauseIsWrittenAsTheLanguageWritesIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, day);
        bench->language.choose(language);
        openOnAnna();
        bench->find<QAction>(u"pauseClient"_s)->trigger();
        QCOMPARE(shown(u"pauseDialog"_s)->findChild<QLineEdit *>(u"pauseUntil"_s)->text(), day);
    }

    void whyNotNamesTheFirstClosedLinkAndLeadsToItsFix()
    {
        const RuleId rule = bench->ruleFromToday();
        must(bench->commands->switchRule(rule, false, bench->by()));
        openOnAnna();
        bench->find<QAction>(u"whyNot"_s)->trigger();
        auto *dialog = shown(u"whyDialog"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"fixButton"_s));
        press(dialog, u"fixButton"_s);
        QTRY_VERIFY(bench->window->findChild<ui::SwitchBox *>(u"automationSwitch-%1"_s.arg(rule.value)));
        QTRY_VERIFY(bench->find<ui::SwitchBox>(u"automationSwitch-%1"_s.arg(rule.value))->isVisible());
    }

    void theStripCountsWhatItsListShows()
    {
        bench->ruleFromToday();
        bench->work(OutcomeKind::Refused);
        bench->open();
        QTRY_COMPARE(bench->find<QPushButton>(u"failedCount"_s)->text(), u"1 failed"_s);
        QTest::mouseClick(bench->find<QPushButton>(u"failedCount"_s), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"attentionPageTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        // She is written to again: the failure waits for nobody any more.
        must(bench->commands->resendMessage({table->model()->index(0, 0).data(ui::RowIdRole).toLongLong()}, bench->by()));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(!bench->find<QPushButton>(u"failedCount"_s)->isVisible());
        QTRY_VERIFY(!bench->find<QWidget>(u"attentionFilters"_s)->findChild<QPushButton *>(u"chip-failed"_s));
    }

    void plannedShowsWhatIsToComeAndWhatIsNot()
    {
        bench->ruleFromToday();
        bench->policy(bench->client(u"Bo Madsen"_s, {}), u"OC/9"_s, 16);
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goPlanned"_s), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"plannedTable"_s);
        const auto rowOf = [table](const QString &name) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 1).data().toString() == name)
                    return row;
            return -1;
        };
        QTRY_VERIFY(rowOf(u"Anna Nowak"_s) >= 0);
        QCOMPARE(WindowBench::cell(table, rowOf(u"Anna Nowak"_s), 3), u"Will be sent to anna@example.org"_s);
        QVERIFY(rowOf(u"Bo Madsen"_s) >= 0);
        QVERIFY(!WindowBench::cell(table, rowOf(u"Bo Madsen"_s), 3).startsWith(u"Will be sent"_s));
    }

    void theStripSaysThatNobodySendsWhenNoWorkerLives()
    {
        bench->open();
        QCOMPARE(bench->find<QLabel>(u"workerState"_s)->text(), u"The sender is not running"_s);
        QCOMPARE(bench->find<QPushButton>(u"sendingState"_s)->text(), u"Sending is on"_s);
        QTest::mouseClick(bench->find<QPushButton>(u"sendingState"_s), Qt::LeftButton);
        QTRY_COMPARE(must(bench->reader->office()).sending, Sending::Off);
        QTRY_COMPARE(bench->find<QPushButton>(u"sendingState"_s)->text(), u"Sending is off"_s);
        QVERIFY(!bench->find<QWidget>(u"sampleBanner"_s)->isVisible());
    }

private:
    static ContactPointEdit switchedOff()
    {
        ContactPointEdit edit;
        edit.on = false;
        return edit;
    }
    void openOnAnna()
    {
        bench->open();
        auto *table = bench->find<ListTable>(u"clientTable"_s);
        QTRY_VERIFY(table->model()->rowCount() >= 1);
        table->setCurrentIndex(table->model()->index(0, 0));
    }
    QDialog *shown(const QString &name) { return bench->shown(name); }
    static void press(QDialog *dialog, const QString &name) { WindowBench::press(dialog, name); }
    std::unique_ptr<WindowBench> bench;
    ClientId anna;
    MatterId policy;
};

QTEST_MAIN(TestActions)
#include "test_actions.moc"
