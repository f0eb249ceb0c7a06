#include "app/deskbellctl/errand.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/input_file.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "engine/upkeep/import_preview.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString outcomeOf(const ImportChange &change)
{
    switch (change.outcome) {
    case RowOutcome::Created: return u"created"_s;
    case RowOutcome::Updated: return u"updated"_s;
    case RowOutcome::Unchanged: break;
    }
    return u"unchanged"_s;
}

QJsonObject shown(const ImportProblem &problem)
{
    return {{u"row"_s, problem.row},         {u"field"_s, problem.field}, {u"problem"_s, problem.problem},
            {u"level"_s, problem.level}, {u"value"_s, problem.value}, {u"client"_s, problem.client}};
}

QJsonObject shown(const ImportChange &change)
{
    return {{u"row"_s, change.row},
            {u"outcome"_s, outcomeOf(change)},
            {u"client"_s, change.client},
            {u"new_client"_s, change.newClient},
            {u"new_matter"_s, change.newMatter},
            {u"type"_s, change.type},
            {u"title"_s, change.title},
            {u"number"_s, change.number},
            {u"ends"_s, iso(change.ends)},
            {u"was"_s, iso(change.was)},
            {u"fields"_s, QJsonArray::fromStringList(change.fields)}};
}

QJsonObject shown(const UnknownType &type)
{
    return {{u"word"_s, type.word}, {u"rows"_s, type.rows}};
}

template <typename T> QJsonArray all(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(shown(value));
    return array;
}

Answer shown(const ImportReport &report, bool listed)
{
    QJsonObject data{{u"read"_s, report.read},
                     {u"created"_s, report.created},
                     {u"updated"_s, report.updated},
                     {u"unchanged"_s, report.unchanged},
                     {u"rejected"_s, report.rejected},
                     {u"warnings"_s, report.warnings},
                     {u"fingerprint"_s, report.fingerprint},
                     {u"rows"_s, all(report.rows)}};
    if (listed) {
        data.insert(u"changes"_s, all(report.changes));
        data.insert(u"unknown_types"_s, all(report.unknownTypes));
    }
    return {.data = data, .exit = report.rejected > 0 ? Exit::Partly : Exit::Ok};
}

Answer shown(const ImportPreview &preview)
{
    QJsonArray rows, numbers;
    for (const CsvRow &row : preview.rows) {
        rows.append(QJsonArray::fromStringList(row.cells));
        numbers.append(row.row);
    }
    return {.data = {{u"encoding"_s, preview.encoding},
                     {u"separator"_s, QString(preview.separator)},
                     {u"headings"_s, QJsonArray::fromStringList(preview.headings)},
                     {u"columns"_s, QJsonArray::fromStringList(columnNames({preview.columns}))},
                     {u"types"_s, preview.types},
                     {u"rows"_s, rows},
                     {u"row_numbers"_s, numbers},
                     {u"remembered"_s, preview.remembered},
                     {u"country"_s, preview.country},
                     {u"matter_types"_s, QJsonArray::fromStringList(preview.matterTypes)}}};
}

/// ";", ",", "tab" or any other single character.
QChar separatorOf(const Argument &argument)
{
    if (!argument.given())
        return {};
    const QString typed = argument.text() == "tab"_L1 ? u"\t"_s : argument.text();
    if (typed.size() != 1 || typed[0].unicode() > 0x7F || typed[0] == u'"' || typed[0] == u'\n')
        argument.refuseValue(argument.text(), {u";"_s, u","_s, u"tab"_s});
    return typed[0];
}

} // namespace

void addImport(Grammar &grammar)
{
    Verb verb = grammar.verb("import", "read clients and matters from a CSV file", Writes::Yes);
    const Argument file = verb.positional("file", "CSV file").required();
    const Argument map = verb.option("--map", "JSON file that says which column is what");
    const Argument encoding = verb.option("--encoding", "of the file; default: guessed");
    const Argument separator = verb.option("--separator", "; , or tab; default: guessed");
    const Argument preview = verb.flag("--preview", "only show the first 20 rows and what each column is taken for");
    const Argument remember = verb.flag("--remember", "which column is what, for the next file with these headings");
    const Argument rejects = verb.option("--rejects", "gets the rejected rows with their reason");
    const Argument onlyRejects = verb.flag("--only-rejects", "only write the rejected rows into --rejects; the office stays as it is");
    const Argument fingerprint = verb.option("--fingerprint", "of an earlier report: refused when the file is another now");
    const Argument changes = verb.option("--changes", "list what each row does too, and at most so many of each kind");
    const Argument errand = verb.flag("--errand", "started by the window: closing stdin cancels");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        ImportOptions options;
        options.encoding = encoding.text();
        if (map.given())
            options.map = jsonFile(map.text(), map.field());
        options.separator = separatorOf(separator);
        if (preview.given())
            return shown(must(previewImport(session.commands().database(), file.text(), options)));
        options.remember = remember.given();
        options.dryRun = dry.given();
        options.rejectsFile = rejects.text();
        options.onlyRejects = onlyRejects.given();
        if (options.onlyRejects && !rejects.given())
            refuse(ErrorKind::Rejected, u"usage_missing"_s, u"--rejects"_s, rejects.field());
        options.fingerprint = fingerprint.text();
        options.listed = changes.number(0, 100'000);
        options.progress = [json = session.globals().json, cancellable = errand.given()](qint64 done, qint64 total) {
            if (json)
                tellProgress(done, total);
            return !(cancellable && stdinClosed());
        };
        return shown(must(importFile(session.commands().database(), file.text(), options, session.by())), changes.given());
    });
}

} // namespace deskbell::ctl
