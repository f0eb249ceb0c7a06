#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace deskbell::queries {

/// What a person typed into a search box, ready to be looked for in folded text.
/// A row is found when every word of one alternative occurs in it. There are two alternatives when the text may be a phone
/// number ("0602 345" is looked for as 602345) but also a policy number ("100-200").
class SearchWords {
public:
    explicit SearchWords(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_alternatives.empty(); }
    [[nodiscard]] bool foundIn(const QString &foldedText) const;
    /// The FTS5 expression whose hits hold every row that is found, and perhaps more; empty when a word is too short for the trigram index.
    /// MATCH over single trigrams instead of LIKE: the index has no positions (detail=none), and no typed % or _ is a wildcard.
    [[nodiscard]] QString trigrams() const;
    [[nodiscard]] const std::vector<QStringList> &alternatives() const { return m_alternatives; }

private:
    std::vector<QStringList> m_alternatives;
};

} // namespace deskbell::queries
