#include "ui/automations/automations_page.h"

#include "ui/automations/automation_card.h"
#include "ui/automations/automation_draft.h"
#include "ui/automations/todays_gap.h"
#include "ui/desk/actions.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "words/words.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

AutomationsPage::AutomationsPage(const Surroundings &around, Actions &actions, QWidget *parent)
    : Page(parent), m_around(around), m_count(labelled("dim", {}, this)), m_new(new QPushButton(tr("+ New automation"), this))
{
    auto *inside = new QWidget(this);
    inside->setObjectName(u"scrolled"_s);
    m_cards = new QVBoxLayout(inside);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(16);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    m_list = new SearchableList(around.theme, u"automation"_s, tr("Search automations"), tr("Search name or sentence"), scroll, this);
    m_new->setObjectName(u"newAutomationButton"_s);
    m_new->setProperty("kind", u"primary"_s);
    connect(m_new, &QPushButton::clicked, actions.action(Actions::Id::NewAutomation), &QAction::trigger);
    layOut(tr("Automations"), m_count, {m_new}, m_list);
    connect(m_list, &SearchableList::searched, this, &AutomationsPage::fill);
    connect(m_list, &SearchableList::pressed, this, [this] {
        if (m_rules.empty())
            m_new->click();
        else
            m_list->search()->clear();
    });
    lookAgain();
}

void AutomationsPage::lookAgain()
{
    m_around.desk.ask(m_slot, [](const Reader &reader) { return reader.rules(); }, [this](const Result<std::vector<Rule>> &rules) {
        if (rules) {
            m_rules = *rules;
            fill();
            return;
        }
        m_list->showError(rules.error(), m_around.present.language());
    });
}

bool AutomationsPage::startSearch()
{
    m_list->search()->start();
    return true;
}

void AutomationsPage::start(RuleId rule)
{
    m_wanted = rule;
    focusWanted();
}

void AutomationsPage::focusWanted()
{
    auto *box = m_wanted ? findChild<QWidget *>(u"automationSwitch-%1"_s.arg(m_wanted.value)) : nullptr;
    if (!box)
        return;
    m_wanted = {};
    box->setFocus(Qt::OtherFocusReason);
    if (auto *scroll = findChild<QScrollArea *>())
        scroll->ensureWidgetVisible(box);
}

void AutomationsPage::fill()
{
    const QString &language = m_around.present.language();
    std::vector<const Rule *> shown;
    QString signature;
    for (const Rule &rule : m_rules) {
        if (!m_list->finds(rule.name + u' ' + words::ruleSentence(rule.newest(), language)))
            continue;
        shown.push_back(&rule);
        signature += u'|' + QString::number(rule.id.value) + u':' + QString::number(rule.revision) + (rule.on ? u'+' : u'-') + (hasDraft(rule.id) ? u'*' : u' ')
                     + QString::number(rule.versions.size()) + noteOf(rule);
    }
    m_count->setText(locale().toString(qsizetype(m_rules.size())));
    if (!shown.empty())
        m_list->showList();
    else if (m_rules.empty())
        m_list->showInstead(u"automations"_s, tr("No automations yet"), tr("An automation says when clients hear from you, and what."), tr("+ New automation"));
    else
        m_list->showInstead(u"search"_s, tr("No automation matches “%1”").arg(m_list->typed()), tr("Names and sentences were searched."), tr("Clear the search"));
    if (signature == m_shown)
        return;
    m_shown = signature;
    const QWidget *focused = focusWidget();
    const QString focusedName = focused ? focused->objectName() : QString();
    emptied(m_cards);
    for (const Rule *rule : shown) {
        auto *card = new AutomationCard(m_around, *rule, noteOf(*rule), this);
        connect(card, &AutomationCard::switched, this, [this, rule = *rule](bool on) { switchRule(rule, on); });
        connect(card, &AutomationCard::removeWanted, this, [this, rule = *rule] { askRemoval(rule); });
        m_cards->addWidget(card);
    }
    m_cards->addStretch();
    for (auto *each : findChildren<QWidget *>(focusedName))
        if (!focusedName.isEmpty() && each != focused)
            each->setFocus(); // the switch just pressed keeps the keyboard
    focusWanted();
}

QString AutomationsPage::noteOf(const Rule &rule) const
{
    const QDate today = m_around.present.today();
    if (hasDraft(rule.id))
        return tr("Changed in the editor and not saved yet.");
    if (!rule.on && rule.onSince > rule.offSince)
        return tr("It has never been on yet. Read its sentence, then switch it on.");
    if (!rule.on)
        return rule.offSince.isValid() ? tr("Off since %1. Nothing is sent by it; what was owed meanwhile is not caught up.").arg(m_around.present.day(rule.offSince))
                                       : tr("Off. Nothing is sent by it.");
    if (rule.newest().trigger.kind == TriggerKind::ByHand)
        return tr("Used when somebody presses “Send reminder”.");
    const QDate from = rule.newest().effectiveFrom;
    const RuleVersion *inForce = rule.inForceOn(today);
    if (inForce && from > today) {
        const QString &language = m_around.present.language();
        const QString until = words::ruleSentence(*inForce, language);
        return until == words::ruleSentence(rule.newest(), language) ? QString()
                                                                    : tr("This form works from %1. Until then: %2").arg(m_around.present.day(from), until);
    }
    if (from == today.addDays(1))
        return tr("Works from tomorrow.");
    if (from > today)
        return tr("Works from %1.").arg(m_around.present.day(from));
    return {};
}

void AutomationsPage::switchRule(const Rule &rule, bool on)
{
    m_around.desk.tell(m_tellSlot, [id = rule.id, on](Commands &commands, const By &by) { return commands.switchRule(id, on, by); },
                       [this, rule, on](const Result<> &result) {
                           if (!result) {
                               m_shown.clear(); // the switch shows again what is true
                               lookAgain();
                               say(result.error());
                               return;
                           }
                           Q_EMIT m_around.signs.said(on ? tr("“%1” is on.").arg(rule.name) : tr("“%1” is off.").arg(rule.name),
                                                      [this, rule, on] { switchRule(rule, !on); });
                       });
}

bool AutomationsPage::hasDraft(RuleId rule) const
{
    return m_around.drafts.has(AutomationDraft(rule).place());
}

void AutomationsPage::say(const Error &error)
{
    const words::ErrorText text = words::error(error, m_around.present.language());
    Q_EMIT m_around.signs.said(text.message + u' ' + text.next, {});
}

void AutomationsPage::askRemoval(const Rule &rule)
{
    m_around.desk.ask(m_removalSlot, [id = rule.id, now = m_around.present.now(), today = m_around.present.today()](const Reader &, Commands &commands) {
        return clientsOfTheWeek(commands, id, now, today);
    }, [this, rule](const Result<int> &clients) {
        if (!clients) {
            say(clients.error());
            return;
        }
        const QString loss = *clients > 0 ? tr("In the coming week it would write to %n clients; they hear nothing from it then.", nullptr, *clients)
                                          : tr("In the coming week it would write to nobody.");
        auto *question = new AskDialog(u"removeAutomationDialog"_s, {tr("Remove “%1”?").arg(words::brief(rule.name)), loss + u' ' + tr("What it sent stays in the activity log."),
                                                                     tr("Keep it"), tr("Remove automation")}, this);
        connect(question, &QDialog::accepted, this, [this, rule] { remove(rule); });
        question->open();
    });
}

void AutomationsPage::remove(const Rule &rule)
{
    m_around.desk.tell(m_removalSlot, [id = rule.id](Commands &commands, const By &by) { return commands.removeRule(id, by); }, [this, rule](const Result<> &removed) {
        if (!removed) {
            say(removed.error());
            return;
        }
        m_around.drafts.drop(AutomationDraft(rule.id).place());
        Q_EMIT m_around.signs.said(tr("“%1” is removed.").arg(words::brief(rule.name)), {});
    });
}

} // namespace deskbell::ui
