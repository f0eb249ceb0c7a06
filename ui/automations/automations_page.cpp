#include "ui/automations/automations_page.h"

#include "ui/automations/automation_card.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "words/words.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

AutomationsPage::AutomationsPage(const Surroundings &around, QWidget *parent) : Page(parent), m_around(around), m_count(labelled("dim", {}, this))
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
    layOut(tr("Automations"), m_count, {}, m_list);
    connect(m_list, &SearchableList::searched, this, &AutomationsPage::fill);
    connect(m_list, &SearchableList::pressed, m_list->search(), &QLineEdit::clear);
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

void AutomationsPage::fill()
{
    const QString &language = m_around.present.language();
    std::vector<const Rule *> shown;
    QString signature;
    for (const Rule &rule : m_rules) {
        if (!m_list->finds(rule.name + u' ' + words::ruleSentence(rule.newest(), language)))
            continue;
        shown.push_back(&rule);
        signature += u'|' + QString::number(rule.id.value) + u':' + QString::number(rule.revision) + (rule.on ? u'+' : u'-')
                     + QString::number(rule.versions.size()) + noteOf(rule);
    }
    m_count->setText(locale().toString(qsizetype(m_rules.size())));
    if (!shown.empty())
        m_list->showList();
    else if (m_rules.empty())
        m_list->showInstead(u"automations"_s, tr("No automations yet"), tr("An automation says when clients hear from you. A preset brings the usual ones."));
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
        m_cards->addWidget(card);
    }
    m_cards->addStretch();
    for (auto *each : findChildren<QWidget *>(focusedName))
        if (!focusedName.isEmpty() && each != focused)
            each->setFocus(); // the switch just pressed keeps the keyboard
}

QString AutomationsPage::noteOf(const Rule &rule) const
{
    const QDate today = m_around.present.today();
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
                               const words::ErrorText text = words::error(result.error(), m_around.present.language());
                               Q_EMIT m_around.signs.said(text.message + u' ' + text.next, {});
                               return;
                           }
                           Q_EMIT m_around.signs.said(on ? tr("“%1” is on.").arg(rule.name) : tr("“%1” is off.").arg(rule.name),
                                                      [this, rule, on] { switchRule(rule, !on); });
                       });
}

} // namespace deskbell::ui
