#pragma once

#include "queries/reader.h"
#include "ui/desk/surroundings.h"
#include "ui/widgets/page.h"

#include <QHash>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace deskbell::ui {

class Actions;
class SearchableList;

/// The automations as sentences, each with its switch.
class AutomationsPage final : public Page {
    Q_OBJECT

public:
    AutomationsPage(const Surroundings &around, Actions &actions, QWidget *parent);

    void lookAgain() override;
    bool startSearch() override;
    /// The keyboard to this rule's switch, as soon as it is there.
    void start(RuleId rule);

private:
    void fill();
    void focusWanted();
    [[nodiscard]] QString noteOf(const Rule &rule) const;
    void switchRule(const Rule &rule, bool on);
    void askRemoval(const Rule &rule);
    void remove(const Rule &rule);
    void say(const Error &error);
    [[nodiscard]] bool hasDraft(RuleId rule) const;

    const Surroundings m_around;
    Slot m_slot;
    Slot m_tellSlot, m_removalSlot;
    std::vector<Rule> m_rules;
    RuleId m_wanted;
    QString m_shown; ///< what the cards show; they are made anew only when it changed, so focus stays
    QLabel *m_count;
    QPushButton *m_new;
    QVBoxLayout *m_cards;
    SearchableList *m_list;
};

} // namespace deskbell::ui
