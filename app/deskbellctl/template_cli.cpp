#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/input_file.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "app/deskbellctl/test_mail.h"
#include "engine/commands/checked.h"
#include "engine/sending/message_text.h"
#include "store/database.h"
#include "store/tables/templates.h"
#include "words/test_mail_text.h"

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

/// The options that say which text is filled in for whom.
struct WhoseText {
    struct Found {
        Template text;
        Client client;
        Matter matter;
        [[nodiscard]] TemplateDraft draft() const { return {text.language, text.subject, text.body}; }
    };
    Argument name, client, matter, language;

    explicit WhoseText(Verb &verb)
        : name(verb.positional("name", "template").required()), client(verb.option("--client", "client; default: the matter's")),
          matter(verb.option("--matter", "default: the one that ends next")), language(verb.option("--language", "default: the client's"))
    {
    }

    [[nodiscard]] Found read(Session &session) const
    {
        if (!client.given() && !matter.given())
            refuse(ErrorKind::Rejected, u"usage_one_of"_s, u"--client, --matter"_s, client.field());
        const ClientId asked = session.known(client.id<ClientId>());
        Found found;
        found.matter = matter.given() ? session.matterOf(asked, matter.id<MatterId>()) : likeliestMatter(session, asked);
        found.client = must(session.reader().client(found.matter.client));
        found.text = must(session.reader().templateText(name.text(), languageOr(language, found.client.language)));
        return found;
    }
};

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

Answer fitted(const Template &text, const Client &who, const Matter &what, const MessageText &made)
{
    return {.data = {{u"name"_s, text.name},
                     {u"language"_s, text.language},
                     {u"client_id"_s, who.id.value},
                     {u"matter_id"_s, what.id.value},
                     {u"subject"_s, made.subject},
                     {u"body"_s, made.body},
                     {u"missing"_s, QJsonArray::fromStringList(made.missing)}}};
}

void addPreview(Grammar &grammar)
{
    Verb verb = grammar.verb("template", "preview", "the text as a client would get it", Writes::No);
    const WhoseText whose(verb);
    verb.does([=](Session &session) {
        const WhoseText::Found found = whose.read(session);
        return fitted(found.text, found.client, found.matter, must(filledText(found.draft(), session.office(), found.client, found.matter, session.today())));
    });
}

/// One mail to the office itself with the text as this client would get it: no message, no reminder, and the log calls it a sample.
void addSample(Grammar &grammar)
{
    Verb verb = grammar.verb("template", "sample", "send the text to the office's own address, as a client would get it", Writes::Yes);
    const WhoseText whose(verb);
    const Argument subject = verb.option("--subject", "try this subject line instead");
    const Argument body = verb.option("--body", "try this text instead");
    const Argument file = verb.option("--file", "try the text of a file instead, - for stdin");
    const Argument asErrand = verb.flag("--errand", "started by the window: closing stdin cancels");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        if (body.given() && file.given())
            refuse(ErrorKind::Rejected, u"usage_together"_s, u"--body, --file"_s, u"file"_s);
        const WhoseText::Found found = whose.read(session);
        const ChannelSettings settings = channelToTest(session, {});
        TemplateDraft draft = found.draft();
        draft.subject = subject.maybeText().value_or(draft.subject);
        draft.body = file.given() ? textFile(file.text(), file.field()) : body.maybeText().value_or(draft.body);
        MessageText text = must(filledText(draft, session.office(), found.client, found.matter, session.today()));
        text.subject = words::sampleSubject(text.subject, session.office().language);
        Answer answer = fitted(found.text, found.client, found.matter, text);
        QJsonValue mail = QJsonValue::Null;
        if (!dry.given()) {
            mail = sendToOurselves(session, settings, text, asErrand.given() ? Errand::Yes : Errand::No);
            must(session.commands().sampleSent(found.text.name, found.text.language, mail.toObject().value(u"to"_s).toString(), session.by()));
        }
        answer.data.insert(u"mail"_s, mail);
        return answer;
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
    addSample(grammar);
}

} // namespace deskbell::ctl
