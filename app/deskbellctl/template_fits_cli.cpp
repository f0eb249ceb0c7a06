#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/input_file.h"
#include "app/deskbellctl/language_option.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/paged_list.h"
#include "app/deskbellctl/session.h"
#include "app/deskbellctl/test_mail.h"
#include "engine/sending/message_text.h"
#include "words/test_mail_text.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

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
        return of(session, matter.given() ? session.matterOf(asked, matter.id<MatterId>()) : likeliestMatter(session, asked));
    }
    [[nodiscard]] Found of(Session &session, const Matter &what) const
    {
        const Client who = must(session.reader().client(what.client));
        return {must(session.reader().templateText(name.text(), languageOr(language, who.language))), who, what};
    }
};

/// The types of the automations that use this text: it is for their clients.
QStringList typesOf(Session &session, const QString &name)
{
    QStringList types;
    for (const Rule &rule : must(session.reader().rules()))
        if (rule.newest().templateName == name)
            types += rule.newest().types;
    types.removeDuplicates();
    return types;
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

/// The matter whose text is the shortest, the middle or the longest one, in the office's language.
MatterId matterOfLength(Session &session, const WhoseText &whose, const Argument &length)
{
    const Template text = must(session.reader().templateText(whose.name.text(), languageOr(whose.language, session.office().language)));
    const TemplateScope scope{typesOf(session, text.name), {}, session.today(), {}, {}};
    const TemplateExtremes found = must(session.reader().templateExtremes({text.language, text.subject, text.body}, scope));
    const QHash<QString, std::optional<TemplateFit>> byWord{{u"shortest"_s, found.shortest}, {u"typical"_s, found.typical}, {u"longest"_s, found.longest}};
    if (!byWord.contains(length.text()))
        length.refuseValue(length.text(), {u"shortest"_s, u"typical"_s, u"longest"_s});
    const std::optional<TemplateFit> fit = byWord.value(length.text());
    if (!fit)
        refuse(ErrorKind::NotFound, u"no_matter"_s, {}, length.field());
    return fit->matter;
}

void addPreview(Grammar &grammar)
{
    Verb verb = grammar.verb("template", "preview", "the text as a client would get it", Writes::No);
    const WhoseText whose(verb);
    const Argument length = verb.option("--length", "shortest typical longest: for the client whose text is that");
    verb.does([=](Session &session) {
        if (length.given() && (whose.client.given() || whose.matter.given()))
            refuse(ErrorKind::Rejected, u"usage_together"_s, whose.client.given() ? u"--length, --client"_s : u"--length, --matter"_s, length.field());
        const WhoseText::Found found = length.given() ? whose.of(session, must(session.reader().matter(matterOfLength(session, whose, length)))) : whose.read(session);
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
        draft.subject = must(checked::text(subject.maybeText().value_or(draft.subject), u"subject"_s, limits::subject));
        draft.body = must(checked::longText(file.given() ? textFile(file.text(), file.field()) : body.maybeText().value_or(draft.body), u"body"_s, limits::body));
        if (draft.body.trimmed().isEmpty())
            refuse(ErrorKind::Rejected, u"body_missing"_s, {}, u"body"_s);
        MessageText text = must(filledText(draft, session.office(), found.client, found.matter, session.today()));
        text.subject = words::sampleSubject(text.subject, session.language());
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

void addGaps(Grammar &grammar)
{
    Verb verb = grammar.verb("template", "gaps", "the clients for whom something in the text would be empty", Writes::No);
    const Argument name = verb.positional("name", "template").required();
    const Argument language = verb.option("--language", "en fi da pl; default: the office's");
    const Argument type = verb.repeatable("--type", "of the matters; default: those of the automations that use the text");
    const Paging paging(verb);
    verb.does([=](Session &session) {
        const Template text = must(session.reader().templateText(name.text(), languageOr(language, session.office().language)));
        const TemplateDraft draft{text.language, text.subject, text.body};
        TemplateScope scope;
        for (const QString &each : type.all())
            scope.types.append(session.knownType(each, type.field()));
        if (!type.given())
            scope.types = typesOf(session, text.name);
        scope.today = session.today();
        const auto line = [](const TemplateFit &fit) {
            return QJsonObject{{u"client_id"_s, fit.client.value},
                               {u"matter_id"_s, fit.matter.value},
                               {u"name"_s, fit.clientName},
                               {u"title"_s, fit.matterTitle},
                               {u"number"_s, JsonFace::text(fit.matterNumber)},
                               {u"missing"_s, QJsonArray::fromStringList(fit.missing)}};
        };
        Answer answer = paging.answer(scope, [&](const TemplateScope &page) { return session.reader().templateGaps(draft, page); }, line, u"gaps"_s,
                                      {u"client_id"_s, u"name"_s, u"number"_s, u"title"_s, u"missing"_s});
        answer.data.insert(u"clients"_s, must(session.reader().templateGapCount(draft, scope)));
        return answer;
    });
}

} // namespace

void addTemplateFits(Grammar &grammar)
{
    addPreview(grammar);
    addSample(grammar);
    addGaps(grammar);
}

} // namespace deskbell::ctl
