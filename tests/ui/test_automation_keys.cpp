#include "ui/window_bench.h"

#include <QAction>
#include <QLabel>
#include <QMenu>

using namespace deskbell;
using namespace deskbell::test;

/// An automation from the first key to the messages it sends, without a mouse.
class TestAutomationKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        bench->policy(bench->client(u"Anna Nowak"_s, u"anna@example.org"_s), u"OC/1"_s, 14);
        bench->policy(bench->client(u"Bo Madsen"_s, u"bo@example.org"_s), u"OC/2"_s, 14);
        bench->policy(bench->client(u"Ewa Lis"_s, {}), u"OC/3"_s, 14); // cannot be reached
        bench->policy(bench->client(u"Jan Kowalski"_s, u"jan@example.org"_s), u"OC/4"_s, 13);
        bench->open();
        bench->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench->window.get()));
    }
    void cleanup() { bench.reset(); }

    void aNewAutomationIsMadeAndTodaysAreSentByKeyboardAlone() // S3-3 to 10, 21, 22
    {
        fill();
        QTRY_COMPARE(said(), u"21 and 14 days before a policy ends, at 08:00, tell the client by e-mail."_s);
        QTRY_VERIFY(outlook().contains(u"Works from tomorrow, 23 November."_s));
        QTRY_VERIFY(bench->find<QWidget>(u"sendTodaysNow"_s)->isVisible());
        QVERIFY(tabTo(u"sendTodaysNow"_s));
        QCOMPARE(bench->find<QPushButton>(u"sendTodaysNow"_s)->text(), u"Send today’s now (2)…"_s);

        press(Qt::Key_Return); // which is not Save
        QDialog *dialog = bench->shown(u"todaysDialog"_s);
        auto *list = dialog->findChild<QAbstractItemView *>(u"todaysTable"_s);
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(WindowBench::cell(list, 0, 0), u"Anna Nowak"_s);
        QCOMPARE(WindowBench::cell(list, 1, 0), u"Bo Madsen"_s);
        QCOMPARE(WindowBench::cell(list, 2, 0), u"Ewa Lis"_s);
        QVERIFY(!WindowBench::cell(list, 2, 2).contains(u"Will be sent"_s));
        press(Qt::Key_Escape);
        QVERIFY2(bench->isGone(u"todaysDialog"_s), qPrintable(focus()));
        QVERIFY(!made());
        QTRY_COMPARE(focus(), u"sendTodaysNow"_s);

        press(Qt::Key_Space);
        dialog = bench->shown(u"todaysDialog"_s);
        QVERIFY(tabTo(u"todaysTable"_s)); // the list is read row by row
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(dialog->findChild<QAbstractItemView *>(u"todaysTable"_s)->currentIndex().row(), 1);
        QVERIFY(tabTo(u"sendTodaysButton"_s));
        QCOMPARE(dialog->findChild<QPushButton *>(u"sendTodaysButton"_s)->text(), u"Save and send to 2 clients"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(made());
        QCOMPARE(made()->onSince, bench->today());
        bench->work();
        QCOMPARE(sentTo(), (QStringList{u"anna@example.org"_s, u"bo@example.org"_s})); // the list, and nobody else
    }

    void enterInAFieldSavesAndItWorksFromTomorrow()
    {
        fill();
        QVERIFY(tabTo(u"automationAt"_s));
        QTRY_VERIFY(outlook().contains(u"Works from tomorrow"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY(made());
        QCOMPARE(made()->onSince, bench->today().addDays(1));
        QCOMPARE(made()->newest().trigger.days, (std::vector<int>{21, 14}));
        QTRY_VERIFY(bench->find<QLabel>(u"messageBarText"_s)->text().contains(u"Works from tomorrow"_s));
        bench->work();
        QVERIFY(sentTo().isEmpty());
        QTRY_VERIFY2(focus().startsWith(u"automation"_s), qPrintable(focus())); // back on the list, ready for the next key
    }

    void enterOnAButtonPressesItAndSavesNothing()
    {
        fill();
        QVERIFY(tabTo(u"automationMore"_s));
        press(Qt::Key_Return);
        QVERIFY(bench->find<QWidget>(u"automationWeekdays"_s)->isVisible());
        QVERIFY(!made());
        QVERIFY(tabTo(u"discardAutomationButton"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), QString());
        QVERIFY(!made());
    }

    void tabGoesAsOneReads_data()
    {
        QTest::addColumn<bool>("text");
        QTest::addColumn<QString>("order");
        QTest::newRow("automation") << false
            << u"backToAutomations discardAutomationButton automationOn automationName automationTrigger-before_end automationDays automationTypes-policy automationTypes-add "
               "automationTemplate automationEditText automationRoute-email automationConsent-none automationAt automationFrom automationTo automationMore "
               "automationPreviewForth automationPreviewViews-plain automationPreviewBody sendTodaysNow saveAutomationButton"_s;
        QTest::newRow("text") << true
            << u"backToTemplates sendSampleButton templateLanguage-en templateSubject templateBody addVariable addCondition templatePreviewForth templatePreviewExtremes-shortest templatePreviewExtremes-typical templatePreviewExtremes-longest "
               "templatePreviewViews-plain templatePreviewBody saveTextButton"_s;
    }
    void tabGoesAsOneReads()
    {
        QFETCH(bool, text);
        QFETCH(QString, order);
        fill();
        QTRY_VERIFY(bench->find<QWidget>(u"sendTodaysNow"_s)->isVisible());
        QTRY_VERIFY(bench->find<QWidget>(u"automationPreviewForth"_s)->isEnabled());
        if (text) {
            QVERIFY(tabTo(u"automationEditText"_s));
            press(Qt::Key_Return);
            QTRY_COMPARE(focus(), u"templateBody"_s);
            QTRY_VERIFY(bench->find<QWidget>(u"templatePreviewForth"_s)->isEnabled());
        }
        QVERIFY(tabTo(order.section(u' ', 0, 0)));
        QStringList way{focus()};
        while (way.size() < 40 && way.back() != order.section(u' ', -1)) {
            press(Qt::Key_Tab);
            if (focus() != way.back() && !focus().endsWith(u"PreviewBack"_s)) // hours and minutes are one field; who is seen first may be any of the clients
                way << focus();
        }
        QCOMPARE(way.join(u' '), order);
    }

private:
    /// From the first page to a whole automation: two days as somebody types them, a type, by e-mail.
    void fill()
    {
        press(Qt::Key_5, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(focus(), u"automationSearch"_s);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(focus(), u"automationName"_s);
        QTest::keyClicks(focused(), u"Two weeks before"_s);
        QVERIFY(tabTo(u"automationDays"_s));
        QTest::keyClicks(focused(), u"14,21, 14"_s);
        QTRY_VERIFY(said().startsWith(u"21 and 14 days"_s)); // while it is typed
        QVERIFY(tabTo(u"automationTypes-add"_s));
        QCOMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"21, 14"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        while (!menu->activeAction() || menu->activeAction()->text() != u"Policy"_s) {
            QTest::keyClick(menu, Qt::Key_Down);
            QVERIFY(menu->activeAction());
        }
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QTRY_COMPARE(focus(), u"automationTypes-add"_s);
        QVERIFY(tabTo(u"automationRoute-first"_s));
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(focus(), u"automationRoute-email"_s);
    }
    /// Of the dialog when there is one; here no window manager makes it the active window.
    static QWidget *focused()
    {
        QWidget *top = QApplication::activeModalWidget();
        for (QWidget *each : QApplication::topLevelWidgets())
            if (!top && qobject_cast<ui::MainWindow *>(each))
                top = each;
        return top->focusWidget() ? top->focusWidget() : top;
    }
    static QString focus() { return focused()->objectName(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, with);
    }
    static bool tabTo(const QString &name)
    {
        QStringList way;
        for (int steps = 0; steps < 80 && focus() != name; ++steps) {
            way << focus();
            press(Qt::Key_Tab);
        }
        if (focus() != name)
            qWarning("%s was not among %s", qPrintable(name), qPrintable(way.join(u' ')));
        return focus() == name;
    }
    /// The sentence, as it is read.
    [[nodiscard]] QString said() const { return bench->find<QLabel>(u"automationSentenceLive"_s)->text().remove(u"<b>"_s).remove(u"</b>"_s); }
    [[nodiscard]] QString outlook() const { return bench->find<QWidget>(u"automationOutlook"_s)->findChildren<QLabel *>().back()->text(); }
    [[nodiscard]] std::optional<Rule> made() const
    {
        for (const Rule &rule : must(bench->reader->rules()))
            if (rule.name == u"Two weeks before"_s)
                return rule;
        return {};
    }
    [[nodiscard]] QStringList sentTo() const
    {
        QStringList all;
        for (const auto &row : must(bench->reader->messages({})).rows)
            if (row.message.state == MessageState::Sent)
                all << row.message.to;
        all.sort();
        return all;
    }
    std::unique_ptr<WindowBench> bench;
};

QTEST_MAIN(TestAutomationKeys)
#include "test_automation_keys.moc"
