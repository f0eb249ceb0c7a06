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
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

AutomationCard::AutomationCard(const Surroundings &around, const Rule &rule, const QString &note, QWidget *parent)
    : QFrame(parent), m_signs(around.signs), m_id(rule.id), m_menu(new QMenu(this)), m_kebab(new KebabButton(around.theme, tr("Actions for %1").arg(rule.name), this))
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
    auto *name = new QPushButton(words::brief(rule.name).replace(u'&', u"&&"_s), this);
    name->setObjectName(u"automationOpen-%1"_s.arg(rule.id.value));
    name->setProperty("kind", u"heading"_s);
    name->setAccessibleName(rule.name);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    name->setMinimumWidth(60); // a long one gives way
    head->addWidget(name);
    head->addStretch(1);
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
    setCursor(Qt::PointingHandCursor);
    setTabOrder(name, box);
    setTabOrder(box, m_kebab);
    connect(name, &QPushButton::clicked, this, [this] { Q_EMIT m_signs.automationEditWanted(m_id); });
    connect(box, &QCheckBox::clicked, this, &AutomationCard::switched);
}

void AutomationCard::fillMenu(const Surroundings &around, const Rule &rule)
{
    Signpost &signs = around.signs;
    m_menu->setTitle(tr("Actions for %1").arg(rule.name));
    m_menu->setAccessibleName(m_menu->title());
    m_menu->addAction(tr("Edit…"), &signs, [&signs, id = rule.id] { Q_EMIT signs.automationEditWanted(id); });
    m_menu->addAction(tr("Duplicate…"), &signs, [&signs, id = rule.id] { Q_EMIT signs.automationCopyWanted(id); });
    m_menu->addAction(tr("Edit its text…"), &signs, [&signs, text = rule.newest().templateName] { Q_EMIT signs.templateWanted(text); });
    m_menu->addAction(rule.on ? tr("Switch off") : tr("Switch on"), this, [this, on = !rule.on] { Q_EMIT switched(on); });
    m_menu->addSeparator();
    QAction *why = m_menu->addAction(tr("Why not?…"), &signs, [&signs, name = rule.name] { Q_EMIT signs.plannedWanted(name); });
    why->setEnabled(rule.newest().trigger.kind != TriggerKind::ByHand); // it plans nothing
    m_menu->addSeparator();
    m_menu->addAction(tr("Remove…"), this, &AutomationCard::removeWanted);
}

void AutomationCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT m_signs.automationEditWanted(m_id);
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
