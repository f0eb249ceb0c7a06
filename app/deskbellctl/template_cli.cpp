#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/input_file.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "domain/text/template.h"
#include "engine/commands/checked.h"
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

QString languageOr(const Argument &language, const QString &usual)
{
    return language.given() ? must(checked::language(language.text(), language.field())) : usual;
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

/// The client's matter the text is most likely about: the open one that ends next.
Matter likeliestMatter(Session &session, ClientId client)
{
    MatterSearch search;
    search.client = client;
    const std::vector<Matter> rows = must(session.reader().matters(search)).rows;
    const Matter *best = nullptr;
    for (const Matter &row : rows)
        if (row.state == MatterState::Open && row.ends >= session.today() && (!best || row.ends < best->ends))
            best = &row;
    if (rows.empty())
        refuse(ErrorKind::NotFound, u"no_matter"_s, {}, u"matter"_s);
    return best ? *best : rows.front();
}

void addPreview(Grammar &grammar)
{
    Verb verb = grammar.verb("template", "preview", "the text as a client would get it", Writes::No);
    const Argument name = verb.positional("name", "template").required();
    const Argument client = verb.option("--client", "client; default: the matter's");
    const Argument matter = verb.option("--matter", "default: the one that ends next");
    const Argument language = verb.option("--language", "default: the client's");
    verb.does([=](Session &session) {
        if (!client.given() && !matter.given())
            refuse(ErrorKind::Rejected, u"usage_one_of"_s, u"--client, --matter"_s, client.field());
        const ClientId asked = session.known(client.id<ClientId>());
        const Matter what = matter.given() ? session.matterOf(asked, matter.id<MatterId>()) : likeliestMatter(session, asked);
        const Client who = must(session.reader().client(what.client));
        const QString tongue = languageOr(language, who.language);
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
            const QString tongue = languageOr(language, session.office().language);
            return Answer{.data = session.face().templateText(must(session.reader().templateText(name.text(), tongue)))};
        });
    }
    addEdit(grammar);
    addPreview(grammar);
}

} // namespace deskbell::ctl
