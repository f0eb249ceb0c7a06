#pragma once

#include "domain/values/result.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace deskbell {

struct CsvRow {
    qint64 row = 0; ///< as a spreadsheet counts: the headings are row 1
    QStringList cells;
};

struct CsvTable {
    QChar separator;
    QStringList headings;
    std::vector<CsvRow> rows; ///< blank ones left out
};

struct CsvOptions {
    QChar separator;     ///< null: the one that fits best (; , or tab; "sep=;" in the first line is obeyed)
    bool partly = false; ///< the text is a file's beginning, so a quote may stay open at its end
};

/// Tokenises text. Line breaks inside quotes stay, as \n. Rejected, field "file": csv_empty, csv_no_rows, csv_open_quote (a quote that is
/// never closed swallows the rest).
[[nodiscard]] Result<CsvTable> readCsv(QString text, const CsvOptions &options = {});

/// One line of a CSV file, every cell quoted; what a spreadsheet would take for a formula becomes a text.
[[nodiscard]] QString csvLine(const QStringList &cells, QChar separator);

} // namespace deskbell
