#include "domain/text/template.h"

#include <QSet>
#include <map>
#include <tuple>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// "if not name" → "name"; empty when `content` does not begin with the keyword.
QString afterKeyword(const QString &content, QLatin1StringView keyword)
{
    return content.startsWith(keyword, Qt::CaseInsensitive) ? content.sliced(keyword.size()) : QString();
}

} // namespace

Result<TextTemplate> TextTemplate::parse(const QString &source, const QString &field)
{
    TextTemplate made;
    QStringList open;
    const auto refused = [&field](const QString &code, const QString &detail) { return failure(ErrorKind::Rejected, code, detail, field); };
    const auto add = [&made](Piece::Kind kind, const QString &text) {
        made.m_pieces.push_back({kind, text});
    };

    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype bracket = source.indexOf(QLatin1Char('['), at);
        if (bracket != at)
            add(Piece::Kind::Text, source.sliced(at, (bracket < 0 ? source.size() : bracket) - at));
        if (bracket < 0)
            break;
        const qsizetype end = source.indexOf(QLatin1Char(']'), bracket);
        const qsizetype next = source.indexOf(QLatin1Char('['), bracket + 1);
        if (end < 0 || (next >= 0 && next < end))
            return refused(u"unclosed_bracket"_s, source.sliced(bracket));
        at = end + 1;

        const QString written = source.sliced(bracket + 1, end - bracket - 1);
        const QString content = written.simplified();
        if (content.compare("end if"_L1, Qt::CaseInsensitive) == 0) {
            if (open.isEmpty())
                return refused(u"stray_end_if"_s, source.sliced(bracket));
            open.removeLast();
            add(Piece::Kind::EndIf, {});
            continue;
        }
        auto kind = Piece::Kind::Variable;
        QString name = content;
        if (const QString not_ = afterKeyword(content, "if not "_L1); !not_.isEmpty()) {
            kind = Piece::Kind::IfNot;
            name = not_;
        } else if (const QString if_ = afterKeyword(content, "if "_L1); !if_.isEmpty()) {
            kind = Piece::Kind::If;
            name = if_;
        }
        const QString canonical = canonicalVariable(name);
        if (canonical.isEmpty())
            return refused(u"unknown_variable"_s, name);
        if (kind != Piece::Kind::Variable)
            open.append(name);
        add(kind, canonical);
    }
    if (!open.isEmpty())
        return refused(u"unclosed_if"_s, open.constLast());
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
