#pragma once

#include "domain/values/result.h"

#include <QHash>
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
[[nodiscard]] std::optional<Column> columnNamed(const QString &name);

/// By heading, in en, fi, da, pl: "Koniec ochrony" → Ends. None: not known.
[[nodiscard]] std::optional<Column> guessColumn(const QString &heading);

/// What each column of a table holds; e-mail and phone may stand in several, anything else counts where it stands first.
struct ColumnPlan {
    std::vector<std::optional<Column>> columns;
    QHash<QString, QString> types = {}; ///< the matter types that words of the type column mean here; the words folded
    [[nodiscard]] bool has(Column column) const;
};

[[nodiscard]] bool mayRepeat(Column column);

/// The words of a plan's columns, by heading; empty: left out.
[[nodiscard]] QStringList columnNames(const ColumnPlan &plan);

/// Guesses, corrected by `map`: {"heading": "field"} or {"field": "heading"}; a field of "" leaves the column out. {"columns": [field, …]} says
/// it of every column by its place, and nothing is guessed; beside it {"headings": […]} says which file that was. {"types": {word: type}} says what
/// words of the type column mean. A plan without a name is an answer too: somebody may still be saying what is what.
/// Rejected: bad_map (field "map", detail the entry), file_changed (field "file"): the headings are others.
[[nodiscard]] Result<ColumnPlan> draftColumns(const QStringList &headings, const QJsonObject &map);

/// Whether rows can be read by it, in an office with these matter types. Rejected, field "file", detail the headings: csv_no_name_column,
/// csv_no_date_column; field "map": bad_map, a type that the office does not have.
[[nodiscard]] Result<> checkColumns(const ColumnPlan &plan, const QStringList &headings, const QStringList &types);

} // namespace deskbell
