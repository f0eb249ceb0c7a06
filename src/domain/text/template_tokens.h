#pragma once

#include <QString>
#include <vector>

namespace deskbell {

/// One part of a message text as it is written: where it stands, what it is, and what is wrong with it.
struct TemplateToken {
    enum class Kind { Text, Variable, If, IfNot, EndIf } kind = Kind::Text;
    qsizetype start = 0, length = 0;
    QString name;    ///< canonical name of the variable; empty for text, [end if], and what nobody knows
    QString problem; ///< unknown_variable, unclosed_bracket, unclosed_if, stray_end_if; empty: none
    QString detail;  ///< what the problem is about, as it is written
};

/// The whole text, in order and without gaps. Reads on behind what is wrong, so that an editor can mark every place.
[[nodiscard]] std::vector<TemplateToken> templateTokens(const QString &source);

/// How a condition is written in a language. The English words are understood in every text.
struct TemplateKeywords {
    QString ifThere, ifNot, endIf; ///< "if", "if not", "end if"
};
[[nodiscard]] TemplateKeywords templateKeywords(const QString &language);

} // namespace deskbell
