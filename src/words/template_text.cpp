#include "words/words.h"

#include "domain/text/template.h"
#include "domain/text/template_tokens.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::words {

namespace {

/// Not called tr: lupdate takes that for the start of a class's own string and passes the marked one by.
QString inWords(const char *source, const QString &language) { return translated("template", source, language); }

struct Kind {
    QLatin1StringView suffix;
    const char *words;
};
constexpr std::array kinds{
    //: %1 is a type of matter: "Policy"
    Kind{"-ending"_L1, QT_TRANSLATE_NOOP("template", "%1: before it ends")},
    Kind{"-by-hand"_L1, QT_TRANSLATE_NOOP("template", "%1: reminder by hand")},
};

} // namespace

QString templateName(const QString &name, const QString &reader)
{
    const QString language = spoken(reader);
    for (const Kind &kind : kinds) {
        const QString type = name.chopped(name.endsWith(kind.suffix) ? kind.suffix.size() : 0);
        if (type == name || matterType(type, u"pl"_s) == type)
            continue; // not a type that Deskbell has words for
        QString known = matterType(type, language);
        known[0] = known[0].toUpper();
        return inWords(kind.words, language).arg(known);
    }
    return name;
}

QString inBrackets(const QString &sentence, const QString &textLanguage)
{
    const TemplateKeywords keywords = templateKeywords(textLanguage);
    QString said;
    for (const TemplateToken &token : templateTokens(sentence)) {
        const QString name = token.name.isEmpty() ? token.detail : variableName(token.name, textLanguage);
        switch (token.kind) {
        case TemplateToken::Kind::If: said += u'[' + keywords.ifThere + u' ' + name + u']'; break;
        case TemplateToken::Kind::IfNot: said += u'[' + keywords.ifNot + u' ' + name + u']'; break;
        case TemplateToken::Kind::EndIf: said += u'[' + keywords.endIf + u']'; break;
        case TemplateToken::Kind::Variable:
            if (!token.name.isEmpty()) {
                said += u'[' + name + u']';
                break;
            }
            [[fallthrough]]; // whatever else stands in brackets
        case TemplateToken::Kind::Text: said += sentence.sliced(token.start, token.length); break;
        }
    }
    return said;
}

QString variableMeaning(const QString &name, const QString &language)
{
    static const QHash<QString, const char *> meanings{
        {u"client"_s, QT_TRANSLATE_NOOP("template", "the client’s name")},
        {u"salutation"_s, QT_TRANSLATE_NOOP("template", "how the client is addressed, as written for this client")},
        {u"title"_s, QT_TRANSLATE_NOOP("template", "what the matter is called")},
        {u"type"_s, QT_TRANSLATE_NOOP("template", "the type of the matter")},
        {u"number"_s, QT_TRANSLATE_NOOP("template", "the number of the matter")},
        {u"start_date"_s, QT_TRANSLATE_NOOP("template", "the day on which it starts")},
        {u"end_date"_s, QT_TRANSLATE_NOOP("template", "the day on which it ends")},
        {u"days_left"_s, QT_TRANSLATE_NOOP("template", "how many days are left until the end")},
        {u"time"_s, QT_TRANSLATE_NOOP("template", "the time of a booking")},
        {u"lines"_s, QT_TRANSLATE_NOOP("template", "all lines of the matter, one below the other")},
        {u"open_goals"_s, QT_TRANSLATE_NOOP("template", "the lines that are not done yet")},
        {u"sender"_s, QT_TRANSLATE_NOOP("template", "who sent the post")},
        {u"changes"_s, QT_TRANSLATE_NOOP("template", "what has changed since the last message")},
        {u"activation_link"_s, QT_TRANSLATE_NOOP("template", "the link of the matter, else of the office")},
        {u"office"_s, QT_TRANSLATE_NOOP("template", "the name of the office")},
        {u"support_address"_s, QT_TRANSLATE_NOOP("template", "whom clients may write to")},
        {u"signature"_s, QT_TRANSLATE_NOOP("template", "the signature of the office")},
    };
    const char *source = meanings.value(name);
    return source ? inWords(source, language) : QString();
}

} // namespace deskbell::words
