#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/input_file.h"
#include "app/deskbellctl/language_option.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "store/database.h"
#include "store/tables/templates.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

Template templateAfter(Commands &commands, const QString &name, const QString &language)
{
    const store::TemplateRow row = must(store::Templates(commands.database()).load(name, language, language));
    return {row.name, row.language, row.subject, row.body, row.revision};
}

void addEdit(Grammar &grammar)
{
    Verb verb = grammar.verb("template", "edit", "change the text of a template", Writes::Yes);
    const Argument name = verb.positional("name", "template").required();
    const Argument language = verb.option("--language", "en fi da pl; default: the office's");
    const Argument subject = verb.option("--subject", "subject line");
    const Argument body = verb.option("--body", "text");
    const Argument file = verb.option("--file", "text from a file, - for stdin");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        if (body.given() && file.given())
            refuse(ErrorKind::Rejected, u"usage_together"_s, u"--body, --file"_s, u"file"_s);
        if (!subject.given() && !body.given() && !file.given())
            refuse(ErrorKind::Rejected, u"usage_one_of"_s, u"--subject, --body, --file"_s, u"body"_s);
        const QString tongue = languageOr(language, session.office().language);
        const Template before = must(session.reader().templateText(name.text(), tongue));
        const QString newBody = file.given() ? textFile(file.text(), file.field()) : body.maybeText().value_or(before.body);
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            must(commands.editTemplate(name.text(), tongue, subject.maybeText().value_or(before.subject), newBody, by));
            return Answer{.data = session.face().templateText(templateAfter(commands, name.text(), tongue))};
        });
    });
}

} // namespace

void addTemplate(Grammar &grammar)
{
    grammar.noun("template", "texts of messages");
    {
        Verb verb = grammar.verb("template", "list", "all templates", Writes::No);
        verb.does([](Session &session) {
            QJsonArray templates;
            for (const Template &each : must(session.reader().templates()))
                templates.append(session.face().templateText(each));
            return Answer{.data = {{u"templates"_s, templates}}, .list = u"templates"_s, .columns = {u"name"_s, u"language"_s, u"subject"_s}};
        });
    }
    {
        Verb verb = grammar.verb("template", "show", "one template", Writes::No);
        const Argument name = verb.positional("name", "template").required();
        const Argument language = verb.option("--language", "en fi da pl; default: the office's");
        verb.does([=](Session &session) {
            const QString tongue = languageOr(language, session.office().language);
            return Answer{.data = session.face().templateText(must(session.reader().templateText(name.text(), tongue)))};
        });
    }
    addEdit(grammar);
    addTemplateFits(grammar);
}

} // namespace deskbell::ctl
