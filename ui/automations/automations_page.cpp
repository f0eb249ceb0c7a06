#include "ui/automations/automations_page.h"

#include "domain/text/fold.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/switch_box.h"
#include "words/words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

AutomationsPage::AutomationsPage(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around), m_count(labelled("dim", {}, this)),
      m_search(new SearchField(around.theme, tr("Search automations"), tr("Search name or sentence"), this)), m_stack(new QStackedWidget(this)),
      m_cards(nullptr), m_empty(new EmptyState(around.theme, this))
{
    layOut();
    connect(m_search, &SearchField::searched, this, &AutomationsPage::fill);
    connect(m_empty, &EmptyState::pressed, m_search, &QLineEdit::clear);
    lookAgain();
}

void AutomationsPage::layOut()
{
    m_search->setObjectName(u"automationSearch"_s);
    auto *inside = new QWidget(this);
    inside->setObjectName(u"scrolled"_s);
    m_cards = new QVBoxLayout(inside);
    m_cards->setContentsMargins(0, 0, 8, 0);
    m_cards->setSpacing(12);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("title", tr("Automations"), this));
    m_count->setContentsMargins(0, 5, 0, 0); // on the title's base line
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->addStretch();
    auto *find = new QHBoxLayout;
    find->addWidget(m_search, 1);
    find->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addLayout(find);
    layout->addWidget(m_stack, 1);
}

void AutomationsPage::lookAgain()
{
    m_around.desk.ask(m_slot, [](const Reader &reader) { return reader.rules(); }, [this](const Result<std::vector<Rule>> &rules) {
        if (rules) {
            m_rules = *rules;
            fill();
            return;
        }
        const words::ErrorText text = words::error(rules.error(), m_around.present.language());
        m_empty->say(u"warning"_s, text.message, text.next, {});
        m_stack->setCurrentWidget(m_empty);
    });
}

bool AutomationsPage::startSearch()
{
    m_search->start();
    return true;
}

void AutomationsPage::fill()
{
    const QString &language = m_around.present.language();
    const QString term = folded(m_search->text());
    std::vector<const Rule *> shown;
    QString signature = term;
    for (const Rule &rule : m_rules) {
        if (!term.isEmpty() && !folded(rule.name + u' ' + words::ruleSentence(rule.newest(), language)).contains(term))
            continue;
        shown.push_back(&rule);
        signature += u'|' + QString::number(rule.id.value) + u':' + QString::number(rule.revision) + (rule.on ? u'+' : u'-')
                     + QString::number(rule.versions.size()) + noteOf(rule);
    }
    m_count->setText(locale().toString(qsizetype(m_rules.size())));
    if (shown.empty() && m_rules.empty())
        m_empty->say(u"automations"_s, tr("No automations yet"), tr("An automation says when clients hear from you. A preset brings the usual ones."), {});
    else if (shown.empty())
        m_empty->say(u"search"_s, tr("No automation matches “%1”").arg(m_search->text()), tr("Names and sentences were searched."), tr("Clear the search"));
    m_stack->setCurrentIndex(shown.empty() ? 1 : 0);
    if (signature == m_shown)
        return;
    m_shown = signature;
    const QWidget *focused = focusWidget();
    const QString focusedName = focused ? focused->objectName() : QString();
    emptied(m_cards);
    for (const Rule *rule : shown)
        m_cards->addWidget(cardOf(*rule));
    m_cards->addStretch();
    for (auto *box : findChildren<SwitchBox *>(focusedName))
        if (!focusedName.isEmpty() && box != focused)
            box->setFocus(); // the switch just pressed keeps the keyboard
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

QWidget *AutomationsPage::cardOf(const Rule &rule)
{
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    frame->setObjectName(u"automationCard"_s);
    auto *name = labelled("heading", rule.name, frame);
    auto *box = new SwitchBox(m_around.theme, tr("Automation %1").arg(rule.name), frame);
    box->setObjectName(u"automationSwitch-%1"_s.arg(rule.id.value));
    box->setChecked(rule.on);
    connect(box, &QCheckBox::clicked, this, [this, rule](bool on) { switchRule(rule, on); });
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(name, 1);
    head->addWidget(box);
    inside->addLayout(head);
    auto *sentence = new QLabel(words::ruleSentence(rule.newest(), m_around.present.language()), frame);
    sentence->setObjectName(u"automationSentence"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    inside->addWidget(sentence);
    if (const QString note = noteOf(rule); !note.isEmpty()) {
        QLabel *text = labelled(rule.on ? "dim" : "warning", note, frame);
        text->setWordWrap(true);
        inside->addWidget(text);
    }
    return frame;
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
