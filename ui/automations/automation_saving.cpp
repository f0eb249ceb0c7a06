#include "ui/automations/automation_editor.h"
#include "ui/automations/automation_form.h"
#include "ui/automations/todays_dialog.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

// What pressing Save leads to.
namespace deskbell::ui {

namespace {

struct Saving {
    QJsonObject definition;
    RuleId rule; ///< none: a new one
    int revision = 0;
    bool fromToday = false;
    QDate today;
    std::optional<TodaysGap> confirmed; ///< whom a person agreed to tell today
};

/// The list that was confirmed is looked at once more: nobody hears anything that nobody has agreed to.
Result<RuleId> done(const Saving &saving, Commands &commands, const By &by)
{
    if (saving.confirmed) {
        const auto owed = owedToday(commands, saving.definition, saving.rule, by, saving.today);
        if (!owed)
            return Failure(owed.error());
        if (!saving.confirmed->agreesWith(*owed))
            return failure(ErrorKind::Busy, u"list_changed"_s);
    }
    if (!saving.rule)
        return commands.addRule(saving.definition, saving.fromToday, by);
    if (auto edited = commands.editRule(saving.rule, saving.definition, saving.fromToday, by, saving.revision); !edited)
        return Failure(edited.error());
    return saving.rule;
}

} // namespace

void AutomationEditor::save()
{
    if (!m_draft.begun() || !m_save->isEnabled())
        return; // it is being saved
    m_pressed = true;
    m_refusal.clear();
    review();
    if (!m_problems.empty()) {
        m_form->goTo(m_problems.front());
        return;
    }
    if (m_draft.standing() == AutomationDraft::Standing::Mine) {
        write({});
        return;
    }
    const bool removed = m_draft.standing() == AutomationDraft::Standing::Removed;
    auto *question = new AskDialog(u"overwriteDialog"_s,
                                   {removed ? tr("Save it as a new one?") : tr("Save over their changes?"),
                                    removed ? tr("Somebody else has removed this automation meanwhile.")
                                            : tr("Somebody else has changed this automation meanwhile. What they saved is then gone."),
                                    tr("Back"), removed ? tr("Save as a new one") : tr("Save mine")}, this);
    connect(question, &QDialog::accepted, this, [this] {
        m_around.drafts.drop(m_draft.place());
        m_draft.keepMine();
        write({});
    });
    question->open();
}

void AutomationEditor::offerTodays()
{
    if (!m_gap || m_gap->go.empty() || m_todays)
        return;
    m_todays = new TodaysDialog(m_around, m_draft.fields().name.trimmed(), *m_gap, this);
    connect(m_todays, &TodaysDialog::confirmed, this, [this] { write(m_todays->gap()); });
    m_todays->open();
}

void AutomationEditor::write(const std::optional<TodaysGap> &confirmed)
{
    const SaveOutlook outlook = SaveReading::of(m_draft.before(), m_draft.fields(), nullptr, m_around.present.today(), m_around.present.language());
    const Saving saving{AutomationReading::definitionOf(m_draft.fields()), m_draft.id(), m_draft.revision(), confirmed.has_value() || outlook.atOnce,
                        m_around.present.today(), confirmed};
    setBusy(true);
    m_around.desk.tell(m_tellSlot, [saving](Commands &commands, const By &by) { return done(saving, commands, by); },
                       [this, sent = m_draft, fromToday = saving.fromToday](const Result<RuleId> &result) {
                           setBusy(false);
                           if (result)
                               saved(sent, *result, fromToday);
                           else
                               refused(sent, result.error());
                       });
}

void AutomationEditor::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_discard->setEnabled(!busy); // back to what would not be there any more
}

QString AutomationEditor::nameOf(const AutomationFields &fields) const
{
    const QString typed = fields.name.trimmed();
    return words::brief(typed.isEmpty() ? words::ruleName(AutomationReading::versionOf(fields), m_around.present.language()) : typed);
}

/// The answer may come late: to another automation's page, or to letters that were typed after Save.
void AutomationEditor::saved(const AutomationDraft &sent, RuleId rule, bool fromToday)
{
    const SaveOutlook outlook = SaveReading::of(sent.before(), sent.fields(), nullptr, m_around.present.today(), m_around.present.language());
    const QString what = fromToday && !outlook.atOnce ? tr("Works from today.") : outlook.text;
    const bool here = m_draft.place() == sent.place();
    AutomationDraft rest = sent;
    if (const auto typed = AutomationDraft::fieldsOf(m_around.drafts.of(sent.place())))
        rest.edit(*typed, true);
    rest.stored(rule, sent.fields());
    m_around.drafts.drop(sent.place());
    m_around.drafts.keep(rest.place(), tr("Automations, %1").arg(nameOf(rest.fields())), rest.kept());
    if (m_todays)
        m_todays->accept();
    Q_EMIT m_around.signs.said(tr("“%1” is saved. %2").arg(nameOf(sent.fields()), what), {});
    if (!here)
        return;
    m_draft.stored(rule, sent.fields());
    if (isVisible() && m_draft.begun() && !m_draft.dirty()) {
        m_draft = {};
        Q_EMIT m_around.signs.automationSwitchWanted(rule); // among the others, where its switch is
    } else {
        lookAgain();
    }
}

void AutomationEditor::refused(const AutomationDraft &sent, const Error &error)
{
    if (m_todays)
        m_todays->answered();
    if (m_todays && error.code == "list_changed"_L1) {
        askGap(); // shows the list as it is now
        return;
    }
    if (m_todays)
        m_todays->reject();
    const words::ErrorText text = words::error(error, m_around.present.language());
    if (!isVisible() || m_draft.place() != sent.place()) {
        Q_EMIT m_around.signs.said(tr("“%1” is not saved. %2").arg(nameOf(sent.fields()), text.message), {}); // its draft is kept
        return;
    }
    if (error.code == "changed_meanwhile"_L1 || error.kind == ErrorKind::NotFound)
        lookAgain(); // says what somebody else did
    if (error.field.isEmpty()) {
        m_refusal = text.message + u' ' + text.next;
        showOutlook();
    } else {
        m_form->refuse(error);
    }
}

} // namespace deskbell::ui
