#include "engine/sending/message_text.h"

#include "domain/text/address.h"
#include "domain/text/template.h"
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

Result<Filled> filled(const store::TemplateRow &row, const Facts &facts, const QString &ownText, QDate today)
{
    auto subject = TextTemplate::parse(row.subject);
    if (!subject)
        return Failure(subject.error());
    auto body = TextTemplate::parse(ownText.isEmpty() ? row.body : ownText);
    if (!body)
        return Failure(body.error());
    return Filled{std::move(*subject), std::move(*body),
                  variableValues(facts.office, facts.client, facts.matter, words::matterType(facts.matter.type, row.language), row.language, today)};
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

QStringList missingValues(const store::TemplateRow &row, const Facts &facts, QDate today)
{
    const auto made = filled(row, facts, {}, today);
    return made ? made->missing() : QStringList{made.error().detail};
}

Result<MessageText> messageText(store::Database &database, const Facts &facts, const QString &ownText, const QString &pointLanguage, QDate today)
{
    const auto row = store::Templates(database).load(facts.version.templateName, textLanguage(facts, pointLanguage), facts.office.language);
    if (!row)
        return unusable(row.error());
    const auto made = filled(*row, facts, ownText, today);
    if (!made)
        return unusable(made.error());
    MessageText text;
    text.language = row->language;
    text.missing = made->missing();
    text.subject = oneLine(made->subject.render(made->values));
    text.body = made->body.render(made->values);
    text.html = htmlOf(text.body, text.language);
    return text;
}

} // namespace deskbell
