#include "ui/window_bench.h"

#include "ui/widgets/list_table.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;

/// What is done about a client is done with the keys alone, from where the keyboard is.
class TestClientKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        matter = bench->policy(anna, u"OC/1"_s, 14);
        bench->open();
        QTRY_VERIFY(list()->model()->rowCount() == 1);
    }
    void cleanup() { bench.reset(); }

    void aReminderIsChangedSentOverAWarningAndTakenBack()
    {
        must(bench->commands->pauseClient(anna, bench->today().addDays(5), u"holiday"_s, bench->by()));
        QTRY_VERIFY(tabTo(u"clientTable"_s));
        QVERIFY(choose(u"clientMenu"_s, u"Send reminder…"_s));
        QDialog *dialog = bench->shown(u"reminderDialog"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"reminderText"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"OC/1"_s));
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"reminderWarning"_s)->isVisible());
        QVERIFY(tabTo(u"reminderText"_s));
        key(Qt::Key_End, Qt::ControlModifier);
        keys(u"\nSee you"_s);
        QVERIFY(tabTo(u"sendButton"_s));
        key(Qt::Key_Return); // without a reason: it asks for one, at its field
        QTRY_COMPARE(focused(), u"overrideReason"_s);
        keys(u"she asked"_s);
        key(Qt::Key_Return);
        QVERIFY(gone(u"reminderDialog"_s));
        QTRY_COMPARE(must(bench->reader->messages({})).rows.size(), size_t(1));
        QTRY_VERIFY(tabTo(u"undoButton"_s));
        key(Qt::Key_Return);
        QTRY_COMPARE(must(bench->reader->messages({})).rows.front().message.state, MessageState::Cancelled);
    }

    void aClientThatAskedToStopIsPausedAndResumed()
    {
        QTRY_VERIFY(tabTo(u"clientTable"_s));
        QVERIFY(choose(u"clientMenu"_s, u"Pause automatic messages…"_s));
        QTRY_COMPARE(focused(), u"pauseReason"_s);
        keys(u"holiday"_s);
        key(Qt::Key_Return);
        QVERIFY(gone(u"pauseDialog"_s));
        QTRY_COMPARE(must(bench->reader->client(anna)).pauseReason, u"holiday"_s);
        QTRY_COMPARE(focused(), u"clientTable"_s);
        QTRY_COMPARE(WindowBench::cell(list(), 0, 3), u"Paused"_s);
        QVERIFY(choose(u"clientMenu"_s, u"Resume automatic messages"_s));
        QTRY_VERIFY(!must(bench->reader->client(anna)).pausedUntil.isValid());
        QTRY_VERIFY(WindowBench::cell(list(), 0, 3) != u"Paused"_s);
        bench->window->activateWindow(); // as a desktop does after a menu
        QTRY_COMPARE(focused(), u"clientTable"_s);
        QVERIFY(choose(u"clientMenu"_s, u"Client asked to stop…"_s));
        QDialog *dialog = bench->shown(u"stopDialog"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        QTRY_COMPARE(focused(), u"stopSource"_s);
        keys(u"phone call"_s);
        key(Qt::Key_Return);
        QVERIFY(gone(u"stopDialog"_s));
        QTRY_COMPARE(must(bench->reader->client(anna)).consent, Consent::Withdrawn);
        QTRY_COMPARE(WindowBench::cell(list(), 0, 3), u"Asked to hear nothing more"_s);
        QVERIFY(!choose(u"clientMenu"_s, u"Client asked to stop…"_s)); // there it says that nothing is sent any more
    }

    void aMatterIsRenewedPausedAndCancelled()
    {
        QTRY_VERIFY(tabTo(u"clientTable"_s));
        key(Qt::Key_Return);
        QTRY_VERIFY(bench->find<QLabel>(u"clientName"_s)->isVisible());
        QTRY_VERIFY(tabTo(u"matterTable"_s));
        auto *table = bench->find<ListTable>(u"matterTable"_s);
        QTRY_VERIFY(table->currentIndex().isValid()); // the rows may come after the keyboard
        QVERIFY(choose(u"matterMenu"_s, u"Renew…"_s));
        bench->shown(u"renewDialog"_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(bench->shown(u"renewDialog"_s)->focusWidget()));
        QTRY_VERIFY(!qobject_cast<QLineEdit *>(bench->shown(u"renewDialog"_s)->focusWidget())->text().isEmpty());
        QTRY_VERIFY(bench->shown(u"renewDialog"_s)->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(bench->shown(u"renewDialog"_s)->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        key(Qt::Key_Return);
        QVERIFY(gone(u"renewDialog"_s));
        QTRY_COMPARE(must(bench->reader->matter(matter)).ends.year(), 2027);
        QTRY_COMPARE(focused(), u"matterTable"_s);
        QVERIFY(choose(u"matterMenu"_s, u"Pause automatic messages…"_s));
        QTRY_COMPARE(focused(), u"pauseReason"_s);
        keys(u"house is sold"_s);
        key(Qt::Key_Return);
        QVERIFY(gone(u"pauseDialog"_s));
        QTRY_VERIFY(must(bench->reader->matter(matter)).pausedUntil.isValid());
        QTRY_COMPARE(focused(), u"matterTable"_s);
        QVERIFY(choose(u"matterMenu"_s, u"Cancel the matter…"_s));
        bench->shown(u"endMatterDialog"_s);
        QTRY_VERIFY(tabTo(u"saveButton"_s));
        key(Qt::Key_Return);
        QVERIFY(gone(u"endMatterDialog"_s));
        QTRY_COMPARE(must(bench->reader->matter(matter)).state, MatterState::Cancelled);
    }

    void aConsentIsRecordedAndItsHistoryRead()
    {
        QTRY_VERIFY(tabTo(u"clientTable"_s));
        key(Qt::Key_Return);
        QTRY_VERIFY(bench->find<QLabel>(u"clientName"_s)->isVisible());
        QTRY_VERIFY(qobject_cast<QTabBar *>(QApplication::focusWidget()));
        key(Qt::Key_Right);
        QTRY_VERIFY(tabTo(u"consentChange-0"_s));
        key(Qt::Key_Space);
        QTRY_COMPARE(focused(), u"consentSource"_s);
        key(Qt::Key_Backtab);
        QCOMPARE(focused(), u"consentUnasked"_s);
        key(Qt::Key_Up);
        key(Qt::Key_Up);
        QCOMPARE(focused(), u"consentYes"_s);
        QVERIFY(tabTo(u"consentSource"_s));
        keys(u"paper form"_s);
        key(Qt::Key_Return);
        QVERIFY(gone(u"consentDialog"_s));
        QTRY_COMPARE(must(bench->reader->client(anna)).consent, Consent::Given);
        QTRY_VERIFY(bench->window->findChild<QLabel *>(u"consentHistory"_s));
        QVERIFY(bench->find<QLabel>(u"consentHistory"_s)->text().contains(u"paper form"_s));
    }

private:
    /// The dialog is closed and the window has the keyboard again, which a desktop sees to.
    [[nodiscard]] bool gone(const QString &dialog) const
    {
        const bool closed = bench->isGone(dialog);
        bench->window->activateWindow();
        return closed && waitFor([] { return QApplication::focusWidget() != nullptr; });
    }
    [[nodiscard]] ListTable *list() const { return bench->find<ListTable>(u"clientTable"_s); }
    [[nodiscard]] static QString focused() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (QWidget *at = QApplication::focusWidget())
            QTest::keyClick(at, key, modifiers);
    }
    static void keys(const QString &text)
    {
        for (const QChar each : text)
            if (each == u'\n')
                key(Qt::Key_Return);
            else
                QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
    }
    static bool tabTo(const QString &name)
    {
        for (int step = 0; step < 80 && focused() != name; ++step)
            key(Qt::Key_Tab);
        return focused() == name;
    }
    /// From a row, by the menu key and the arrows; false when the entry is not possible.
    static bool choose(const QString &menuName, const QString &entry)
    {
        key(Qt::Key_Menu);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu || menu->objectName() != menuName)
            return false;
        for (qsizetype step = 0; step <= menu->actions().size(); ++step) {
            if (menu->activeAction() && menu->activeAction()->text() == entry && menu->activeAction()->isEnabled()) {
                QTest::keyClick(menu, Qt::Key_Return);
                return true;
            }
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Escape);
        return false;
    }

    std::unique_ptr<WindowBench> bench;
    ClientId anna;
    MatterId matter;
};

QTEST_MAIN(TestClientKeys)
#include "test_client_keys.moc"
