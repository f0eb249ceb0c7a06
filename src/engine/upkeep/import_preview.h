#pragma once

#include "engine/upkeep/column_guess.h"
#include "engine/upkeep/csv_reader.h"
#include "engine/upkeep/import.h"

namespace deskbell {

/// The beginning of a file, as an import would read it.
struct ImportPreview {
    QString encoding; ///< a charset's name
    QChar separator;
    QStringList headings;
    std::vector<std::optional<Column>> columns; ///< by heading: none is left out
    QJsonObject types;                          ///< what words of the type column mean, where somebody said it before
    std::vector<CsvRow> rows;                   ///< the first 20
    QString country;                            ///< the office's: phone numbers without one are taken for it
    QStringList matterTypes;                    ///< the office's, by name
    bool remembered = false;                    ///< the columns are those somebody chose for these headings before
};

/// Reads no more than the file's first half megabyte and writes nothing. Errors as importFile's, but for the columns': a file in which no name is
/// recognised is shown too, so that somebody can say where it stands.
[[nodiscard]] Result<ImportPreview> previewImport(store::Database &database, const QString &file, const ImportOptions &options);

} // namespace deskbell
