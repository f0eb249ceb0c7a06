#include "ui/consent/consent_dialog.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tab_order.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ConsentDialog::ConsentDialog(const Surroundings &around, ClientId client, RuleId rule, QWidget *parent)
    : FormDialog(around, u"consentDialog"_s, tr("Consent"), tr("Save"), parent), m_client(client), m_rule(rule), m_answers(new QWidget(this)),
      m_yes(new QRadioButton(tr("Yes, the client agrees"), m_answers)), m_no(new QRadioButton(tr("No, the client does not agree"), m_answers)),
      m_unasked(new QRadioButton(tr("Not asked"), m_answers)), m_source(new QLineEdit(this)),
      m_said(new DateField(around.theme, around.present.language(), this))
{
    layOut();
    setBusy(true);
    m_around.desk.ask(m_readSlot, [client, rule](const Reader &reader) -> Result<About> {
        const auto who = reader.client(client);
        if (!who)
            return Failure(who.error());
        About about{who->name, {}, who->consent};
        if (!rule)
            return about;
        const auto automation = reader.rule(rule);
        if (!automation)
            return Failure(automation.error());
        about.rule = automation->name;
        about.answer = Consent::Unasked;
        for (const RuleConsent &each : who->ruleConsents)
            if (each.rule == rule)
                about.answer = each.answer;
        return about;
    }, [this](const Result<About> &about) {
        if (about)
            show(*about);
        else
            refuse(about.error());
    });
}

void ConsentDialog::layOut()
{
    m_yes->setObjectName(u"consentYes"_s);
    m_no->setObjectName(u"consentNo"_s);
    m_unasked->setObjectName(u"consentUnasked"_s);
    m_source->setObjectName(u"consentSource"_s);
    m_source->setMaxLength(200);
    m_said->setObjectName(u"consentSaid"_s);
    m_said->setDay(m_around.present.today());
    auto *column = new QVBoxLayout(m_answers);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *either = new QButtonGroup(this);
    for (QRadioButton *each : {m_yes, m_no, m_unasked}) {
        column->addWidget(each);
        either->addButton(each);
    }
    tabToTheChosen(either);
    m_unasked->setChecked(true);
    m_answers->setFocusProxy(m_yes);
    m_form->add(u"answer"_s, tr("What the client answered"), m_answers);
    m_form->add(u"source"_s, tr("How the client said it: paper form, phone call, e-mail"), m_source);
    m_form->add(u"said"_s, tr("Day it was said"), m_said);
    setConsequence(tr("Source and day stay in the activity log: they are the proof."));
}

void ConsentDialog::show(const About &about)
{
    setBusy(false);
    setHeading(m_rule ? tr("Consent of %1 to “%2”").arg(words::brief(about.client), words::brief(about.rule)) : tr("General consent of %1").arg(words::brief(about.client)));
    (about.answer == Consent::Given ? m_yes : about.answer == Consent::Withdrawn ? m_no : m_unasked)->setChecked(true);
    if (about.answer != Consent::Unasked) { // an answer cannot be taken back to never asked
        m_unasked->setEnabled(false);
        m_unasked->setText(tr("Not asked · there has been an answer"));
    }
    m_source->setFocus();
}

void ConsentDialog::save()
{
    m_form->clearErrors();
    const auto said = m_said->day(u"said"_s);
    if (m_unasked->isChecked()) {
        refuse(Error{ErrorKind::Rejected, u"answer_missing"_s, {}, u"answer"_s});
    } else if (!said) {
        refuse(said.error());
    } else {
        awaitAnswer();
        m_around.desk.tell(m_slot, [client = m_client, rule = m_rule, answer = m_yes->isChecked() ? Consent::Given : Consent::Withdrawn, source = m_source->text(),
                                    said = *said](Commands &commands, const By &by) { return commands.answerConsent(client, rule, answer, source, by, said); },
                           [this](const Result<> &result) {
                               if (!result) {
                                   refuse(result.error());
                                   return;
                               }
                               Q_EMIT m_around.signs.said(m_yes->isChecked() ? tr("Noted: the client agrees.") : tr("Noted: the client does not agree."), {});
                               accept();
                           });
    }
}

} // namespace deskbell::ui
