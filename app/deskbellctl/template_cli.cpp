#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/input_file.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "domain/text/template.h"
#include "store/database.h"
#include "store/tables/templates.h"
#include "words/words.h"

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
            refuse(ErrorKind::Rejected, usageCode, u"--body --file"_s, u"file"_s);
        if (!subject.given() && !body.given() && !file.given())
            refuse(ErrorKind::Rejected, usageCode, u"--subject | --body | --file"_s, u"body"_s);
        const QString tongue = language.given() ? language.text() : session.office().language;
        const Template before = must(session.reader().templateText(name.text(), tongue));
        const QString newBody = file.given() ? QString::fromUtf8(inputFile(file.text(), file.field())) : body.maybeText().value_or(before.body);
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            must(commands.editTemplate(name.text(), tongue, subject.maybeText().value_or(before.subject), newBody, by));
            return Answer{.data = session.face().templateText(templateAfter(commands, name.text(), tongue))};
        });
    });
}

/// The client's matter the text is most likely about: the one asked for, else the open one that ends next.
Matter matterFor(Session &session, ClientId client, MatterId asked)
{
    if (asked) {
        const Matter matter = must(session.reader().matter(asked));
        if (matter.client != client)
            refuse(ErrorKind::NotFound, u"not_found"_s, QString::number(asked.value), u"matter"_s);
        return matter;
    }
    MatterSearch search;
    search.client = client;
    const std::vector<Matter> rows = must(session.reader().matters(search)).rows;
    const Matter *best = nullptr;
    for (const Matter &row : rows)
        if (row.state == MatterState::Open && row.ends >= session.today() && (!best || row.ends < best->ends))
            best = &row;
    if (!best && rows.empty())
        refuse(ErrorKind::NotFound, u"not_found"_s, {}, u"matter"_s);
    return best ? *best : rows.front();
}

void addPreview(Grammar &grammar)
{
    Verb verb = grammar.verb("template", "preview", "the text as a client would get it", Writes::No);
    const Argument name = verb.positional("name", "template").required();
    const Argument client = verb.option("--client", "client").required();
    const Argument matter = verb.option("--matter", "default: the one that ends next");
    const Argument language = verb.option("--language", "default: the client's");
    verb.does([=](Session &session) {
        const Client who = must(session.reader().client(client.id<ClientId>()));
        const Matter what = matterFor(session, who.id, matter.id<MatterId>());
        const QString tongue = language.given() ? language.text() : who.language;
        const Template text = must(session.reader().templateText(name.text(), tongue));
        const QHash<QString, QString> values = variableValues(session.office(), who, what, words::matterType(what.type, text.language), text.language, session.today());
        const TextTemplate subject = must(TextTemplate::parse(text.subject));
        const TextTemplate body = must(TextTemplate::parse(text.body));
        QStringList missing = subject.missing(values) + body.missing(values);
        missing.removeDuplicates();
        return Answer{.data = {{u"name"_s, text.name},
                               {u"language"_s, text.language},
                               {u"client_id"_s, who.id.value},
                               {u"matter_id"_s, what.id.value},
                               {u"subject"_s, subject.render(values)},
                               {u"body"_s, body.render(values)},
                               {u"missing"_s, QJsonArray::fromStringList(missing)}}};
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
            const QString tongue = language.given() ? language.text() : session.office().language;
            return Answer{.data = session.face().templateText(must(session.reader().templateText(name.text(), tongue)))};
        });
    }
    addEdit(grammar);
    addPreview(grammar);
}

} // namespace deskbell::ctl
