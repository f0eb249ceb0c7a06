#include "ui/automations/automation_card.h"

#include "ui/widgets/kebab_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/switch_box.h"
#include "words/words.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

AutomationCard::AutomationCard(const Surroundings &around, const Rule &rule, const QString &note, QWidget *parent)
    : QFrame(parent), m_menu(new QMenu(this)), m_kebab(new KebabButton(around.theme, tr("Actions for %1").arg(rule.name), this))
{
    setObjectName(u"automationCard"_s);
    QVBoxLayout *inside = madeCard(this);
    auto *box = new SwitchBox(around.theme, tr("Automation %1").arg(rule.name), this);
    box->setObjectName(u"automationSwitch-%1"_s.arg(rule.id.value));
    box->setChecked(rule.on);
    m_kebab->setObjectName(u"automationKebab-%1"_s.arg(rule.id.value));
    m_menu->setObjectName(u"automationMenu-%1"_s.arg(rule.id.value));
    fillMenu(around, rule);
    m_kebab->setPopup(m_menu);
    m_kebab->setProperty("flat", true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("heading", rule.name, this), 1);
    head->addWidget(box);
    head->addWidget(m_kebab);
    inside->addLayout(head);
    auto *sentence = new QLabel(words::ruleSentence(rule.newest(), around.present.language()), this);
    sentence->setObjectName(u"automationSentence"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    inside->addWidget(sentence);
    if (!note.isEmpty()) {
        QLabel *text = labelled(rule.on ? "dim" : "warning", note, this);
        text->setWordWrap(true);
        inside->addWidget(text);
    }
    setTabOrder(box, m_kebab);
    connect(box, &QCheckBox::clicked, this, &AutomationCard::switched);
}

void AutomationCard::fillMenu(const Surroundings &around, const Rule &rule)
{
    Signpost &signs = around.signs;
    m_menu->setTitle(tr("Actions for %1").arg(rule.name));
    m_menu->setAccessibleName(m_menu->title());
    m_menu->addAction(tr("Edit…"))->setEnabled(false);
    m_menu->addAction(tr("Not in this window yet: an administrator can, with deskbellctl."))->setEnabled(false);
    m_menu->addAction(rule.on ? tr("Switch off") : tr("Switch on"), this, [this, on = !rule.on] { Q_EMIT switched(on); });
    m_menu->addSeparator();
    QAction *why = m_menu->addAction(tr("Why not?…"), &signs, [&signs, name = rule.name] { Q_EMIT signs.plannedWanted(name); });
    why->setEnabled(rule.newest().trigger.kind != TriggerKind::ByHand); // it plans nothing
}

void AutomationCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) // the keys come as key presses
        m_menu->popup(event->globalPos());
    event->accept();
}

void AutomationCard::keyPressEvent(QKeyEvent *event)
{
    if (isMenuKey(*event))
        m_kebab->openMenu();
    else
        QFrame::keyPressEvent(event);
}

} // namespace deskbell::ui
