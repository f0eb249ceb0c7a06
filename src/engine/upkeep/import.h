#pragma once

#include "domain/values/office.h"
#include "domain/values/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
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
    bool onlyRejects = false; ///< writes that file and leaves the office as it is
    QString fingerprint; ///< of an earlier report: the file must still be the same (file_changed). Empty: as it is
    std::optional<int> listed; ///< what each row does is reported too; so many of each outcome and of each level of problem. None: only problems, all of them
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
    QString client;  ///< the row's name, when it has one
};

enum class RowOutcome { Created, Updated, Unchanged };

/// What a row does to the office.
struct ImportChange {
    qint64 row = 0;
    RowOutcome outcome = RowOutcome::Unchanged;
    QString client;
    bool newClient = false;
    bool newMatter = false;
    QString type, title, number; ///< of the matter; type empty: the row tells of none
    QDate ends;
    QDate was;          ///< the end until now, when it moves
    QStringList fields; ///< what else changes of a known client or matter: name external_id salutation language consent email phone title starts
};

struct UnknownType {
    QString word; ///< as the first row writes it
    qint64 rows = 0;
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
    std::vector<ImportChange> changes;     ///< by row; only when they are listed
    std::vector<UnknownType> unknownTypes; ///< of type "unknown_type", the most frequent first
    QString fingerprint;                   ///< of the file's bytes
};

/// Reads, checks and normalises a CSV file, then writes it in one transaction. Touches no matter: what is historic sends nothing.
/// Rejected, field "file": file_is_folder, csv_empty, csv_no_rows, csv_binary, csv_open_quote, csv_no_name_column, csv_no_date_column, file_changed; field "encoding": unknown_encoding,
/// bad_encoding; field "map": bad_map; field "rejects": rejects_is_list. NotFound: no_file. Temporary: cancelled, write_failed.
[[nodiscard]] Result<ImportReport> importFile(store::Database &database, const QString &file, const ImportOptions &options, const By &by);

} // namespace deskbell
