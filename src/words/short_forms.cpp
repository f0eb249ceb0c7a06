#include "words/words.h"

#include <QTextBoundaryFinder>

namespace deskbell::words {

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : QString(text.left(1).toUpper() + text.mid(1));
}

QString brief(const QString &text)
{
    constexpr qsizetype most = 80;
    if (text.size() <= most)
        return text;
    // Between two signs, never within one.
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text);
    signs.setPosition(most);
    return text.left(signs.isAtBoundary() ? most : signs.toPreviousBoundary()) + QChar(0x2026);
}

} // namespace deskbell::words
