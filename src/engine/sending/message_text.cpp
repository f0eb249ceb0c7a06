#include "engine/sending/message_text.h"

#include "domain/text/address.h"
#include "store/database.h"
#include "store/tables/templates.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// The HTML alternative of a plain text: the same words, paragraphs kept, nothing else.
QString htmlOf(const QString &text, const QString &language)
{
    QString html;
    const QStringList paragraphs = text.split(u"\n\n"_s);
    for (const QString &paragraph : paragraphs)
        html += u"<p>"_s + paragraph.trimmed().toHtmlEscaped().replace(u'\n', u"<br>\n"_s) + u"</p>\n"_s;
    return u"<!DOCTYPE html>\n<html lang=\""_s + language + u"\"><body style=\"font-family:sans-serif;font-size:15px;line-height:1.45\">\n"_s + html
        + u"</body></html>\n"_s;
}

/// A template with what stands for its variables.
struct Filled {
    TextTemplate subject, body;
    QHash<QString, QString> values;

    [[nodiscard]] QStringList missing() const
    {
        QStringList names = subject.missing(values) + body.missing(values);
        names.removeDuplicates();
        return names;
    }
};

Result<Filled> filled(const TemplateDraft &draft, const Office &office, const Client &client, const Matter &matter, QDate today)
{
    auto subject = TextTemplate::parse(draft.subject, u"subject"_s);
    if (!subject)
        return Failure(subject.error());
    auto body = TextTemplate::parse(draft.body, u"body"_s);
    if (!body)
        return Failure(body.error());
    return Filled{std::move(*subject), std::move(*body),
                  variableValues(office, client, matter, words::matterType(matter.type, draft.language), draft.language, today)};
}

MessageText textOf(const Filled &made, const QString &language)
{
    MessageText text;
    text.language = language;
    text.missing = made.missing();
    text.subject = oneLine(made.subject.render(made.values));
    text.body = made.body.render(made.values);
    text.html = htmlOf(text.body, language);
    return text;
}

/// A template that is gone or broken: this message waits for somebody to mend it, and stops no other.
Result<MessageText> unusable(const Error &error)
{
    if (error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Rejected)
        return Failure(error);
    MessageText text;
    text.missing = QStringList{error.detail};
    return text;
}

} // namespace

QString textLanguage(const Facts &facts, const QString &pointLanguage)
{
    return !pointLanguage.isEmpty() ? pointLanguage : !facts.client.language.isEmpty() ? facts.client.language : facts.office.language;
}

Result<MessageText> filledText(const TemplateDraft &draft, const Office &office, const Client &client, const Matter &matter, QDate today)
{
    return filled(draft, office, client, matter, today).map([&](const Filled &made) { return textOf(made, draft.language); });
}

QStringList missingValues(const store::TemplateRow &row, const Facts &facts, QDate today)
{
    const auto made = filled({row.language, row.subject, row.body}, facts.office, facts.client, facts.matter, today);
    return made ? made->missing() : QStringList{made.error().detail};
}

Result<MessageText> messageText(store::Database &database, const Facts &facts, const QString &ownText, const QString &pointLanguage, QDate today)
{
    const auto row = store::Templates(database).load(facts.version.templateName, textLanguage(facts, pointLanguage), facts.office.language);
    if (!row)
        return unusable(row.error());
    const auto made = filled({row->language, row->subject, ownText.isEmpty() ? row->body : ownText}, facts.office, facts.client, facts.matter, today);
    return made ? textOf(*made, row->language) : unusable(made.error());
}

} // namespace deskbell
