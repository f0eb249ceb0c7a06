#include "ui/window_bench.h"

#include "store/database.h"
#include "ui/widgets/list_table.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;

/// "Send reminder…": what is read, changed, overridden and taken back.
class TestReminder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        policy = bench->policy(anna, u"OC/1"_s, 14);
    }
    void cleanup() { bench.reset(); }

    void aReminderShowsItsTextGoesOnceAndCanBeTakenBack()
    {
        openOnAnna();
        bench->find<QAction>(u"sendReminder"_s)->trigger();
        auto *dialog = shown(u"reminderDialog"_s);
        QTRY_VERIFY(dialog->findChild<QPlainTextEdit *>(u"reminderText"_s)->toPlainText().contains(u"OC/1"_s));
        QCOMPARE(dialog->findChild<QLabel *>(u"reminderTo"_s)->text(), u"anna@example.org"_s);
        auto *reason = dialog->findChild<QLineEdit *>(u"overrideReason"_s);
        if (reason->isVisible())
            QTest::keyClicks(reason, u"she asked for it"_s);
        press(dialog, u"sendButton"_s);
        QTRY_COMPARE(must(bench->reader->messages({})).rows.size(), size_t(1));
        QTRY_VERIFY(bench->find<QPushButton>(u"undoButton"_s)->isVisible());
        QTest::mouseClick(bench->find<QPushButton>(u"undoButton"_s), Qt::LeftButton);
        QTRY_COMPARE(must(bench->reader->messages({})).rows.front().message.state, MessageState::Cancelled);
    }

    void changedWordsAreNeitherSentForAnotherMatterNorLostByOnePress() // S4-17 of any text
    {
        const MatterId other = bench->policy(anna, u"OC/2"_s, 40);
        openOnAnna();
        bench->find<QAction>(u"sendReminder"_s)->trigger();
        auto *dialog = shown(u"reminderDialog"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"reminderText"_s);
        auto *about = dialog->findChild<QComboBox *>(u"reminderAbout"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"OC/1"_s));
        text->setPlainText(u"My own words"_s);
        const auto choose = [about](MatterId matter) {
            about->setCurrentIndex(about->findData(matter.value));
            Q_EMIT about->activated(about->currentIndex());
        };
        choose(other);
        QVERIFY(!dialog->findChild<QPushButton *>(u"sendButton"_s)->isEnabled()); // what stands there is still about the first one
        QTRY_VERIFY(text->toPlainText().contains(u"OC/2"_s));
        choose(policy);
        QTRY_COMPARE(text->toPlainText(), u"My own words"_s);

        dialog->reject();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QWidget *>(u"reminderLoss"_s)->isVisible());
        dialog->reject();
        QVERIFY(!dialog->isVisible());
        QVERIFY(must(bench->reader->messages({})).rows.empty());
    }

    void enterSendsFromTheReasonAndPressesTheButtonThatHasTheKeyboard() // S1-13
    {
        must(bench->commands->pauseClient(anna, bench->today().addDays(30), u"on holiday"_s, bench->by()));
        openOnAnna();
        const auto remind = [this] {
            bench->find<QAction>(u"sendReminder"_s)->trigger();
            auto *dialog = shown(u"reminderDialog"_s);
            waitFor([dialog] { return dialog->findChild<QPushButton *>(u"sendButton"_s)->isEnabled(); });
            return dialog;
        };
        auto *dialog = remind();
        QTest::keyClick(dialog->findChild<QWidget *>(u"overrideReason"_s), Qt::Key_Return);
        QVERIFY(dialog->findChild<QLabel *>(u"overrideError"_s)->isVisible());
        auto *cancel = dialog->findChild<QPushButton *>(u"cancelButton"_s);
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QVERIFY(must(bench->reader->messages({})).rows.empty());

        QTRY_VERIFY(!bench->window->findChild<QDialog *>(u"reminderDialog"_s));
        dialog = remind();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"overrideReason"_s), u"she wants it all the same"_s);
        QTest::keyClick(dialog->findChild<QWidget *>(u"overrideReason"_s), Qt::Key_Return);
        QTRY_COMPARE(must(bench->reader->messages({})).rows.size(), size_t(1));
    }

    void whatIsBeingSentCannotBeCalledOffAnyMore()
    {
        openOnAnna();
        bench->find<QAction>(u"sendReminder"_s)->trigger();
        QDialog *dialog = shown(u"reminderDialog"_s);
        QTRY_VERIFY(dialog->findChild<QPlainTextEdit *>(u"reminderText"_s)->toPlainText().contains(u"OC/1"_s));
        if (auto *reason = dialog->findChild<QLineEdit *>(u"overrideReason"_s); reason->isVisible())
            QTest::keyClicks(reason, u"she asked for it"_s);
        {
            store::Transaction import(bench->commands->database()); // sending waits for it
            press(dialog, u"sendButton"_s);
            QVERIFY(!dialog->findChild<QPushButton *>(u"cancelButton"_s)->isEnabled());
            dialog->close();
            QVERIFY(dialog->isVisible());
        }
        QVERIFY(bench->isGone(u"reminderDialog"_s));
        QCOMPARE(must(bench->reader->messages({})).rows.size(), size_t(1));
    }

    void anEmptiedTextIsNotReplacedByTheUsualOne()
    {
        openOnAnna();
        bench->find<QAction>(u"sendReminder"_s)->trigger();
        auto *dialog = shown(u"reminderDialog"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"reminderText"_s);
        QTRY_VERIFY(!text->toPlainText().isEmpty());
        text->setPlainText(u"  \n"_s);
        press(dialog, u"sendButton"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"reminderTextError"_s)->isVisible());
        QVERIFY(must(bench->reader->messages({})).rows.empty());
    }

    void aReminderThatTheChainStopsSaysWhyAndSendsNothing()
    {
        must(bench->commands->switchClientChannel(anna, ChannelKind::Email, false, bench->by()));
        bench->open();
        Q_EMIT bench->window->findChild<ui::Signpost *>()->reminderWanted(anna, policy);
        auto *dialog = shown(u"reminderDialog"_s);
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"reminderStop"_s)->isVisible());
        press(dialog, u"sendButton"_s);
        bench->settled();
        QVERIFY(dialog->isVisible());
        QVERIFY(must(bench->reader->messages({})).rows.empty());
    }

    void whatAnAutomationMissedLeadsToAReminderByHand()
    {
        must(bench->commands->addRule(QJsonObject{{u"name"_s, u"Two weeks before"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                                  {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{14}}}}}, false, bench->by()));
        openOnAnna(); // the automation works from tomorrow, her day is today
        bench->find<QAction>(u"whyNot"_s)->trigger();
        auto *dialog = shown(u"whyDialog"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"fixButton"_s));
        for (auto *fix : dialog->findChildren<QPushButton *>(u"fixButton"_s))
            if (fix->text() == u"Send it by hand"_s) {
                QTest::mouseClick(fix, Qt::LeftButton);
                break;
            }
        auto *reminder = shown(u"reminderDialog"_s);
        QTRY_VERIFY(reminder->findChild<QPlainTextEdit *>(u"reminderText"_s)->toPlainText().contains(u"OC/1"_s));
    }

private:
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

QTEST_MAIN(TestReminder)
#include "test_reminder.moc"
