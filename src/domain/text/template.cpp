#include "domain/text/template.h"

#include <QSet>
#include <map>
#include <tuple>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Failure refused(const QString &code, const QString &detail, const QString &field)
{
    return failure(ErrorKind::Rejected, code, detail, field);
}

} // namespace

Result<TextTemplate> TextTemplate::parse(const QString &source, const QString &field)
{
    TextTemplate made;
    const TemplateToken *unclosed = nullptr;
    const std::vector<TemplateToken> tokens = templateTokens(source);
    for (const TemplateToken &token : tokens) {
        if (token.problem == "unclosed_if"_L1)
            unclosed = &token;
        else if (!token.problem.isEmpty())
            return refused(token.problem, token.detail, field);
        made.m_pieces.push_back({token.kind, token.kind == TemplateToken::Kind::Text ? source.sliced(token.start, token.length) : token.name});
    }
    if (unclosed)
        return refused(unclosed->problem, unclosed->detail, field);
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

std::vector<TextTemplate::Part> TextTemplate::parts() const
{
    std::map<std::tuple<QString, QStringList, QStringList>, qsizetype> amounts;
    std::vector<const Piece *> around;
    for (const Piece &piece : m_pieces) {
        if (piece.kind == Piece::Kind::If || piece.kind == Piece::Kind::IfNot) {
            around.push_back(&piece);
        } else if (piece.kind == Piece::Kind::EndIf) {
            around.pop_back();
        } else {
            QSet<QString> filled, empty;
            for (const Piece *condition : around)
                (condition->kind == Piece::Kind::If ? filled : empty).insert(condition->text);
            if (filled.intersects(empty))
                continue;
            QStringList holds(filled.cbegin(), filled.cend()), fails(empty.cbegin(), empty.cend());
            holds.sort();
            fails.sort();
            const bool text = piece.kind == Piece::Kind::Text;
            amounts[{text ? QString() : piece.text, holds, fails}] += text ? piece.text.size() : 1;
        }
    }
    std::vector<Part> all;
    all.reserve(amounts.size());
    for (const auto &[key, amount] : amounts)
        all.push_back({std::get<0>(key), amount, std::get<1>(key), std::get<2>(key)});
    return all;
}

QString TextTemplate::render(const QHash<QString, QString> &values) const
{
    QString out;
    walk(values, [&](const Piece &piece) { out += piece.kind == Piece::Kind::Variable ? values.value(piece.text) : piece.text; });
    return out;
}

} // namespace deskbell
