#include "ui/automations/automation_editor.h"

#include "ui/automations/automation_form.h"
#include "ui/automations/todays_dialog.h"
#include "ui/templates/client_preview.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/switch_box.h"
#include "ui/widgets/tab_order.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::ui {

AutomationEditor::AutomationEditor(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around), m_back(new QPushButton(tr("Automations ›"), this)), m_title(new ElidedLabel("title", this)),
      m_switch(new SwitchBox(around.theme, tr("This automation"), this)), m_discard(new QPushButton(tr("Discard changes"), this)),
      m_standing(new Notice(around.theme, this)), m_sentence(new QLabel(this)), m_form(new AutomationForm(around, this)), m_preview(new ClientPreview(around, u"automationPreview"_s, this)),
      m_outlook(new Notice(around.theme, this)), m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"automationEditor"_s);
    layOut();
    m_settle.setSingleShot(true);
    m_settle.setInterval(250ms);
    connect(&m_settle, &QTimer::timeout, this, &AutomationEditor::askGap);
    connect(m_back, &QPushButton::clicked, &m_around.signs, &Signpost::automationsWanted);
    connect(m_switch, &QCheckBox::clicked, this, [this] { edited(false); });
    connect(m_form, &AutomationForm::edited, this, [this] { edited(false); });
    connect(m_form, &AutomationForm::templateChosen, this, [this] { edited(true); });
    connect(m_form, &AutomationForm::textWanted, &m_around.signs, &Signpost::templateWanted);
    connect(m_standing, &Notice::pressed, this, &AutomationEditor::answerStanding);
    connect(m_outlook, &Notice::pressed, this, &AutomationEditor::offerTodays);
    connect(m_save, &QPushButton::clicked, this, &AutomationEditor::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft.discard();
        m_pressed = false;
        showFields();
    });
}

void AutomationEditor::layOut()
{
    m_back->setObjectName(u"backToAutomations"_s);
    m_back->setProperty("kind", u"back"_s);
    m_back->setAccessibleName(tr("Back to automations"));
    m_title->setObjectName(u"automationTitle"_s);
    m_switch->setObjectName(u"automationOn"_s);
    m_discard->setObjectName(u"discardAutomationButton"_s);
    m_standing->setObjectName(u"automationStanding"_s);
    m_sentence->setObjectName(u"automationSentenceLive"_s);
    m_sentence->setTextFormat(Qt::RichText); // made by words, escaped there
    m_sentence->setWordWrap(true);
    m_outlook->setObjectName(u"automationOutlook"_s);
    m_outlook->button()->setObjectName(u"sendTodaysNow"_s);
    m_save->setObjectName(u"saveAutomationButton"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setShortcut(QKeySequence::Save);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addStrut(36);
    head->addWidget(m_title, 1);
    head->addWidget(m_discard);
    head->addWidget(m_switch);
    auto *sentence = new QFrame(this);
    sentence->setProperty("kind", u"sentence"_s);
    auto *said = new QVBoxLayout(sentence);
    said->setContentsMargins(16, 16, 16, 16);
    said->addWidget(m_sentence);
    QVBoxLayout *inside = nullptr;
    QFrame *fields = card(this, &inside);
    inside->addWidget(m_form);
    QScrollArea *scroll = scrolling(fields);
    scroll->setObjectName(u"automationScroll"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(scroll, 1);
    columns->addWidget(scrolling(m_preview), 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addStrut(36);
    foot->addWidget(m_outlook, 1);
    foot->addStretch();
    foot->addWidget(m_save, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addLayout(head);
    layout->addWidget(m_standing);
    layout->addWidget(sentence);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);
    tabAsRead(this);
}

void AutomationEditor::open(RuleId rule)
{
    begin(AutomationDraft(rule));
}

void AutomationEditor::copy(RuleId rule)
{
    begin(AutomationDraft({}, rule));
}

void AutomationEditor::begin(const AutomationDraft &draft)
{
    m_draft = draft;
    m_draft.takeUp(m_around.drafts.of(m_draft.place()));
    m_problems.clear();
    m_pressed = false;
    m_refusal.clear();
    m_arriving = true;
    m_gap.reset();
    m_standing->hide();
    m_outlook->hide();
    m_form->show({});
    m_title->clear();
    m_sentence->clear();
    lookAgain();
}

Result<AutomationEditor::Ground> AutomationEditor::groundOf(const Reader &reader, RuleId rule, QDate today)
{
    Ground ground;
    const auto rules = reader.rules();
    if (!rules)
        return Failure(rules.error());
    for (const Rule &each : *rules)
        if (rule && each.id == rule)
            ground.rule = each;
    const auto types = reader.matterTypes();
    if (!types)
        return Failure(types.error());
    for (const MatterType &type : *types)
        ground.known.types.append(type.name);
    const auto templates = reader.templates();
    if (!templates)
        return Failure(templates.error());
    for (const Template &each : *templates)
        if (!ground.known.templates.contains(each.name))
            ground.known.templates.append(each.name);
    const auto office = reader.office();
    if (!office)
        return Failure(office.error());
    ground.known.country = office->country;
    ground.known.year = today.year();
    return ground;
}

void AutomationEditor::lookAgain()
{
    m_around.desk.ask(m_slot, [rule = m_draft.source(), today = m_around.present.today()](const Reader &reader) { return groundOf(reader, rule, today); },
                      [this](const Result<Ground> &ground) {
                          if (ground) {
                              met(*ground);
                              return;
                          }
                          const words::ErrorText text = words::error(ground.error(), m_around.present.language());
                          m_standing->say(Tone::Refusal, u"warning"_s, text.message + u' ' + text.next);
                      });
}

void AutomationEditor::met(const Ground &ground)
{
    const bool anew = m_draft.meet(ground.rule, ground.known);
    m_form->offer(ground.known.types, ground.known.templates);
    m_preview->lookAgain();
    if (!anew) {
        review();
        return;
    }
    showFields();
    if (std::exchange(m_arriving, false))
        m_form->first()->setFocus();
}

void AutomationEditor::showFields()
{
    m_form->show(m_draft.fields());
    m_switch->setChecked(m_draft.fields().on);
    review();
}

void AutomationEditor::edited(bool textChosen)
{
    if (!m_draft.begun())
        return;
    m_refusal.clear();
    AutomationFields fields = m_form->fields();
    fields.on = m_switch->isChecked();
    if (m_draft.edit(fields, textChosen))
        m_form->setTemplate(m_draft.fields().templateName);
    review();
}

/// Everything on the page that follows from the fields.
void AutomationEditor::review()
{
    const QString &language = m_around.present.language();
    const AutomationFields &fields = m_draft.fields();
    m_problems = AutomationReading::problems(fields, m_draft.ground(), language);
    m_form->mark(m_problems, m_pressed || m_draft.id()); // what is there already is either right or wrong
    m_sentence->setText(words::ruleSentenceHtml(AutomationReading::versionOf(fields), language));
    const QString name = fields.name.trimmed();
    m_title->setText(!name.isEmpty() ? name : m_draft.id() ? tr("Automation") : tr("New automation"));
    m_discard->setVisible(m_draft.dirty());
    m_around.drafts.keep(m_draft.place(), tr("Automations, %1").arg(words::brief(m_title->text())), m_draft.kept());
    showStanding();
    showPreview();
    if (m_gap && m_gapFields != fields)
        m_gap.reset();
    showOutlook();
    if (!m_gap || !m_settle.isActive()) // news of the office may come faster than it settles
        m_settle.start();
}

void AutomationEditor::askGap()
{
    const AutomationFields &fields = m_draft.fields();
    if (!m_draft.begun() || !m_problems.empty() || !fields.on || fields.trigger == TriggerKind::ByHand)
        return;
    m_around.desk.ask(m_gapSlot, [definition = AutomationReading::definitionOf(fields), rule = m_draft.id(), now = m_around.present.now(),
                                  today = m_around.present.today()](const Reader &reader, Commands &commands) {
        return todaysGap(reader, commands, definition, rule, now, today);
    }, [this, fields](const Result<TodaysGap> &gap) {
        if (!gap || fields != m_draft.fields())
            return;
        m_gap = *gap;
        m_gapFields = fields;
        showOutlook();
        if (m_todays && !m_todays->shows(*gap))
            m_todays->showAgain(*gap);
    });
}

void AutomationEditor::showOutlook()
{
    if (!m_refusal.isEmpty()) {
        m_outlook->say(Tone::Refusal, u"warning"_s, m_refusal);
        return;
    }
    if (!m_problems.empty()) {
        if (m_pressed || m_draft.id())
            m_outlook->say(Tone::Refusal, u"warning"_s, m_problems.front().message);
        else
            m_outlook->hide();
        return;
    }
    const SaveOutlook outlook = SaveReading::of(m_draft.before(), m_draft.fields(), m_gap ? &*m_gap : nullptr, m_around.present.today(), m_around.present.language());
    m_outlook->say(outlook.tone, u"clock"_s, outlook.text, outlook.offer);
}

void AutomationEditor::showPreview()
{
    const AutomationFields &fields = m_draft.fields();
    PreviewSource source;
    if (m_draft.ground().templates.contains(fields.templateName))
        source.templateName = fields.templateName;
    TemplateScope scope;
    scope.types = fields.types;
    m_preview->show(source, scope, fields.route != Route::Sms);
}

void AutomationEditor::showStanding()
{
    switch (m_draft.standing()) {
    case AutomationDraft::Standing::Mine: m_standing->hide(); return;
    case AutomationDraft::Standing::Changed:
        m_standing->say(Tone::Warning, u"warning"_s,
                        tr("Somebody else has changed this automation meanwhile. It now says: “%1”")
                            .arg(words::ruleSentence(m_draft.theirs()->newest(), m_around.present.language())),
                        tr("Use their version"));
        return;
    case AutomationDraft::Standing::Removed:
        m_standing->say(Tone::Warning, u"warning"_s, tr("Somebody else has removed this automation meanwhile."), tr("Keep it as a new one"));
        return;
    }
}

void AutomationEditor::answerStanding()
{
    if (m_draft.standing() == AutomationDraft::Standing::Changed) {
        m_draft.takeTheirs();
        showFields();
    } else if (m_draft.standing() == AutomationDraft::Standing::Removed) {
        m_around.drafts.drop(m_draft.place());
        m_draft.keepMine();
        review();
    }
}

void AutomationEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT m_around.signs.automationsWanted(); // what was typed is kept
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        Page::keyPressEvent(event);
}

} // namespace deskbell::ui
