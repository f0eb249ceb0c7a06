#include "ui/templates/client_preview.h"

#include "domain/text/template.h"
#include "ui/templates/gaps_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/option_chips.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::ui {

namespace {
constexpr int widestName = 180;
constexpr int peopleAtOnce = 200;
} // namespace

ClientPreview::ClientPreview(const Surroundings &around, const QString &name, QWidget *parent)
    : QFrame(parent), m_around(around), m_head(new QBoxLayout(QBoxLayout::LeftToRight)), m_choices(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(labelled("field", tr("What clients will read"), this)), m_steps(new QWidget(this)), m_back(new QPushButton(u"‹"_s, this)),
      m_forth(new QPushButton(u"›"_s, this)), m_name(labelled("dim", {}, this)),
      m_hint(labelled("small", {}, this)), m_extremes(new OptionChips(OptionChips::Mode::One, name + u"Extremes"_s, this)),
      m_views(new OptionChips(OptionChips::Mode::One, name + u"Views"_s, this)), m_subject(labelled("heading", {}, this)),
      m_letter(new QStackedWidget(this)), m_plain(new QPlainTextEdit(this)), m_formatted(new QTextBrowser(this)), m_missing(labelled("warning", {}, this)),
      m_gapNotice(new Notice(around.theme, this))
{
    setObjectName(name);
    layOut();
    m_settle.setSingleShot(true);
    m_settle.setInterval(400ms);
    connect(&m_settle, &QTimer::timeout, this, &ClientPreview::askGaps);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_views, &OptionChips::changed, this, [this] { m_letter->setCurrentIndex(m_views->chosen().contains("formatted"_L1) ? 1 : 0); });
    connect(m_extremes, &OptionChips::changed, this, [this] { askExtreme(m_extremes->chosen().value(0)); });
    connect(m_gapNotice, &Notice::pressed, this, &ClientPreview::listGaps);
}

void ClientPreview::show(const PreviewSource &source, const TemplateScope &scope, bool formatted)
{
    const bool others = !m_known || scope.types != m_scope.types || scope.language != m_scope.language;
    const bool otherText = source.templateName != m_source.templateName || source.draft.has_value() != m_source.draft.has_value()
        || (source.draft && (source.draft->language != m_source.draft->language || source.draft->subject != m_source.draft->subject || source.draft->body != m_source.draft->body));
    m_source = source;
    m_scope = scope;
    m_canFormat = formatted;
    if (!formatted)
        m_letter->setCurrentIndex(0);
    if (empty()) {
        m_known = false;
        m_people.clear();
        showPerson();
        showGaps({});
        return;
    }
    if (others) {
        m_foreign = false;
        m_extremes->choose({});
        askPeople(false);
    } else if (otherText) {
        askText();
    }
    if (others || otherText)
        m_settle.start();
}

void ClientPreview::lookAgain()
{
    if (empty())
        return;
    if (m_people.empty())
        askPeople(false);
    else
        askText();
    if (!m_settle.isActive()) // else, while much is being sent, it would never run out
        m_settle.start();
}

TemplateScope ClientPreview::scope() const
{
    TemplateScope scope = m_scope;
    scope.today = m_around.present.today();
    scope.limit = peopleAtOnce;
    if (m_foreign)
        scope.language.clear();
    return scope;
}

void ClientPreview::askPeople(bool more)
{
    m_known = true;
    TemplateScope scope = this->scope();
    scope.after = more ? m_people.next() : QString();
    m_around.desk.ask(m_peopleSlot, [scope](const Reader &reader) { return reader.templateClients(scope); }, [this, more](const Result<TemplateFitPage> &page) {
        if (!page) {
            say(page.error());
            return;
        }
        m_people.take(*page, more);
        if (m_people.empty() && !m_scope.language.isEmpty() && !m_foreign) {
            m_foreign = true; // nobody reads it yet: others show how it looks
            askPeople(false);
            return;
        }
        showPerson();
    });
}

void ClientPreview::step(int by)
{
    m_extremes->choose({});
    if (m_people.step(by))
        showPerson();
    else
        askPeople(true);
}

void ClientPreview::askExtreme(const QString &which)
{
    if (which.isEmpty() || !m_source.draft)
        return;
    m_around.desk.ask(m_extremeSlot, [draft = *m_source.draft, scope = scope()](const Reader &reader) { return reader.templateExtremes(draft, scope); },
                      [this, which](const Result<TemplateExtremes> &extremes) {
                          if (m_extremes->chosen().value(0) != which)
                              return; // the person has stepped on meanwhile
                          if (!extremes) {
                              m_extremes->choose({});
                              return; // the text cannot be read now; the editor says why
                          }
                          const auto &found = which == "shortest"_L1 ? extremes->shortest : which == "typical"_L1 ? extremes->typical : extremes->longest;
                          if (!found)
                              return;
                          m_people.pick(*found);
                          showPerson();
                      });
}

void ClientPreview::showPerson()
{
    const TemplateFit *person = m_people.person();
    m_steps->setVisible(person);
    m_extremes->setVisible(person && m_source.draft);
    m_views->setVisible(person && m_canFormat);
    m_back->setEnabled(m_people.canStepBack());
    m_forth->setEnabled(m_people.canStepOn());
    const QString name = person ? m_name->fontMetrics().elidedText(person->clientName, Qt::ElideRight, widestName) : QString();
    //: a client, and the how many-th of how many
    m_name->setText(person && m_people.count() > 0 && m_extremes->chosen().isEmpty() ? tr("%1 · %2 of %3").arg(name).arg(m_people.place()).arg(m_people.count()) : name);
    m_name->setToolTip(person ? QString(u"<span>"_s + words::brief(person->clientName).toHtmlEscaped() + u"</span>"_s) : QString());
    m_hint->setVisible(m_foreign && person);
    if (m_foreign)
        m_hint->setText(tr("No client reads this language yet. This is how it would look for a client of another language."));
    if (person) {
        askText();
        return;
    }
    m_subject->hide();
    m_missing->hide();
    m_plain->setPlainText(empty() ? tr("Choose a text, and a client’s message stands here.")
                                  : tr("No client has an open matter of these types, so there is nobody to show it for."));
    m_formatted->setPlainText(m_plain->toPlainText());
}

void ClientPreview::askText()
{
    if (!person())
        return;
    m_around.desk.ask(m_textSlot, [source = m_source, who = *person(), today = m_around.present.today()](const Reader &reader) { return previewFor(reader, source, who, today); },
                      [this](const Result<MessageText> &text) {
                          if (!text) {
                              if (text.error().kind == ErrorKind::NotFound && text.error().field != "template"_L1)
                                  askPeople(false); // the client is gone
                              else if (text.error().kind != ErrorKind::Rejected)
                                  say(text.error());
                              return; // what is being typed cannot be read for a moment: the last text stays
                          }
                          m_subject->setText(text->subject);
                          m_subject->setVisible(!text->subject.isEmpty());
                          if (m_plain->toPlainText() != text->body)
                              m_plain->setPlainText(text->body);
                          m_formatted->setHtml(text->html);
                          QStringList names;
                          for (const QString &each : text->missing)
                              names.append(variableName(each, text->language));
                          m_missing->setVisible(!names.isEmpty());
                          m_missing->setText(tr("For this client [%1] is empty, so the message would wait until it is filled in.").arg(names.join(u"], ["_s)));
                      });
}

void ClientPreview::askGaps()
{
    if (empty())
        return;
    m_around.desk.ask(m_gapSlot, [source = m_source, scope = scope()](const Reader &reader) { return previewGaps(reader, source, scope); },
                      [this](const Result<PreviewGaps> &gaps) {
                          if (gaps)
                              showGaps(*gaps);
                      });
}

void ClientPreview::showGaps(const PreviewGaps &gaps)
{
    m_gaps = gaps;
    if (gaps.clients == 0 || m_foreign) {
        m_gapNotice->hide();
        return;
    }
    QStringList names;
    for (const QString &each : gaps.variables)
        names.append(variableName(each, m_source.draft ? m_source.draft->language : m_around.present.language()));
    m_gapNotice->say(Tone::Warning, u"warning"_s,
                     names.size() == 1 ? tr("For %n clients “%1” is empty.", nullptr, gaps.clients).arg(names.front())
                                       : tr("For %n clients something is empty: %1.", nullptr, gaps.clients).arg(names.join(u", "_s)),
                     tr("Show them"));
}

void ClientPreview::listGaps()
{
    auto *dialog = new GapsDialog(m_around, m_gaps, m_source.draft ? m_source.draft->language : m_around.present.language(), this);
    dialog->open();
}

void ClientPreview::say(const Error &error)
{
    const words::ErrorText text = words::error(error, m_around.present.language());
    m_subject->hide();
    m_plain->setPlainText(text.message + u' ' + text.next);
    m_formatted->setPlainText(m_plain->toPlainText());
}

} // namespace deskbell::ui
