#include "queries/template_sql.h"

#include <QHash>
#include <span>

using namespace Qt::StringLiterals;

namespace deskbell::queries {

namespace {

/// The words a date takes in this language depend on its month, the rest on one digit of its day.
QString dateLength(const QString &column, const Office &office, const QString &language)
{
    QString months;
    for (int month = 1; month <= 12; ++month) {
        Matter matter;
        matter.ends = QDate(2026, month, 10);
        const QString shown = variableValues(office, {}, matter, {}, language, matter.ends).value(u"end_date"_s);
        months += u" WHEN %1 THEN %2"_s.arg(month).arg(shown.size());
    }
    return u"CASE WHEN "_s + column + u" IS NULL THEN 0 ELSE CASE CAST(substr("_s + column + u", 6, 2) AS INTEGER)"_s + months
        + u" ELSE 0 END - (substr("_s + column + u", 9, 1) = '0') END"_s;
}

QString lines(const QString &condition)
{
    return u"(SELECT coalesce(sum(length(l.text) + 2 + CASE l.amount WHEN '' THEN 0 ELSE length(l.amount) + 2 END + 1) - 1, 0) FROM line l "
           "WHERE l.matter_id = m.id AND l.text <> ''"_s + condition + u')';
}

/// How long each variable's value is; 0: empty. The twin of variableValues(), which a test holds against it.
QHash<QString, QString> lengths(const Office &office, const QString &language)
{
    // What does not depend on client and matter is counted here.
    const QHash<QString, QString> fixed = variableValues(office, {}, {}, {}, language, {});
    const auto same = [&fixed](const QString &name) { return QString::number(fixed.value(name).size()); };
    return {
        {u"client"_s, u"length(c.name)"_s},
        {u"salutation"_s, u"length(c.salutation)"_s},
        {u"title"_s, u"length(m.title)"_s},
        {u"type"_s, u"length(m.type)"_s},
        {u"number"_s, u"length(m.number)"_s},
        {u"start_date"_s, dateLength(u"m.starts"_s, office, language)},
        {u"end_date"_s, dateLength(u"m.ends"_s, office, language)},
        {u"days_left"_s, u"CASE WHEN m.ends >= :today THEN length(CAST(julianday(m.ends) - julianday(:today) AS INTEGER)) ELSE 0 END"_s},
        {u"time"_s, u"CASE WHEN m.at IS NULL THEN 0 ELSE 5 END"_s},
        {u"lines"_s, lines({})},
        {u"open_goals"_s, lines(u" AND NOT l.done"_s)},
        {u"sender"_s, u"(SELECT coalesce(sum(length(s.sender) + 2) - 2, 0) FROM (SELECT DISTINCT l.sender FROM line l WHERE l.matter_id = m.id AND l.sender <> '') s)"_s},
        {u"changes"_s, u"0"_s},
        {u"activation_link"_s, u"CASE m.link WHEN '' THEN "_s + same(u"activation_link"_s) + u" ELSE length(m.link) END"_s},
        {u"office"_s, same(u"office"_s)},
        {u"support_address"_s, same(u"support_address"_s)},
        {u"signature"_s, same(u"signature"_s)},
    };
}

/// a OP b OP c, in pairs: SQLite limits how deep an expression may nest.
QString joined(std::span<const QString> parts, const QString &with, const QString &none)
{
    if (parts.empty())
        return none;
    if (parts.size() == 1)
        return parts.front();
    const size_t half = parts.size() / 2;
    return u'(' + joined(parts.first(half), with, none) + with + joined(parts.subspan(half), with, none) + u')';
}

/// Whether the conditions around a part hold; empty: there are none.
QString holds(const TextTemplate::Part &part, const QHash<QString, QString> &length)
{
    QStringList all;
    for (const QString &each : part.filled)
        all.append(u"("_s + length.value(each) + u") > 0"_s);
    for (const QString &each : part.empty)
        all.append(u"("_s + length.value(each) + u") = 0"_s);
    return all.join(u" AND "_s);
}

} // namespace

TemplateSql templateSql(const TextTemplate &subject, const TextTemplate &body, const Office &office, const QString &language)
{
    const QHash<QString, QString> length = lengths(office, language);
    std::vector<QString> gaps, amounts;
    for (const TextTemplate *text : {&subject, &body})
        for (const TextTemplate::Part &part : text->parts()) {
            const QString condition = holds(part, length);
            const QString each = part.variable.isEmpty() ? u"1"_s : QString(u'(' + length.value(part.variable) + u')');
            const QString amount = QString::number(part.amount) + u" * "_s + each;
            amounts.push_back(condition.isEmpty() ? amount : QString(u"CASE WHEN "_s + condition + u" THEN "_s + amount + u" ELSE 0 END"_s));
            if (part.variable.isEmpty() || part.filled.contains(part.variable))
                continue;
            const QString gap = each + u" = 0"_s;
            gaps.push_back(condition.isEmpty() ? gap : QString(u'(' + condition + u" AND "_s + gap + u')'));
        }
    return {joined(gaps, u" OR "_s, u"0"_s), joined(amounts, u" + "_s, u"0"_s)};
}

} // namespace deskbell::queries
