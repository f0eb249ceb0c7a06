#pragma once

#include "domain/values/result.h"
#include "engine/upkeep/column_guess.h"
#include "engine/upkeep/csv_reader.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <set>
#include <vector>

namespace deskbell::ui {

/// The beginning of a list, as `import --preview` shows it.
struct ListSample {
    QString encoding;
    QString separator;
    QStringList headings;
    std::vector<CsvRow> rows;
    bool remembered = false; ///< somebody has said before what the columns are
    QString country;         ///< the office's
    QStringList matterTypes;

    [[nodiscard]] static ListSample fromJson(const QJsonObject &data);
};

/// What each column of a list is, while somebody is saying it.
class ColumnChoices {
public:
    ColumnChoices() = default;
    /// As `import --preview` guessed or remembered it.
    ColumnChoices(const ListSample &sample, const QJsonObject &data);

    [[nodiscard]] const QStringList &headings() const { return m_headings; }
    [[nodiscard]] int count() const { return int(m_headings.size()); }
    [[nodiscard]] std::optional<Column> at(int column) const { return m_plan.columns[size_t(column)]; }
    void choose(int column, std::optional<Column> meaning);
    /// What a word of the type column means.
    void explain(const QString &word, const QString &type);
    [[nodiscard]] bool byHand() const { return m_explained || !m_chosen.empty(); }
    /// What a person said of the list when it was looked at before, as far as it still can be.
    void takeOver(const ColumnChoices &before);

    [[nodiscard]] const ColumnPlan &plan() const { return m_plan; }
    /// Columns that claim what an earlier one is already, and cannot both be.
    [[nodiscard]] std::vector<int> doubled() const;
    /// What keeps the list from being read with this; as deskbellctl would say it.
    [[nodiscard]] std::optional<Error> obstacle() const;
    /// For --map.
    [[nodiscard]] QJsonObject map() const;

private:
    QStringList m_headings;
    QStringList m_matterTypes;
    ColumnPlan m_plan;
    std::set<int> m_chosen;   ///< columns that a person said something else of
    bool m_explained = false; ///< and of types
};

} // namespace deskbell::ui
