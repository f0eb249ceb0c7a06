#include "engine/upkeep/cell_values.h"
#include "engine/upkeep/column_guess.h"
#include "engine/upkeep/csv_encoding.h"
#include "engine/upkeep/csv_reader.h"
#include "engine/upkeep/import_rows.h"
#include "promise.h"

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QStringList types{u"policy"_s, u"motor-policy"_s, u"kyc-review"_s};

/// A table that is written as we write rejected rows, and read again, says the same; what a formula would be is marked as text.
void promiseRoundTrip(const CsvTable &table)
{
    QString text = csvLine(table.headings, table.separator);
    for (const CsvRow &row : table.rows)
        text += csvLine(row.cells, table.separator);
    const auto again = readCsv(text, {table.separator, false});
    fuzz::promise(again && again->rows.size() == table.rows.size(), "a table that is written and read again has as many rows");
    const auto same = [](const QString &before, const QString &after) { return after == before || after == QString(u'\'' + before); };
    fuzz::promise(std::ranges::equal(table.headings, again->headings, same), "headings that are written and read again are the same");
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        fuzz::promise(std::ranges::equal(table.rows[i].cells, again->rows[i].cells, same), "cells that are written and read again are the same");
}

void promiseRows(const CsvTable &table, const ColumnPlan &plan)
{
    RowReader reader(plan, u"PL"_s, types);
    reader.lookOver(table.rows);
    for (const CsvRow &each : table.rows) {
        std::vector<ImportProblem> problems;
        const ImportRow row = reader.read(each, problems);
        fuzz::promise(row.row == each.row, "a row keeps its number");
        const auto rejected = std::ranges::count(problems, u"rejected"_s, &ImportProblem::level);
        fuzz::promise(rejected == (row.reason.isEmpty() ? 0 : 1), "a rejected row has one reason, any other none");
        for (const ImportProblem &problem : problems)
            fuzz::promise(problem.row == each.row && !problem.field.isEmpty() && !problem.problem.isEmpty(), "a problem names its row and field");
        for (const ContactPoint &point : row.points)
            fuzz::promise(point.on == point.problem.isEmpty(), "an address is on exactly when nothing is wrong with it");
        if (!row.reason.isEmpty())
            continue;
        fuzz::promise(!row.name.isEmpty() && row.name == row.name.trimmed() && !row.name.contains(u'\n'), "a row that comes in has a name of one line");
        fuzz::promise(!row.hasMatter || types.contains(row.type), "a matter is of a type the office has");
        fuzz::promise(!row.starts.isValid() || !row.ends.isValid() || row.starts <= row.ends, "a matter does not end before it starts");
    }
}

} // namespace

/// A list as an office sends it, in any charset: rows with their problems, or a refusal; and the same table again when it is written out.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const QString &language : {u"pl"_s, u"da"_s}) {
        const auto text = csvText(bytes, {}, language);
        if (!text) {
            fuzz::promiseRefusal(text.error());
            continue;
        }
        const auto partly = readCsv(*text, {QChar(), true});
        fuzz::promise(partly || partly.error().code != "csv_open_quote"_L1, "the beginning of a file may end within quotes");
        const auto table = readCsv(*text);
        if (!table) {
            fuzz::promiseRefusal(table.error());
            continue;
        }
        fuzz::promise(!table->headings.isEmpty() && !table->rows.empty(), "a table has headings and rows");
        fuzz::promise(std::ranges::is_sorted(table->rows, std::ranges::less_equal(), &CsvRow::row) || table->rows.size() == 1, "rows are in order");
        promiseRoundTrip(*table);
        const auto plan = draftColumns(table->headings, {});
        fuzz::promise(plan && qsizetype(plan->columns.size()) == table->headings.size(), "every column is guessed at");
        if (const auto checked = checkColumns(*plan, table->headings, types); !checked)
            fuzz::promiseRefusal(checked.error());
        promiseRows(*table, *plan);
    }
    return 0;
}
