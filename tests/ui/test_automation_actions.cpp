#include "ui/window_bench.h"

#include "ui/widgets/cell.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/switch_box.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;

/// An automation in its list: its sentence, its switch and its menu.
class TestAutomationActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        policy = bench->policy(anna, u"OC/1"_s, 14);
    }
    void cleanup() { bench.reset(); }

    void theSwitchOfAnAutomationLandsInTheOfficeAndCanBeTakenBack() // S3-2
    {
        const RuleId rule = bench->ruleFromToday();
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goAutomations"_s), Qt::LeftButton);
        const QString name = u"automationSwitch-%1"_s.arg(rule.value);
        QTRY_VERIFY(bench->window->findChild<ui::SwitchBox *>(name));
        auto *box = bench->find<ui::SwitchBox>(name);
        QCOMPARE(box->accessibleName(), u"Automation Two weeks before"_s);
        QVERIFY(box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(!must(bench->reader->rule(rule)).on);
        QTRY_VERIFY(bench->find<QPushButton>(u"undoButton"_s)->isVisible());
        QTest::mouseClick(bench->find<QPushButton>(u"undoButton"_s), Qt::LeftButton);
        QTRY_VERIFY(must(bench->reader->rule(rule)).on);
    }

    void everyWayToAnAutomationsActionsOpensTheSameMenu_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"three dots", "right click", "menu key", "shift f10", "space"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void everyWayToAnAutomationsActionsOpensTheSameMenu()
    {
        QFETCH(QString, way);
        const QString id = QString::number(openAutomations().value);
        auto *kebab = bench->find<QToolButton>(u"automationKebab-"_s + id);
        auto *box = bench->find<ui::SwitchBox>(u"automationSwitch-"_s + id);
        QCOMPARE(kebab->text(), u"Actions for Two weeks before"_s);
        box->setFocus();
        if (way == u"three dots"_s) {
            QTest::mouseClick(kebab, Qt::LeftButton);
        } else if (way == u"right click"_s) {
            const QPoint at = box->parentWidget()->rect().center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, box->parentWidget()->mapToGlobal(at));
            QCoreApplication::sendEvent(box->parentWidget(), &event);
        } else if (way == u"menu key"_s) {
            QTest::keyClick(box, Qt::Key_Menu);
        } else if (way == u"shift f10"_s) {
            QTest::keyClick(box, Qt::Key_F10, Qt::ShiftModifier);
        } else {
            QTest::keyClick(kebab, Qt::Key_Space);
        }
        auto *menu = bench->find<QMenu>(u"automationMenu-"_s + id);
        QTRY_VERIFY(menu->isVisible());
        QStringList entries;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                entries << (action->isEnabled() ? QString() : u"("_s) + action->text();
        QCOMPARE(entries, QStringList({u"Edit…"_s, u"Duplicate…"_s, u"Edit its text…"_s, u"Switch off"_s, u"Why not?…"_s, u"Remove…"_s}));
        menu->close();
        QVERIFY(must(bench->reader->rule(RuleId{id.toLongLong()})).on); // opening it switched nothing
    }

    void tabGoesFromTheSwitchOfAnAutomationToItsDots()
    {
        const QString id = QString::number(openAutomations().value);
        bench->find<ui::SwitchBox>(u"automationSwitch-"_s + id)->setFocus();
        QTest::keyClick(bench->window.get(), Qt::Key_Tab);
        QCOMPARE(bench->window->focusWidget()->objectName(), u"automationKebab-"_s + id);
    }

    void theMenuOfAnAutomationSwitchesItAndLeadsToWhatItPlans()
    {
        const RuleId rule = openAutomations();
        const auto choose = [&](const QString &text) {
            for (QAction *action : bench->find<QMenu>(u"automationMenu-%1"_s.arg(rule.value))->actions())
                if (action->text() == text)
                    action->trigger();
        };
        choose(u"Switch off"_s);
        QTRY_VERIFY(!must(bench->reader->rule(rule)).on);
        QTRY_VERIFY(!bench->find<ui::SwitchBox>(u"automationSwitch-%1"_s.arg(rule.value))->isChecked());
        choose(u"Switch on"_s);
        QTRY_VERIFY(must(bench->reader->rule(rule)).on);
        QTRY_VERIFY(bench->find<ui::SwitchBox>(u"automationSwitch-%1"_s.arg(rule.value))->isChecked());

        bench->policy(bench->client(u"Bo Madsen"_s, {}), u"OC/9"_s, 36); // its day is later than the week shown first
        choose(u"Why not?…"_s);
        auto *table = bench->find<ListTable>(u"plannedTable"_s);
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
        QCOMPARE(bench->find<QLineEdit>(u"plannedSearch"_s)->text(), u"Two weeks before"_s);
        QTRY_COMPARE(WindowBench::cell(table, table->model()->rowCount() - 1, 1), u"Bo Madsen"_s);
    }

    void anAutomationIsReadAsASentence()
    {
        bench->ruleFromToday();
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goAutomations"_s), Qt::LeftButton);
        const auto sentences = [this] {
            QStringList texts;
            for (const QLabel *label : bench->window->findChildren<QLabel *>(u"automationSentence"_s))
                texts << label->text();
            return texts.join(u'\n');
        };
        QTRY_VERIFY(sentences().contains(u"14 days before a policy ends"_s));
    }

private:
    RuleId openAutomations()
    {
        const RuleId rule = bench->ruleFromToday();
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goAutomations"_s), Qt::LeftButton);
        waitFor([this, rule] {
            const auto *box = bench->window->findChild<ui::SwitchBox *>(u"automationSwitch-%1"_s.arg(rule.value));
            return box && box->isVisible();
        });
        return rule;
    }

    std::unique_ptr<WindowBench> bench;
    ClientId anna;
    MatterId policy;
};

QTEST_MAIN(TestAutomationActions)
#include "test_automation_actions.moc"
