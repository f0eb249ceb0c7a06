#pragma once

#include "window_bench.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace deskbell::test {

/// The page of one automation, in an office with one client and one policy.
struct AutomationBench {
    void openNew()
    {
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goAutomations"_s), Qt::LeftButton);
        QTRY_VERIFY(bench->find<QPushButton>(u"newAutomationButton"_s)->isVisible());
        QTest::mouseClick(bench->find<QPushButton>(u"newAutomationButton"_s), Qt::LeftButton);
        QTRY_COMPARE(bench->find<QLabel>(u"automationTitle"_s)->text(), u"New automation"_s);
    }
    void openRule(RuleId id)
    {
        bench->open();
        Q_EMIT bench->window->findChild<ui::Signpost *>()->automationEditWanted(id);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = bench->find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void addType(const QString &text)
    {
        QTest::mouseClick(bench->find<QPushButton>(u"automationTypes-add"_s), Qt::LeftButton);
        auto *menu = bench->find<QMenu>(u"automationTypes-menu"_s);
        for (QAction *each : menu->actions())
            if (each->text() == text)
                each->trigger();
        menu->close();
    }
    void press(const QString &button) { QTest::mouseClick(bench->find<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString sentence() const { return bench->find<QLabel>(u"automationSentenceLive"_s)->text(); }
    [[nodiscard]] QString preview() const { return bench->find<QPlainTextEdit>(u"automationPreviewBody"_s)->toPlainText(); }
    [[nodiscard]] QString outlook() const
    {
        const auto labels = bench->find<QWidget>(u"automationOutlook"_s)->findChildren<QLabel *>();
        return labels.back()->text();
    }
    [[nodiscard]] std::optional<Rule> ruleNamed(const QString &name) const
    {
        for (const Rule &rule : must(bench->reader->rules()))
            if (rule.name == name)
                return rule;
        return {};
    }
    /// Rules that no preset brought.
    [[nodiscard]] int ownRules() const { return int(must(bench->reader->rules()).size()) - 4; }

    void begin()
    {
        bench = std::make_unique<WindowBench>();
        anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        bench->policy(anna, u"OC/1"_s, 14);
    }

    std::unique_ptr<WindowBench> bench;
    ClientId anna;
};

} // namespace deskbell::test
