#pragma once

#include "domain/values/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace deskbell {

/// What a column of an import may hold.
enum class Column { ExternalId, Name, FirstName, LastName, Salutation, Language, Email, Phone, Consent, Number, Type, Title, Starts, Ends };

/// The word of a column in a MAP file and in a report's `field` ("email", "ends").
[[nodiscard]] QString columnName(Column column);

/// By heading, in en, fi, da, pl: "Koniec ochrony" → Ends. None: not known.
[[nodiscard]] std::optional<Column> guessColumn(const QString &heading);

/// What each column of a table holds; e-mail and phone may stand in several, anything else counts where it stands first.
struct ColumnPlan {
    std::vector<std::optional<Column>> columns;
    [[nodiscard]] bool has(Column column) const;
};

/// The words of a plan's columns, by heading; empty: left out.
[[nodiscard]] QStringList columnNames(const ColumnPlan &plan);

/// Guesses, corrected by `map`: {"heading": "field"} or {"field": "heading"}; a field of "" leaves the column out. {"columns": [field, …]} says
/// it of every column by its place, and nothing is guessed.
/// Rejected: bad_map (field "map", detail the entry), csv_no_name_column (field "file", detail the headings).
[[nodiscard]] Result<ColumnPlan> planColumns(const QStringList &headings, const QJsonObject &map);

/// The same, but a plan without a name is an answer too: somebody is still saying what is what.
[[nodiscard]] Result<ColumnPlan> draftColumns(const QStringList &headings, const QJsonObject &map);

} // namespace deskbell
