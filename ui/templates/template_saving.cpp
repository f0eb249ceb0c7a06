#include "ui/desk/window_language.h"
#include "ui/templates/client_preview.h"
#include "ui/templates/template_editor.h"
#include "ui/templates/template_form.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/option_chips.h"
#include "words/words.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

// What Save, a sample, and somebody else's change lead to.
namespace deskbell::ui {

void TemplateEditor::showStanding()
{
    if (m_texts.begun() && !m_texts.there())
        m_standing->say(Tone::Warning, u"warning"_s, tr("There is no such text any more."));
    else if (m_texts.changedByOthers(m_language))
        m_standing->say(Tone::Warning, u"warning"_s, tr("Somebody else has changed this text meanwhile."), tr("Use their text"));
    else if (const QString nearest = m_texts.nearest(m_language, m_ground.officeLanguage); !m_texts.has(m_language) && !m_texts.dirty(m_language) && !nearest.isEmpty())
        m_standing->say(Tone::Warning, u"warning"_s, tr("There is no text in this language: clients who read it get the one in another (%1).").arg(WindowLanguage::nameOf(nearest)),
                        tr("Begin with that one"));
    else
        m_standing->hide();
}

void TemplateEditor::answerStanding()
{
    if (m_texts.changedByOthers(m_language)) {
        m_texts.takeTheirs(m_language);
    } else {
        const TemplateTexts::Text &model = m_texts.text(m_texts.nearest(m_language, m_ground.officeLanguage));
        m_texts.edit(m_language, model.subject, model.body);
    }
    showText();
    m_form->goToText();
}

void TemplateEditor::save()
{
    if (!m_texts.begun() || !m_save->isEnabled())
        return; // it is being saved
    m_pressed = true;
    const QStringList unsaved = m_texts.unsaved();
    bool others = false;
    // The language on screen first, then those that were changed before it.
    for (const QString &language : QStringList{m_language} + unsaved) {
        if (!unsaved.contains(language) && language != m_language)
            continue;
        if (const auto problems = problemsOf(language); !problems.empty() && (unsaved.contains(language) || m_texts.has(language))) {
            m_languages->choose({language});
            switchTo(language);
            review();
            m_form->goTo(problems.front());
            return;
        }
        others = others || m_texts.changedByOthers(language);
    }
    if (unsaved.isEmpty()) {
        Q_EMIT left();
        return;
    }
    if (!others) {
        write();
        return;
    }
    auto *question = new AskDialog(u"overwriteDialog"_s,
                                   {tr("Save over their changes?"), tr("Somebody else has changed this text meanwhile. What they saved is then gone."), tr("Back"), tr("Save mine")}, this);
    connect(question, &QDialog::accepted, this, [this] {
        for (const QString &language : m_texts.unsaved())
            m_texts.keepMine(language);
        write();
    });
    question->open();
}

void TemplateEditor::write()
{
    struct Part {
        QString language;
        TemplateTexts::Text text;
    };
    std::vector<Part> parts;
    for (const QString &language : m_texts.unsaved()) {
        parts.push_back({language, m_texts.text(language)});
        parts.back().text.revision = m_texts.revision(language);
    }
    setBusy(true);
    m_around.desk.tell(m_tellSlot, [name = m_texts.name(), parts](Commands &commands, const By &by) -> Result<> {
        for (const Part &part : parts)
            if (auto saved = commands.editTemplate(name, part.language, part.text.subject, part.text.body, by, part.text.revision); !saved)
                return saved;
        return {};
    }, [this, sent = m_texts](const Result<> &result) {
        setBusy(false);
        if (result)
            saved(sent);
        else
            refused(sent, result.error());
    });
}

void TemplateEditor::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_discard->setEnabled(!busy); // back to what would not be there any more
}

/// The answer may come late: to another text's page, or to letters that were typed after Save.
void TemplateEditor::saved(const TemplateTexts &sent)
{
    const QString name = words::brief(words::templateName(sent.name(), m_around.present.language()));
    const QVariantMap rest = TemplateTexts::restOf(m_around.drafts.of(sent.place()), sent);
    m_around.drafts.keep(sent.place(), tr("Templates, %1").arg(name), rest);
    Q_EMIT m_around.signs.said(tr("“%1” is saved.").arg(name), {});
    if (m_texts.name() != sent.name())
        return;
    if (!m_texts.begun()) {
        m_texts.takeUp(rest); // it was opened again meanwhile
        return;
    }
    m_texts.stored(sent);
    if (isVisible() && m_texts.unsaved().isEmpty()) {
        m_texts = {};
        Q_EMIT left();
    } else {
        review();
    }
}

void TemplateEditor::refused(const TemplateTexts &sent, const Error &error)
{
    const words::ErrorText text = words::error(error, m_around.present.language());
    if (!isVisible() || m_texts.name() != sent.name()) {
        Q_EMIT m_around.signs.said(tr("“%1” is not saved. %2").arg(words::brief(words::templateName(sent.name(), m_around.present.language())), text.message), {}); // its draft is kept
        return;
    }
    lookAgain(); // says what somebody else did, and what was saved before it
    m_refusal = text.message + u' ' + text.next;
    showOutlook();
}

void TemplateEditor::showSample()
{
    m_sample->setEnabled(m_texts.begun() && !m_sending);
    m_sample->setText(m_sending ? tr("Sending…") : tr("Send me a sample"));
}

void TemplateEditor::sendSample()
{
    if (!m_texts.begun())
        return;
    const TemplateFit *person = m_preview->person();
    if (!problemsOf(m_language).empty()) {
        save(); // leads to what is wrong
        return;
    }
    if (!person) {
        m_refusal = tr("There is no client whose data could stand in the sample.");
        showOutlook();
        return;
    }
    const TemplateTexts::Text &text = m_texts.text(m_language);
    m_refusal.clear();
    m_sending = true;
    showSample();
    m_around.desk.errand(m_sampleSlot,
                         {u"template"_s, u"sample"_s, m_texts.name(), u"--client"_s, QString::number(person->client.value), u"--matter"_s, QString::number(person->matter.value),
                          u"--language"_s, m_language, QString(u"--subject="_s + text.subject), u"--file"_s, u"-"_s},
                         text.body.toUtf8(), [this, name = m_texts.name()](const ErrandEnd &end) { sampleSent(name, end); });
}

void TemplateEditor::sampleSent(const QString &name, const ErrandEnd &end)
{
    m_sending = false;
    showSample();
    if (end.ok)
        Q_EMIT m_around.signs.said(tr("A sample went to %1.").arg(end.data.value("mail"_L1)["to"_L1].toString()), {});
    else if (name != m_texts.name())
        Q_EMIT m_around.signs.said(end.message + u' ' + end.next, {}); // another text's page by now
    else
        m_refusal = end.message + u' ' + end.next;
    showOutlook();
}

} // namespace deskbell::ui
