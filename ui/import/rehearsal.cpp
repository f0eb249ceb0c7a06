#include "ui/import/rehearsal.h"

#include "ui/import/row_story.h"
#include "ui/widgets/look.h"
#include "words/import_text.h"
#include "words/words.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

QString Rehearsal::code(Kind kind)
{
    switch (kind) {
    case Kind::Created: return u"created"_s;
    case Kind::Updated: return u"updated"_s;
    case Kind::Unchanged: return u"unchanged"_s;
    case Kind::Warning: return u"warnings"_s;
    case Kind::Rejected: break;
    }
    return u"rejected"_s;
}

QString Rehearsal::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Created: return tr("New");
    case Kind::Updated: return tr("Changed");
    case Kind::Unchanged: return tr("As they were");
    case Kind::Warning: return tr("Warnings");
    case Kind::Rejected: break;
    }
    return tr("Left out");
}

qint64 Rehearsal::count(Kind kind) const
{
    return m_data.value(code(kind)).toInteger();
}

Rehearsal::Kind Rehearsal::first() const
{
    for (const Kind kind : {Kind::Rejected, Kind::Created, Kind::Updated, Kind::Warning})
        if (count(kind) > 0)
            return kind;
    return Kind::Unchanged;
}

QString Rehearsal::summary() const
{
    QStringList parts;
    const auto add = [&](Kind kind, const QString &words) {
        if (count(kind) > 0)
            parts << words.arg(QLocale().toString(count(kind)));
    };
    add(Kind::Created, tr("%1 new", nullptr, int(count(Kind::Created))));
    add(Kind::Updated, tr("%1 changed", nullptr, int(count(Kind::Updated))));
    add(Kind::Unchanged, tr("%1 as they were", nullptr, int(count(Kind::Unchanged))));
    add(Kind::Rejected, tr("%1 left out", nullptr, int(count(Kind::Rejected))));
    return parts.join(u", "_s);
}

std::vector<Rehearsal::UnknownType> Rehearsal::unknownTypes() const
{
    std::vector<UnknownType> types;
    const QJsonArray unknown = m_data.value("unknown_types"_L1).toArray();
    for (const auto &each : unknown)
        types.push_back({each["word"_L1].toString(), each["rows"_L1].toInteger()});
    return types;
}

std::vector<Rehearsal::Line> Rehearsal::lines(Kind kind, const QString &language) const
{
    std::vector<Line> lines;
    if (kind == Kind::Warning || kind == Kind::Rejected) {
        const auto level = kind == Kind::Warning ? "warning"_L1 : "rejected"_L1;
        const QJsonArray rows = m_data.value("rows"_L1).toArray();
        for (const auto &each : rows)
            if (each["level"_L1].toString() == level)
                lines.push_back(problemOf(each.toObject(), language));
        return lines;
    }
    const QJsonArray changes = m_data.value("changes"_L1).toArray();
    for (const auto &each : changes)
        if (each["outcome"_L1].toString() == code(kind))
            lines.push_back(lineOf(each.toObject(), language));
    return lines;
}

Rehearsal::Line Rehearsal::problemOf(const QJsonObject &problem, const QString &language)
{
    const auto text = [&problem](QLatin1StringView key) { return problem.value(key).toString(); };
    const bool warning = text("level"_L1) == "warning"_L1;
    return {problem.value("row"_L1).toInteger(), text("client"_L1), words::importProblem(text("problem"_L1), language),
            RowStory::placeOf(text("problem"_L1), text("field"_L1), text("value"_L1), language), warning ? Tone::Warning : Tone::Refusal, warning ? u"warning"_s : u"cross"_s};
}

Rehearsal::Line Rehearsal::lineOf(const QJsonObject &change, const QString &language)
{
    const auto text = [&change](QLatin1StringView key) { return change.value(key).toString(); };
    const auto day = [&](QLatin1StringView key) { return words::date(QDate::fromString(text(key), Qt::ISODate), language); };
    Line line{change.value("row"_L1).toInteger(), text("client"_L1), {}, {}, Tone::Normal, u"dash"_s};
    QString matter;
    if (!text("type"_L1).isEmpty()) {
        const QString type = words::capitalised(words::matterType(text("type"_L1), language));
        QStringList parts{type};
        if (text("title"_L1).compare(type, Qt::CaseInsensitive) != 0)
            parts << text("title"_L1);
        parts << text("number"_L1);
        if (!text("ends"_L1).isEmpty())
            parts << tr("ends %1").arg(day("ends"_L1));
        parts.removeAll(QString());
        matter = parts.join(u" · "_s);
    }
    QStringList fields;
    const QJsonArray changed = change.value("fields"_L1).toArray();
    for (const auto &field : changed)
        if (const auto column = columnNamed(field.toString()))
            fields << RowStory::nameOf(*column);
    fields.removeDuplicates();

    if (change.value("new_client"_L1).toBool()) {
        line.text = tr("New client");
        line.icon = u"plus"_s;
    } else if (change.value("new_matter"_L1).toBool()) {
        line.text = tr("A new matter of this client");
        line.icon = u"plus"_s;
    } else if (!text("was"_L1).isEmpty()) {
        line.text = tr("Renewed: its last day was %1").arg(day("was"_L1));
        line.icon = u"undo"_s;
    } else if (!fields.isEmpty()) {
        line.text = tr("Changed: %1").arg(fields.join(u", "_s));
        line.icon = u"pencil"_s;
        fields.clear();
    } else {
        line.text = tr("Known already, nothing changes");
    }
    line.under = fields.isEmpty() ? matter : QString(matter + u" · "_s + tr("Changed: %1").arg(fields.join(u", "_s)));
    return line;
}

} // namespace deskbell::ui
