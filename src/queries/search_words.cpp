#include "queries/search_words.h"

#include "domain/text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::queries {

namespace {

/// Longer than anything a client row holds in one piece; a page pasted into the search box must not become a query of a thousand terms.
constexpr qsizetype longestText = 200;

/// Each run of three characters of `word`, quoted for FTS5. Characters, not UTF-16 units: the tokenizer counts code points.
QStringList trigramsOf(const QString &word)
{
    const auto points = word.toUcs4();
    QStringList quoted;
    for (qsizetype at = 0; at + 3 <= points.size(); ++at) {
        QString three = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + at, 3);
        three.replace(u'"', u"\"\""_s);
        const QString phrase = u'"' + three + u'"';
        if (!quoted.contains(phrase))
            quoted.append(phrase);
    }
    return quoted;
}

} // namespace

SearchWords::SearchWords(const QString &typed)
{
    QString clean = typed.left(longestText);
    clean.remove(QChar(u'\0'));
    for (const QString &text : {searchTerm(clean), folded(clean)}) {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty() && std::find(m_alternatives.begin(), m_alternatives.end(), words) == m_alternatives.end())
            m_alternatives.push_back(words);
    }
}

bool SearchWords::foundIn(const QString &foldedText) const
{
    return isEmpty() || std::any_of(m_alternatives.begin(), m_alternatives.end(), [&](const QStringList &words) {
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return foldedText.contains(word); });
    });
}

QString SearchWords::trigrams() const
{
    QStringList alternatives;
    for (const QStringList &words : m_alternatives) {
        QStringList all;
        for (const QString &word : words)
            all += trigramsOf(word);
        if (all.isEmpty())
            return {};
        alternatives.append(u'(' + all.join(u" AND "_s) + u')');
    }
    return alternatives.join(u" OR "_s);
}

} // namespace deskbell::queries
