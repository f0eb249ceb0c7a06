#include "ui/automation_bench.h"

#include "store/database.h"
#include "ui/widgets/switch_box.h"

#include <QComboBox>
#include <QDialog>

using namespace deskbell;
using namespace deskbell::test;

/// An automation is made, changed, copied and removed.
class TestAutomationEditor : public QObject, AutomationBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { bench.reset(); }

    void anAutomationThatNobodyNamedIsCalledAfterWhatItDoesAndTheKeyboardIsAtItsSwitch()
    {
        openNew();
        type(u"automationDays"_s, u"14, 7"_s);
        addType(u"Policy"_s);
        QTest::keyClick(bench->find<QLineEdit>(u"automationName"_s), Qt::Key_Return);
        const QString name = u"Policy: 14 and 7 days before the end"_s;
        QTRY_VERIFY(ruleNamed(name).has_value());
        const QString box = u"automationSwitch-%1"_s.arg(ruleNamed(name)->id.value);
        QTRY_VERIFY(bench->window->focusWidget() && bench->window->focusWidget()->objectName() == box);
        QVERIFY(bench->find<QLabel>(u"messageBarText"_s)->text().contains(name));
    }

    void aTextThatAPersonChoosesStaysWhateverIsUsual()
    {
        openNew();
        addType(u"Policy"_s);
        auto *text = bench->find<QComboBox>(u"automationTemplate"_s);
        QTRY_COMPARE(text->currentData().toString(), u"policy-ending"_s);
        text->setCurrentIndex(text->findData(u"motor-policy-ending"_s));
        Q_EMIT text->activated(text->currentIndex());
        QCOMPARE(text->currentData().toString(), u"motor-policy-ending"_s);
        type(u"automationName"_s, u"Other words"_s);
        QCOMPARE(text->currentData().toString(), u"motor-policy-ending"_s);
    }

    void aNewAutomationIsMadeByKeyboardAndWorksFromTomorrow() // S3-3 to 9, 21
    {
        openNew();
        auto *name = bench->find<QLineEdit>(u"automationName"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Two weeks before"_s);
        type(u"automationDays"_s, u"7, 14,21, 14"_s);
        addType(u"Policy"_s);
        QTest::mouseClick(bench->find<QPushButton>(u"automationRoute-email"_s), Qt::LeftButton);
        QTest::mouseClick(bench->find<QPushButton>(u"automationConsent-general"_s), Qt::LeftButton);
        QTRY_COMPARE(sentence(), u"<b>21, 14 and 7</b> days before a <b>policy</b> ends, at <b>08:00</b>, tell the client <b>by e-mail</b>, if general consent was given."_s);
        QCOMPARE(bench->find<QComboBox>(u"automationTemplate"_s)->currentData().toString(), u"policy-ending"_s); // the usual one, unasked
        QTRY_VERIFY(outlook().contains(u"Works from tomorrow, 23 November."_s));
        QTest::keyClick(bench->find<QLineEdit>(u"automationName"_s), Qt::Key_Return);
        QTRY_VERIFY(ruleNamed(u"Two weeks before"_s).has_value());
        const Rule rule = *ruleNamed(u"Two weeks before"_s);
        QCOMPARE(rule.newest().trigger.days, (std::vector<int>{21, 14, 7}));
        QCOMPARE(rule.newest().consent, ConsentNeed::General);
        QCOMPARE(rule.onSince, bench->today().addDays(1));
        QTRY_VERIFY(bench->window->findChild<QPushButton *>(u"automationOpen-%1"_s.arg(rule.id.value)) != nullptr);
        QVERIFY(bench->find<QLabel>(u"messageBarText"_s)->text().contains(u"Works from tomorrow"_s));
        bench->work();
        QVERIFY(must(bench->reader->messages({})).rows.empty()); // nothing of today
    }

    void todaysAreSentOnlyToTheListThatAPersonConfirmed() // S3-22
    {
        openNew();
        type(u"automationName"_s, u"Two weeks"_s);
        type(u"automationDays"_s, u"14"_s);
        addType(u"Policy"_s);
        QTest::mouseClick(bench->find<QPushButton>(u"automationRoute-email"_s), Qt::LeftButton);
        auto *offer = bench->find<QPushButton>(u"sendTodaysNow"_s);
        QTRY_VERIFY(offer->isVisible());
        QCOMPARE(offer->text(), u"Send today’s now (1)…"_s);
        QTest::mouseClick(offer, Qt::LeftButton);
        auto *dialog = bench->find<QDialog>(u"todaysDialog"_s);
        auto *table = dialog->findChild<QAbstractItemView *>(u"todaysTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(WindowBench::cell(table, 0, 0), u"Anna Nowak"_s);

        bench->policy(bench->client(u"Bo Madsen"_s, u"bo@example.org"_s), u"OC/2"_s, 14); // while the list is being read
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendTodaysButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"todaysError"_s)->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!ruleNamed(u"Two weeks"_s)); // nobody hears anything that nobody has agreed to

        QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendTodaysButton"_s), Qt::LeftButton);
        QTRY_VERIFY(ruleNamed(u"Two weeks"_s).has_value());
        QCOMPARE(ruleNamed(u"Two weeks"_s)->onSince, bench->today());
        bench->work();
        QCOMPARE(must(bench->reader->messages({})).rows.size(), size_t(2));
    }

    void anEditFinishesTodayInItsOldFormAndSaysSo()
    {
        const RuleId id = bench->ruleFromToday();
        openRule(id);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"14"_s);
        QTRY_COMPARE(outlook(), u"Nothing is changed yet."_s);
        type(u"automationDays"_s, u"10"_s);
        QTRY_VERIFY2(outlook().startsWith(u"The new form works from tomorrow, 23 November. 1 message"_s), qPrintable(outlook()));
        QVERIFY(!bench->find<QPushButton>(u"sendTodaysNow"_s)->isVisible()); // whom the old form tells today is not offered twice
        press(u"saveAutomationButton"_s);
        QTRY_COMPARE(must(bench->reader->rule(id)).versions.size(), size_t(2));
        QCOMPARE(must(bench->reader->rule(id)).inForceOn(bench->today())->trigger.days, std::vector<int>{14});
        bench->work();
        QCOMPARE(must(bench->reader->messages({})).rows.size(), size_t(1));
    }

    void whatSomebodyElseChangedMeanwhileIsNotOverwrittenUnasked()
    {
        const RuleId id = bench->ruleFromToday();
        openRule(id);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"14"_s);
        type(u"automationDays"_s, u"10"_s);
        QJsonObject theirs{{u"name"_s, u"Theirs"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{3}}}}};
        must(bench->commands->editRule(id, theirs, false, bench->by()));
        auto *standing = bench->find<QWidget>(u"automationStanding"_s);
        QTRY_VERIFY(standing->isVisible());
        QCOMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"10"_s); // what is typed stays
        press(u"saveAutomationButton"_s);
        auto *question = bench->find<QDialog>(u"overwriteDialog"_s);
        question->reject();
        QCOMPARE(must(bench->reader->rule(id)).newest().trigger.days, std::vector<int>{3});
        QTest::mouseClick(standing->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"3"_s);
        QVERIFY(!standing->isVisible());
    }

    void whatWasTypedAndNotSavedIsThereAgainAndCanBeDiscarded()
    {
        const RuleId id = bench->ruleFromToday();
        openRule(id);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"14"_s);
        type(u"automationDays"_s, u"10, x"_s);
        QTest::keyClick(bench->find<QWidget>(u"automationEditor"_s), Qt::Key_Escape);
        QTRY_VERIFY(bench->find<QPushButton>(u"newAutomationButton"_s)->isVisible());
        bench->language.choose(u"fi"_s);
        bench->language.choose(u"en"_s);
        Q_EMIT bench->window->findChild<ui::Signpost *>()->automationEditWanted(id);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"10, x"_s);
        bench->window->close();
        auto *question = bench->window->findChild<QDialog *>(u"unsavedDialog"_s);
        QVERIFY(question && question->isVisible()); // closing asks once
        question->reject();
        press(u"discardAutomationButton"_s);
        QCOMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"14"_s);
        QVERIFY(bench->window->close());
    }

    void anAnswerThatComesLateLeavesTheNextAutomationAsItIs()
    {
        const RuleId first = bench->ruleFromToday();
        const RuleId second = must(bench->commands->addRule(QJsonObject{{u"name"_s, u"Second"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                                                {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{3}}}}}, true, bench->by()));
        openRule(second);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"3"_s);
        type(u"automationDays"_s, u"4, "_s); // begun, and left
        Q_EMIT bench->signs().automationEditWanted(first);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"14"_s);
        type(u"automationDays"_s, u"10"_s);
        std::optional<store::Transaction> import(std::in_place, bench->commands->database()); // saving waits for it
        press(u"saveAutomationButton"_s);
        type(u"automationDays"_s, u"10, 5"_s);
        QTest::keyClick(bench->find<QWidget>(u"automationEditor"_s), Qt::Key_Escape);
        Q_EMIT bench->signs().automationEditWanted(second);
        import.reset();
        QTRY_COMPARE(must(bench->reader->rule(first)).newest().trigger.days, std::vector<int>{10});
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"4, "_s);
        QTRY_VERIFY(bench->find<QLabel>(u"messageBarText"_s)->text().contains(u"Two weeks before"_s));
        QVERIFY(bench->find<QWidget>(u"automationEditor"_s)->isVisible());
        QCOMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"4, "_s);
        Q_EMIT bench->signs().automationEditWanted(first); // what was typed after Save is there, and a change of what was saved
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"10, 5"_s);
        QVERIFY(!bench->find<QWidget>(u"automationStanding"_s)->isVisible());
        Q_EMIT bench->signs().automationEditWanted(second);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"4, "_s);
    }

    void whatIsTypedAfterSaveStaysAndBecomesAChangeOfTheNewAutomation()
    {
        openNew();
        type(u"automationName"_s, u"Week"_s);
        type(u"automationDays"_s, u"7"_s);
        addType(u"Policy"_s);
        std::optional<store::Transaction> import(std::in_place, bench->commands->database());
        press(u"saveAutomationButton"_s);
        type(u"automationName"_s, u"Week before"_s);
        import.reset();
        QTRY_VERIFY(ruleNamed(u"Week"_s).has_value());
        QTRY_VERIFY(bench->find<QPushButton>(u"saveAutomationButton"_s)->isEnabled());
        QVERIFY(bench->find<QWidget>(u"automationEditor"_s)->isVisible());
        QCOMPARE(bench->find<QLineEdit>(u"automationName"_s)->text(), u"Week before"_s);
        press(u"saveAutomationButton"_s);
        QTRY_VERIFY(ruleNamed(u"Week before"_s).has_value());
        QCOMPARE(ownRules(), 1);
        QTRY_VERIFY(bench->find<QPushButton>(u"newAutomationButton"_s)->isVisible());
        QVERIFY(bench->window->close()); // nothing is unsaved any more
    }

    void whatIsBeingSentCannotBeCalledOffAnyMore()
    {
        openNew();
        type(u"automationName"_s, u"Two weeks"_s);
        type(u"automationDays"_s, u"14"_s);
        addType(u"Policy"_s);
        auto *offer = bench->find<QPushButton>(u"sendTodaysNow"_s);
        QTRY_VERIFY(offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QDialog *dialog = bench->shown(u"todaysDialog"_s);
        std::optional<store::Transaction> import(std::in_place, bench->commands->database());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendTodaysButton"_s), Qt::LeftButton);
        QVERIFY(!dialog->findChild<QPushButton *>(u"cancelButton"_s)->isEnabled());
        dialog->close();
        QVERIFY(dialog->isVisible());
        import.reset();
        QVERIFY(bench->isGone(u"todaysDialog"_s));
        QTRY_VERIFY(ruleNamed(u"Two weeks"_s).has_value());
    }

    void aCopyIsOffUntilSomebodySwitchesItOn()
    {
        const RuleId id = bench->ruleFromToday();
        bench->open();
        Q_EMIT bench->window->findChild<ui::Signpost *>()->automationCopyWanted(id);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationName"_s)->text(), u"Two weeks before (copy)"_s);
        QVERIFY(!bench->find<ui::SwitchBox>(u"automationOn"_s)->isChecked());
        press(u"saveAutomationButton"_s);
        QTRY_VERIFY(ruleNamed(u"Two weeks before (copy)"_s).has_value());
        QVERIFY(!ruleNamed(u"Two weeks before (copy)"_s)->on);
        QVERIFY(must(bench->reader->rule(id)).on);
    }

    void aRemovalNamesWhatIsLostAndTakesIt()
    {
        const RuleId id = bench->ruleFromToday();
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goAutomations"_s), Qt::LeftButton);
        QTRY_VERIFY(bench->window->findChild<QMenu *>(u"automationMenu-%1"_s.arg(id.value)));
        for (QAction *each : bench->find<QMenu>(u"automationMenu-%1"_s.arg(id.value))->actions())
            if (each->text() == u"Remove…"_s)
                each->trigger();
        QTRY_VERIFY(bench->window->findChild<QDialog *>(u"removeAutomationDialog"_s));
        auto *question = bench->find<QDialog>(u"removeAutomationDialog"_s);
        QVERIFY(question->findChild<QLabel *>(u"askText"_s)->text().contains(u"1 client"_s));
        QTest::mouseClick(question->findChild<QPushButton *>(u"goButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!ruleNamed(u"Two weeks before"_s));
    }

    void theTextIsWrittenInBetweenAndLeadsBackToTheAutomationAsItWas()
    {
        const RuleId id = bench->ruleFromToday();
        openRule(id);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"14"_s);
        QTRY_VERIFY(preview().contains(u"House insurance"_s));
        type(u"automationDays"_s, u"10, 3"_s);
        press(u"automationEditText"_s);
        auto *body = bench->find<QPlainTextEdit>(u"templateBody"_s);
        QTRY_VERIFY(body->isVisible() && body->toPlainText().contains(u"[end date]"_s));
        body->selectAll();
        body->insertPlainText(u"Soon, [client]"_s);
        press(u"saveTextButton"_s);
        QTRY_VERIFY(bench->find<QLineEdit>(u"automationDays"_s)->isVisible());
        QCOMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"10, 3"_s);
        QTRY_COMPARE(preview(), u"Soon, Anna Nowak"_s);
    }

    void twoPressesOfSaveMakeOneAutomation()
    {
        openNew();
        type(u"automationDays"_s, u"7"_s);
        addType(u"Policy"_s);
        auto *name = bench->find<QLineEdit>(u"automationName"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(ownRules(), 1);
        bench->settled();
        QCOMPARE(ownRules(), 1);
    }
};

QTEST_MAIN(TestAutomationEditor)
#include "test_automation_editor.moc"
