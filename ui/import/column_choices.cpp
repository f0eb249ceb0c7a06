#include "ui/import/column_choices.h"

#include "domain/text/fold.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ListSample ListSample::fromJson(const QJsonObject &data)
{
    ListSample sample;
    sample.encoding = data.value("encoding"_L1).toString();
    sample.separator = data.value("separator"_L1).toString();
    sample.headings = data.value("headings"_L1).toVariant().toStringList();
    sample.remembered = data.value("remembered"_L1).toBool();
    sample.country = data.value("country"_L1).toString();
    sample.matterTypes = data.value("matter_types"_L1).toVariant().toStringList();
    const QJsonArray numbers = data.value("row_numbers"_L1).toArray();
    const QJsonArray rows = data.value("rows"_L1).toArray();
    for (const auto &row : rows)
        sample.rows.push_back({numbers.at(qsizetype(sample.rows.size())).toInteger(), row.toVariant().toStringList()});
    return sample;
}

ColumnChoices::ColumnChoices(const ListSample &sample, const QJsonObject &data) : m_headings(sample.headings), m_matterTypes(sample.matterTypes)
{
    // Types that the office had when they were explained may be gone.
    QJsonObject types = data.value("types"_L1).toObject();
    for (const QString &word : types.keys())
        if (!m_matterTypes.contains(types.value(word).toString()))
            types.remove(word);
    if (auto plan = draftColumns(m_headings, {{u"columns"_s, data.value("columns"_L1)}, {u"types"_s, types}}))
        m_plan = std::move(*plan);
    m_plan.columns.resize(size_t(count()));
}

void ColumnChoices::choose(int column, std::optional<Column> meaning)
{
    if (at(column) != meaning)
        m_chosen.insert(column);
    m_plan.columns[size_t(column)] = meaning;
}

void ColumnChoices::explain(const QString &word, const QString &type)
{
    m_explained = true;
    m_plan.types.insert(folded(word), type);
}

void ColumnChoices::takeOver(const ColumnChoices &before)
{
    for (const int column : before.m_chosen)
        if (column < count())
            m_plan.columns[size_t(column)] = before.at(column);
    m_chosen = before.m_chosen;
    m_explained = before.m_explained;
    for (auto each = before.m_plan.types.begin(); before.m_explained && each != before.m_plan.types.end(); ++each)
        if (m_matterTypes.contains(each.value()))
            m_plan.types.insert(each.key(), each.value());
}

std::vector<int> ColumnChoices::doubled() const
{
    std::vector<int> doubled;
    for (int column = 0; column < count(); ++column) {
        const auto meaning = at(column);
        const auto end = m_plan.columns.begin() + column;
        if (meaning && !mayRepeat(*meaning) && std::find(m_plan.columns.begin(), end, meaning) != end)
            doubled.push_back(column);
    }
    return doubled;
}

std::optional<Error> ColumnChoices::obstacle() const
{
    const auto sound = checkColumns(m_plan, m_headings, m_matterTypes);
    return sound ? std::nullopt : std::optional(sound.error());
}

QJsonObject ColumnChoices::map() const
{
    QJsonObject types;
    for (auto each = m_plan.types.begin(); each != m_plan.types.end(); ++each)
        types.insert(each.key(), each.value());
    return {{u"headings"_s, QJsonArray::fromStringList(m_headings)}, {u"columns"_s, QJsonArray::fromStringList(columnNames(m_plan))}, {u"types"_s, types}};
}

} // namespace deskbell::ui
