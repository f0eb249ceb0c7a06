#include "ui/automation_bench.h"

#include <QComboBox>
#include <QTimeEdit>

using namespace deskbell;
using namespace deskbell::test;

/// What an automation cannot be is said at its field, and nothing is saved.
class TestAutomationRefusals : public QObject, AutomationBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { bench.reset(); }

    void badDaysAreNamedWhileTheyAreTypedAndSaveLeadsThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("part");
        QTest::newRow("a letter") << u"21, x, 7"_s << u"“x”"_s;
        QTest::newRow("too many") << u"400"_s << u"“400”"_s;
        QTest::newRow("negative") << u"-1"_s << u"“-1”"_s;
        QTest::newRow("none") << u" "_s << u"No days"_s;
        QTest::newRow("emoji") << u"21, 🎂"_s << u"“🎂”"_s;
        QTest::newRow("right to left") << u"21, ז"_s << u"“ז”"_s;
    }
    void badDaysAreNamedWhileTheyAreTypedAndSaveLeadsThere() // S3-10
    {
        QFETCH(QString, typed);
        QFETCH(QString, part);
        openNew();
        addType(u"Policy"_s);
        auto *days = bench->find<QLineEdit>(u"automationDays"_s);
        days->setFocus();
        days->insert(typed); // as pasted
        Q_EMIT days->textEdited(typed);
        auto *error = bench->find<QLabel>(u"daysError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().contains(part), qPrintable(error->text()));
        QVERIFY(sentence().contains(u"…"_s)); // and promises nothing it cannot keep
        bench->find<QLineEdit>(u"automationName"_s)->setFocus();
        press(u"saveAutomationButton"_s);
        QVERIFY(days->hasFocus());
        bench->settled();
        QCOMPARE(ownRules(), 0);
        days->clear();
        QTest::keyClicks(days, u"21, 14, 7"_s);
        QVERIFY(!error->isVisible());
    }

    void withoutATypeNothingIsSavedAndTheFieldSaysSo()
    {
        openNew();
        type(u"automationDays"_s, u"7"_s);
        QVERIFY(!bench->find<QLabel>(u"typesError"_s)->isVisible()); // nobody has been there yet
        press(u"saveAutomationButton"_s);
        QVERIFY(bench->find<QLabel>(u"typesError"_s)->isVisible());
        bench->settled();
        QCOMPARE(ownRules(), 0);
    }

    void hoursThatLeaveNoTimeAreRefusedAtTheirField()
    {
        openNew();
        type(u"automationDays"_s, u"7"_s);
        addType(u"Policy"_s);
        bench->find<QTimeEdit>(u"automationFrom"_s)->setTime(QTime(20, 0));
        bench->find<QTimeEdit>(u"automationTo"_s)->setTime(QTime(8, 0));
        auto *error = bench->find<QLabel>(u"atError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(error->text().contains(u"leaves no time"_s));
        bench->find<QTimeEdit>(u"automationFrom"_s)->setTime(QTime(8, 0));
        bench->find<QTimeEdit>(u"automationTo"_s)->setTime(QTime(20, 0));
        QVERIFY(!error->isVisible());
        bench->find<QTimeEdit>(u"automationAt"_s)->setTime(QTime(21, 0));
        QVERIFY(error->isVisible());
        press(u"saveAutomationButton"_s);
        bench->settled();
        QCOMPARE(ownRules(), 0);
    }

    void noWeekdayIsRefusedAndSaveOpensWhatHidIt()
    {
        openNew();
        type(u"automationDays"_s, u"7"_s);
        addType(u"Policy"_s);
        press(u"automationMore"_s);
        for (int day = 1; day <= 7; ++day)
            QTest::mouseClick(bench->find<QPushButton>(u"automationWeekdays-%1"_s.arg(day)), Qt::LeftButton);
        press(u"automationMore"_s);
        auto *error = bench->find<QLabel>(u"weekdaysError"_s);
        QVERIFY(!error->isVisible());
        press(u"saveAutomationButton"_s);
        QVERIFY(error->isVisible());
        bench->settled();
        QCOMPARE(ownRules(), 0);
    }

    void aNameOf200LettersAndMarkupLeavesThePageAsItIs()
    {
        QJsonObject definition{{u"name"_s, QString(u"<b>"_s + QString(196, u'W'))}, {u"types"_s, QJsonArray{u"policy"_s}},
                               {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{14}}}}};
        const RuleId id = must(bench->commands->addRule(definition, false, bench->by()));
        openRule(id);
        QTRY_VERIFY(bench->find<QLabel>(u"automationTitle"_s)->text().startsWith(u"<b>WWW"_s));
        const int room = bench->window->minimumWidth() - 200; // beside the navigation
        QVERIFY(bench->find<QWidget>(u"automationEditor"_s)->minimumSizeHint().width() <= room);
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goAutomations"_s), Qt::LeftButton);
        QTRY_VERIFY(bench->window->findChild<QPushButton *>(u"automationOpen-%1"_s.arg(id.value)));
        QVERIFY(bench->find<QPushButton>(u"automationOpen-%1"_s.arg(id.value))->parentWidget()->minimumSizeHint().width() <= room);
    }

    void whatCannotBeANameIsRefusedAtItsFieldAndWhatIsOneStays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("10,000 letters") << QString(10'000, u'ż') << u"200"_s;
        QTest::newRow("right to left") << u"תזכורת שבועיים לפני"_s << QString();
        QTest::newRow("emoji") << u"🎂 14 days 👩‍👩‍👧"_s << QString();
    }
    void whatCannotBeANameIsRefusedAtItsFieldAndWhatIsOneStays()
    {
        QFETCH(QString, typed);
        QFETCH(QString, refusal);
        openNew();
        type(u"automationDays"_s, u"7"_s);
        addType(u"Policy"_s);
        auto *name = bench->find<QLineEdit>(u"automationName"_s);
        name->setFocus();
        name->insert(typed); // as pasted
        Q_EMIT name->textEdited(typed);
        press(u"saveAutomationButton"_s);
        if (refusal.isEmpty()) {
            QTRY_VERIFY(ruleNamed(typed).has_value());
            const QString open = u"automationOpen-%1"_s.arg(ruleNamed(typed)->id.value);
            QTRY_VERIFY(bench->window->findChild<QPushButton *>(open));
            QCOMPARE(bench->find<QPushButton>(open)->text(), typed);
            return;
        }
        QVERIFY(name->hasFocus());
        const auto *error = bench->find<QWidget>(u"automationEditor"_s)->findChild<QLabel *>(u"nameError"_s);
        QVERIFY2(error->isVisible() && error->text().contains(refusal), qPrintable(error->text()));
        bench->settled();
        QCOMPARE(ownRules(), 0);
        QVERIFY(bench->find<QWidget>(u"automationEditor"_s)->minimumSizeHint().width() <= bench->window->minimumWidth() - 200);
        name->setText(u"Short"_s);
        Q_EMIT name->textEdited(u"Short"_s);
        press(u"saveAutomationButton"_s);
        QTRY_VERIFY(ruleNamed(u"Short"_s).has_value());
    }

    void anAutomationWhoseTextIsGoneSaysSoAtTheField()
    {
        const RuleId id = bench->ruleFromToday();
        openRule(id);
        QTRY_COMPARE(bench->find<QLineEdit>(u"automationDays"_s)->text(), u"14"_s);
        auto *text = bench->find<QComboBox>(u"automationTemplate"_s);
        text->addItem(u"no-such"_s, u"no-such"_s);
        text->setCurrentIndex(text->count() - 1);
        Q_EMIT text->activated(text->currentIndex());
        QVERIFY(bench->find<QLabel>(u"templateError"_s)->isVisible());
        press(u"saveAutomationButton"_s);
        bench->settled();
        QCOMPARE(must(bench->reader->rule(id)).newest().templateName, u"policy-ending"_s);
    }
};

QTEST_MAIN(TestAutomationRefusals)
#include "test_automation_refusals.moc"
