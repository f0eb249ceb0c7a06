#include "domain/text/template.h"

#include <QSet>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Failure refused(const QString &code, const QString &detail)
{
    return failure(ErrorKind::Rejected, code, detail);
}

} // namespace

Result<TextTemplate> TextTemplate::parse(const QString &source)
{
    TextTemplate made;
    const TemplateToken *unclosed = nullptr;
    const std::vector<TemplateToken> tokens = templateTokens(source);
    for (const TemplateToken &token : tokens) {
        if (token.problem == "unclosed_if"_L1)
            unclosed = &token;
        else if (!token.problem.isEmpty())
            return refused(token.problem, token.detail);
        made.m_pieces.push_back({token.kind, token.kind == TemplateToken::Kind::Text ? source.sliced(token.start, token.length) : token.name});
    }
    if (unclosed)
        return refused(unclosed->problem, unclosed->detail);
    return made;
}

template <typename Seen> void TextTemplate::walk(const QHash<QString, QString> &values, const Seen &seen) const
{
    int depth = 0;
    int closedAt = 0; // depth of the outermost [if …] that does not hold; 0: everything so far holds
    for (const Piece &piece : m_pieces) {
        switch (piece.kind) {
        case Piece::Kind::If:
        case Piece::Kind::IfNot: {
            ++depth;
            const bool holds = values.value(piece.text).isEmpty() == (piece.kind == Piece::Kind::IfNot);
            if (!holds && closedAt == 0)
                closedAt = depth;
            break;
        }
        case Piece::Kind::EndIf:
            if (closedAt == depth)
                closedAt = 0;
            --depth;
            break;
        case Piece::Kind::Text:
        case Piece::Kind::Variable:
            if (closedAt == 0)
                seen(piece);
            break;
        }
    }
}

QStringList TextTemplate::missing(const QHash<QString, QString> &values) const
{
    QStringList names;
    walk(values, [&](const Piece &piece) {
        if (piece.kind == Piece::Kind::Variable && values.value(piece.text).isEmpty() && !names.contains(piece.text))
            names.append(piece.text);
    });
    return names;
}

QString TextTemplate::render(const QHash<QString, QString> &values) const
{
    QString out;
    walk(values, [&](const Piece &piece) { out += piece.kind == Piece::Kind::Variable ? values.value(piece.text) : piece.text; });
    return out;
}

} // namespace deskbell
