#include "app/deskbellctl/errand.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/input_file.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "engine/upkeep/import_preview.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

Answer shown(const ImportReport &report)
{
    QJsonArray rows;
    for (const ImportProblem &problem : report.rows)
        rows.append(QJsonObject{{u"row"_s, problem.row},
                                {u"field"_s, problem.field},
                                {u"problem"_s, problem.problem},
                                {u"level"_s, problem.level},
                                {u"value"_s, problem.value}});
    return {.data = {{u"read"_s, report.read},
                     {u"created"_s, report.created},
                     {u"updated"_s, report.updated},
                     {u"unchanged"_s, report.unchanged},
                     {u"rejected"_s, report.rejected},
                     {u"warnings"_s, report.warnings},
                     {u"rows"_s, rows}},
            .exit = report.rejected > 0 ? Exit::Partly : Exit::Ok};
}

Answer shown(const ImportPreview &preview)
{
    QJsonArray rows;
    for (const CsvRow &row : preview.rows)
        rows.append(QJsonArray::fromStringList(row.cells));
    return {.data = {{u"encoding"_s, preview.encoding},
                     {u"separator"_s, QString(preview.separator)},
                     {u"headings"_s, QJsonArray::fromStringList(preview.headings)},
                     {u"columns"_s, QJsonArray::fromStringList(columnNames({preview.columns}))},
                     {u"rows"_s, rows},
                     {u"remembered"_s, preview.remembered}}};
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
    const Argument rejects = verb.option("--rejects", "file for the rows that were rejected, with the reason");
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
        options.progress = [json = session.globals().json, cancellable = errand.given()](qint64 done, qint64 total) {
            if (json)
                tellProgress(done, total);
            return !(cancellable && stdinClosed());
        };
        return shown(must(importFile(session.commands().database(), file.text(), options, session.by())));
    });
}

} // namespace deskbell::ctl
