#pragma once

#include "domain/values/office.h"
#include "domain/values/result.h"

#include <QJsonObject>
#include <QString>
#include <functional>
#include <vector>

namespace deskbell {

namespace store { class Database; }

struct ImportOptions {
    QString encoding;    ///< a charset's name; empty: guessed
    QChar separator;     ///< null: guessed
    QJsonObject map;     ///< corrects the guessed columns (column_guess.h)
    bool remember = false; ///< which column is what, for the next file with the same headings (import_preview.h)
    bool dryRun = false; ///< does all of it and takes it back
    QString rejectsFile; ///< gets the rejected rows with their reason; empty: none is written
    std::function<bool(qint64 done, qint64 total)> progress; ///< in rows; false: cancel, nothing has happened
};

/// One thing about one row. Rejected: no_name, no_date, bad_date, too_many_cells, control_character. Warnings: bad_address, bad_phone,
/// earlier_end, consent_kept, unknown_consent, unknown_type, unknown_language, too_few_cells, starts_after_end, matter_not_open, ambiguous_client.
struct ImportProblem {
    qint64 row = 0;  ///< as a spreadsheet counts: the headings are row 1
    QString field;   ///< columnName(); "row" for the whole row
    QString problem;
    QString level;   ///< warning rejected
    QString value;   ///< what stood there
};

/// Counts are file rows: read = created + updated + unchanged + rejected. A row that made a client or a matter is created.
struct ImportReport {
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 warnings = 0;
    std::vector<ImportProblem> rows;
};

/// Reads, checks and normalises a CSV file, then writes it in one transaction. Touches no matter: what is historic sends nothing.
/// Rejected, field "file": csv_empty, csv_no_rows, csv_binary, csv_open_quote, csv_no_name_column, csv_no_date_column; field "encoding": unknown_encoding,
/// bad_encoding; field "map": bad_map. NotFound: no_file. Temporary: cancelled, write_failed.
[[nodiscard]] Result<ImportReport> importFile(store::Database &database, const QString &file, const ImportOptions &options, const By &by);

} // namespace deskbell
