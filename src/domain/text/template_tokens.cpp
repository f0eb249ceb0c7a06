#include "domain/text/template_tokens.h"

#include "domain/text/fold.h"
#include "domain/text/template.h"

#include <QStringList>
#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfProblem = 80;

const std::array<std::pair<QLatin1StringView, TemplateKeywords>, 4> &keywords()
{
    static const std::array<std::pair<QLatin1StringView, TemplateKeywords>, 4> all{{
        {"en"_L1, {u"if"_s, u"if not"_s, u"end if"_s}},
        {"fi"_L1, {u"jos"_s, u"jos ei"_s, u"jos loppuu"_s}},
        {"da"_L1, {u"hvis"_s, u"hvis ikke"_s, u"slut hvis"_s}},
        {"pl"_L1, {u"jeśli"_s, u"jeśli nie"_s, u"koniec jeśli"_s}},
    }};
    return all;
}

/// "if not name" → "name"; empty when `words` does not begin with the keyword or nothing follows it.
QString behind(const QStringList &words, const QString &keyword)
{
    const qsizetype count = keyword.count(u' ') + 1;
    if (words.size() <= count || folded(words.mid(0, count).join(u' ')) != folded(keyword))
        return {};
    return words.mid(count).join(u' ');
}

/// What stands in a pair of brackets.
TemplateToken bracketed(const QString &written)
{
    TemplateToken token;
    const QString content = written.simplified();
    const QString key = folded(content);
    for (const auto &each : keywords())
        if (key == folded(each.second.endIf)) {
            token.kind = TemplateToken::Kind::EndIf;
            return token;
        }
    token.kind = TemplateToken::Kind::Variable;
    token.detail = content;
    const QStringList words = content.split(u' ', Qt::SkipEmptyParts);
    for (const auto &each : keywords()) {
        const QString without = behind(words, each.second.ifNot);
        const QString with = without.isEmpty() ? behind(words, each.second.ifThere) : QString();
        if (without.isEmpty() && with.isEmpty())
            continue;
        token.kind = without.isEmpty() ? TemplateToken::Kind::If : TemplateToken::Kind::IfNot;
        token.detail = without.isEmpty() ? with : without;
        break;
    }
    token.name = canonicalVariable(token.detail);
    if (token.name.isEmpty())
        token.problem = u"unknown_variable"_s;
    return token;
}

} // namespace

std::vector<TemplateToken> templateTokens(const QString &source)
{
    std::vector<TemplateToken> tokens;
    std::vector<size_t> open; // the conditions that have not ended yet
    qsizetype at = 0;
    qsizetype end = source.indexOf(u']');
    while (at < source.size()) {
        const qsizetype bracket = source.indexOf(u'[', at);
        if (bracket != at) {
            const qsizetype until = bracket < 0 ? source.size() : bracket;
            tokens.push_back({TemplateToken::Kind::Text, at, until - at, {}, {}, {}});
            at = until;
            continue;
        }
        if (end >= 0 && end < bracket)
            end = source.indexOf(u']', bracket); // looked for once: a text of nothing but [ must not take a second
        const qsizetype next = source.indexOf(u'[', bracket + 1);
        if (end < 0 || (next >= 0 && next < end)) {
            const qsizetype until = next < 0 ? source.size() : next;
            tokens.push_back({TemplateToken::Kind::Text, at, until - at, {}, u"unclosed_bracket"_s, source.mid(bracket, shownOfProblem)});
            at = until;
            continue;
        }
        TemplateToken token = bracketed(source.sliced(bracket + 1, end - bracket - 1));
        token.start = bracket;
        token.length = end + 1 - bracket;
        at = end + 1;
        if (token.kind == TemplateToken::Kind::EndIf && open.empty()) {
            token.problem = u"stray_end_if"_s;
            token.detail = source.mid(bracket, shownOfProblem);
        } else if (token.kind == TemplateToken::Kind::EndIf) {
            open.pop_back();
        } else if (token.kind != TemplateToken::Kind::Variable) {
            open.push_back(tokens.size());
        }
        tokens.push_back(token);
    }
    for (const size_t each : open)
        if (tokens[each].problem.isEmpty())
            tokens[each].problem = u"unclosed_if"_s;
    return tokens;
}

TemplateKeywords templateKeywords(const QString &language)
{
    for (const auto &each : keywords())
        if (language == each.first)
            return each.second;
    return keywords().front().second;
}

} // namespace deskbell
