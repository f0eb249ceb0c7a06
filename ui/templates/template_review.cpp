#include "ui/templates/template_review.h"

#include "domain/text/fold.h"
#include "domain/text/template.h"
#include "domain/text/limits.h"
#include "words/words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

constexpr qsizetype shownOfProblem = 30;

/// How many letters have to be put in, taken out or changed.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = size_t(j);
            const qsizetype changed = corner + (a[i] == b[j] ? 0 : 1);
            corner = row[at + 1];
            row[at + 1] = std::min({row[at] + 1, row[at + 1] + 1, changed});
        }
    }
    return row.back();
}

Error errorOf(const TemplateToken &token)
{
    QString detail = token.detail.section(u'\n', 0, 0);
    if (detail.size() > shownOfProblem)
        detail = detail.left(shownOfProblem) + u'…';
    return {ErrorKind::Rejected, token.problem, detail, {}};
}

} // namespace

qsizetype TemplateReview::longest(const QString &field)
{
    return field == "subject"_L1 ? limits::subject : limits::body;
}

std::vector<TextProblem> TemplateReview::problems(const QString &subject, const QString &body, const QString &textLanguage, const QString &language)
{
    std::vector<TextProblem> found;
    const auto said = [&language, &textLanguage](const Error &error) {
        const words::ErrorText text = words::error(error, language);
        return words::inBrackets(text.message + u' ' + text.next, textLanguage); // as this text writes them, whoever reads it
    };
    const std::pair<QString, QString> fields[] = {{u"subject"_s, subject}, {u"body"_s, body}};
    for (const auto &[field, text] : fields) {
        if (text.trimmed().isEmpty()) {
            found.push_back({field, 0, 0, said({ErrorKind::Rejected, field + u"_missing"_s, {}, {}})});
            continue;
        }
        if (text.size() > longest(field)) {
            const QString most = words::locale(language).toString(longest(field));
            found.push_back({field, 0, 0, said({ErrorKind::Rejected, u"text_too_large"_s, most, {}})});
            continue; // pasted by mistake: what is in it is not looked at
        }
        for (const TemplateToken &token : templateTokens(text)) {
            if (token.problem.isEmpty())
                continue;
            QString message = said(errorOf(token));
            if (const QString name = meant(token.detail, textLanguage); token.problem == "unknown_variable"_L1 && !name.isEmpty())
                message = words::error(errorOf(token), language).message + u' ' + tr("Did you mean [%1]?").arg(name);
            // Of a bracket that nobody closed, the line it stands in is the place.
            const qsizetype lineEnd = text.indexOf(u'\n', token.start);
            const qsizetype end = std::min(token.start + token.length, lineEnd < 0 ? text.size() : lineEnd);
            found.push_back({field, token.start, token.problem == "unclosed_bracket"_L1 ? end - token.start : token.length, message});
        }
    }
    return found;
}

QString TemplateReview::meant(const QString &written, const QString &textLanguage)
{
    const QString typed = folded(written);
    if (typed.size() < 3 || typed.size() > 40)
        return {};
    QString nearest;
    qsizetype least = typed.size() / 3 + 1;
    QStringList languages{textLanguage, u"en"_s, u"fi"_s, u"da"_s, u"pl"_s};
    languages.removeDuplicates();
    for (const QString &language : languages)
        for (const QString &name : variableNames(language))
            if (const qsizetype letters = distance(typed, folded(name)); letters < least) {
                least = letters;
                nearest = name;
            }
    return nearest;
}

} // namespace deskbell::ui
