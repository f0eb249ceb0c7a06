#include "ui/templates/template_editor.h"

#include "ui/desk/window_language.h"
#include "ui/templates/client_preview.h"
#include "ui/templates/template_form.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/option_chips.h"
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

TemplateEditor::TemplateEditor(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around), m_back(new QPushButton(this)), m_title(new ElidedLabel("title", this)),
      m_discard(new QPushButton(tr("Discard changes"), this)), m_sample(new QPushButton(tr("Send me a sample"), this)),
      m_languages(new OptionChips(OptionChips::Mode::One, u"templateLanguage"_s, this)), m_standing(new Notice(around.theme, this)),
      m_form(new TemplateForm(around, this)),
      m_preview(new ClientPreview(around, u"templatePreview"_s, this)), m_outlook(new Notice(around.theme, this)), m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"templateEditor"_s);
    layOut();
    m_settle.setSingleShot(true);
    m_settle.setInterval(120ms);
    connect(&m_settle, &QTimer::timeout, this, &TemplateEditor::showPreview);
    connect(m_back, &QPushButton::clicked, this, &TemplateEditor::left);
    connect(m_languages, &OptionChips::changed, this, [this] { switchTo(m_languages->chosen().value(0)); });
    connect(m_form, &TemplateForm::edited, this, &TemplateEditor::edited);
    connect(m_form, &TemplateForm::entered, this, &TemplateEditor::save);
    connect(m_standing, &Notice::pressed, this, &TemplateEditor::answerStanding);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (!m_texts.begun())
            return;
        m_texts.discard();
        m_pressed = false;
        showText();
    });
    connect(m_sample, &QPushButton::clicked, this, &TemplateEditor::sendSample);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
}

void TemplateEditor::layOut()
{
    m_back->setObjectName(u"backToTemplates"_s);
    m_back->setProperty("kind", u"back"_s);
    m_back->setAccessibleName(tr("Back"));
    m_title->setObjectName(u"templateTitle"_s);
    m_discard->setObjectName(u"discardTextButton"_s);
    m_sample->setObjectName(u"sendSampleButton"_s);
    m_languages->setAccessibleName(tr("Language of the text"));
    for (const QString &language : TemplateTexts::languages())
        m_languages->add(language, WindowLanguage::nameOf(language));
    m_standing->setObjectName(u"templateStanding"_s);
    m_outlook->setObjectName(u"templateOutlook"_s);
    m_save->setObjectName(u"saveTextButton"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setShortcut(QKeySequence::Save);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addStrut(36);
    head->addWidget(m_title, 1);
    head->addWidget(m_discard);
    head->addWidget(m_sample);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(scrolling(m_form), 1);
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
    layout->addWidget(m_languages);
    layout->addWidget(m_standing);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);
    tabAsRead(this);
}

void TemplateEditor::open(const QString &name, const QString &way)
{
    m_texts = TemplateTexts(name);
    m_texts.takeUp(m_around.drafts.of(m_texts.place()));
    m_ground = {};
    m_problems.clear();
    m_pressed = false;
    m_arriving = true;
    m_title->setText(words::templateName(name, m_around.present.language()));
    m_back->setText(way);
    m_refusal.clear();
    m_standing->hide();
    m_outlook->hide();
    m_discard->hide();
    m_form->show({}, {});
    showSample();
    lookAgain();
}

Result<TemplateEditor::Ground> TemplateEditor::groundOf(const Reader &reader, const QString &name)
{
    Ground ground;
    auto templates = reader.templates();
    if (!templates)
        return Failure(templates.error());
    ground.templates = std::move(*templates);
    const auto rules = reader.rules();
    if (!rules)
        return Failure(rules.error());
    for (const Rule &rule : *rules)
        if (rule.newest().templateName == name)
            ground.users.push_back(rule);
    const auto office = reader.office();
    if (!office)
        return Failure(office.error());
    ground.officeLanguage = office->language;
    return ground;
}

void TemplateEditor::lookAgain()
{
    if (m_texts.name().isEmpty())
        return;
    m_around.desk.ask(m_slot, [name = m_texts.name()](const Reader &reader) { return groundOf(reader, name); }, [this](const Result<Ground> &ground) {
        if (ground) {
            met(*ground);
            return;
        }
        const words::ErrorText text = words::error(ground.error(), m_around.present.language());
        m_standing->say(Tone::Refusal, u"warning"_s, text.message + u' ' + text.next);
    });
}

void TemplateEditor::met(const Ground &ground)
{
    m_ground = ground;
    const bool other = m_texts.meet(ground.templates);
    showSample();
    QStringList names;
    for (const Rule &rule : ground.users)
        names.append(tr("“%1”", "an automation").arg(words::brief(rule.name)));
    m_form->setUsers(names.isEmpty() ? tr("No automation sends this text.") : tr("Sent by %1").arg(names.join(u", "_s)));
    if (std::exchange(m_arriving, false)) {
        m_language = m_texts.has(ground.officeLanguage) ? ground.officeLanguage : m_texts.nearest({}, ground.officeLanguage);
        const QStringList unsaved = m_texts.unsaved();
        if (!unsaved.isEmpty())
            m_language = unsaved.front();
        if (m_language.isEmpty())
            m_language = u"en"_s;
        m_languages->choose({m_language});
        m_form->setTextLanguage(m_language);
        showText();
        m_form->goToText();
    } else if (other) {
        showText();
    } else {
        review();
    }
    m_preview->lookAgain();
}

void TemplateEditor::switchTo(const QString &language)
{
    if (language.isEmpty() || language == m_language || !m_texts.begun())
        return;
    m_language = language;
    m_form->setTextLanguage(m_language);
    showText();
}

void TemplateEditor::showText()
{
    const TemplateTexts::Text &text = m_texts.text(m_language);
    m_form->show(text.subject, text.body);
    review();
}

void TemplateEditor::edited()
{
    if (!m_texts.begun())
        return;
    m_texts.edit(m_language, m_form->subject(), m_form->body());
    m_refusal.clear();
    review();
}

std::vector<TextProblem> TemplateEditor::problemsOf(const QString &language) const
{
    const TemplateTexts::Text &text = m_texts.text(language);
    return TemplateReview::problems(text.subject, text.body, language, m_around.present.language());
}

/// Everything on the page that follows from the text.
void TemplateEditor::review()
{
    m_problems = problemsOf(m_language);
    m_form->mark(m_problems, m_pressed);
    const QStringList unsaved = m_texts.unsaved();
    for (const QString &language : TemplateTexts::languages()) {
        const QString name = WindowLanguage::nameOf(language);
        //: a language, and that something in it is not saved; and one in which there is no text
        m_languages->setText(language, unsaved.contains(language) ? tr("%1 · not saved").arg(name) : m_texts.has(language) ? name : tr("%1 · missing").arg(name));
    }
    m_discard->setVisible(!unsaved.isEmpty());
    m_around.drafts.keep(m_texts.place(), tr("Templates, %1").arg(words::brief(m_title->text())), m_texts.kept());
    showStanding();
    showOutlook();
    m_settle.start();
}

void TemplateEditor::showOutlook()
{
    const bool unsaved = !m_texts.unsaved().isEmpty();
    if (!m_refusal.isEmpty())
        m_outlook->say(Tone::Refusal, u"warning"_s, m_refusal);
    else
        m_outlook->say(Tone::Good, u"clock"_s, unsaved && m_problems.empty() ? tr("Clients read it from the next message on; what is planned already goes out with it too.") : QString());
}

void TemplateEditor::showPreview()
{
    if (!m_texts.begun())
        return;
    const TemplateTexts::Text &text = m_texts.text(m_language);
    TemplateScope scope;
    for (const Rule &rule : m_ground.users)
        for (const QString &type : rule.newest().types)
            if (!scope.types.contains(type))
                scope.types.append(type);
    scope.language = m_language;
    PreviewSource source;
    if (text.body.size() > TemplateReview::longest(u"body"_s))
        return; // pasted by mistake
    if (!text.subject.trimmed().isEmpty() || !text.body.trimmed().isEmpty())
        source.draft = TemplateDraft{m_language, text.subject, text.body};
    m_preview->show(source, scope);
}

void TemplateEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left(); // what was typed is kept
    else
        Page::keyPressEvent(event);
}

} // namespace deskbell::ui
