#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/session.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The options `client add` and `client edit` share.
struct ClientFields {
    Argument name, externalId, language, salutation, email, phone, role, country;

    explicit ClientFields(Verb &verb)
        : name(verb.option("--name", "full name")), externalId(verb.option("--external-id", "the office's own number")),
          language(verb.option("--language", "en fi da pl")), salutation(verb.option("--salutation", "how letters greet")),
          email(verb.repeatable("--email", "e-mail address")), phone(verb.repeatable("--phone", "phone number")),
          role(verb.option("--role", "client contact representative ubo")), country(verb.option("--country", "of the phone numbers"))
    {
    }

    [[nodiscard]] std::vector<ContactPointDraft> points(Session &session) const
    {
        // A new contact point in a KYC office is a contact person's unless somebody says otherwise.
        const Role usual = session.office().presets.contains(u"kyc"_s) ? Role::Contact : Role::Client;
        const Role theirs = role.choice<Role>().value_or(usual);
        std::vector<ContactPointDraft> drafts;
        for (const auto &[argument, channel] : {std::pair(&email, ChannelKind::Email), std::pair(&phone, ChannelKind::Sms)})
            for (const QString &value : argument->all()) {
                ContactPointDraft draft;
                draft.channel = channel;
                draft.value = value;
                draft.role = theirs;
                draft.country = country.text();
                drafts.push_back(draft);
            }
        return drafts;
    }
};

Answer shown(Session &session, Commands &commands, ClientId id)
{
    return {.data = session.face().client(clientAfter(commands, id))};
}

void addAdd(Grammar &grammar)
{
    Verb verb = grammar.verb("client", "add", "add a client", Writes::Yes);
    ClientFields fields(verb);
    fields.name.required();
    verb.does([fields, dry = verb.dryRun()](Session &session) {
        ClientDraft draft{fields.name.text(), fields.externalId.text(), fields.language.text(), fields.salutation.text(), fields.points(session)};
        if (draft.language.isEmpty())
            draft.language = session.office().language;
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            return shown(session, commands, must(commands.addClient(draft, by)));
        });
    });
}

void addList(Grammar &grammar)
{
    Verb verb = grammar.verb("client", "list", "list clients in order of name", Writes::No);
    const Argument search = verb.option("--search", "name, address, phone or number");
    const Argument filter = verb.option("--filter", "ending-30d unreachable paused attention used-up");
    const Argument limit = verb.option("--limit", "rows, default 50");
    const Argument after = verb.option("--after", "cursor of the page before");
    verb.does([=](Session &session) {
        ClientSearch asked;
        asked.text = search.text();
        asked.filter = filter.choice<ClientFilter>().value_or(ClientFilter::All);
        asked.today = session.today();
        asked.limit = limit.number().value_or(asked.limit);
        asked.after = after.text();
        const ClientPage page = must(session.reader().clients(asked));
        const JsonFace face = session.face();
        QJsonArray clients;
        for (const ClientRow &row : page.rows) {
            QJsonObject client = face.client(must(session.reader().client(row.id)));
            client.insert(u"reached_by"_s, JsonFace::text(row.reachedBy));
            client.insert(u"next_end"_s, JsonFace::day(row.matterEnds));
            clients.append(client);
        }
        return Answer{.data = {{u"clients"_s, clients}, {u"next"_s, JsonFace::text(page.next)}},
                      .list = u"clients"_s,
                      .columns = {u"id"_s, u"name"_s, u"external_id"_s, u"reached_by"_s, u"next_end"_s, u"state"_s, u"paused_until"_s}};
    });
}

void addShow(Grammar &grammar)
{
    Verb verb = grammar.verb("client", "show", "one client", Writes::No);
    const Argument id = verb.positional("id", "client").required();
    verb.does([=](Session &session) {
        return Answer{.data = session.face().client(must(session.reader().client(id.id<ClientId>())))};
    });
}

void addEdit(Grammar &grammar)
{
    Verb verb = grammar.verb("client", "edit", "change a client; --email and --phone add contact points", Writes::Yes);
    const Argument id = verb.positional("id", "client").required();
    ClientFields fields(verb);
    const Argument state = verb.option("--state", "active inactive");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        ClientEdit edit;
        edit.name = fields.name.maybeText();
        edit.externalId = fields.externalId.maybeText();
        edit.language = fields.language.maybeText();
        edit.salutation = fields.salutation.maybeText();
        edit.state = state.choice<ClientState>();
        edit.addContactPoints = fields.points(session);
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            must(commands.editClient(id.id<ClientId>(), edit, by));
            return shown(session, commands, id.id<ClientId>());
        });
    });
}

void addPause(Grammar &grammar)
{
    {
        Verb verb = grammar.verb("client", "pause", "no automatic messages until a day", Writes::Yes);
        const Argument id = verb.positional("id", "client").required();
        const Argument until = verb.option("--until", "first day they go again").required();
        const Argument reason = verb.option("--reason", "why").required();
        verb.does([=, dry = verb.dryRun()](Session &session) {
            const QDate day = until.day();
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                must(commands.pauseClient(id.id<ClientId>(), day, reason.text(), by));
                return shown(session, commands, id.id<ClientId>());
            });
        });
    }
    Verb verb = grammar.verb("client", "resume", "automatic messages go again", Writes::Yes);
    const Argument id = verb.positional("id", "client").required();
    verb.does([=, dry = verb.dryRun()](Session &session) {
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            must(commands.resumeClient(id.id<ClientId>(), by));
            return shown(session, commands, id.id<ClientId>());
        });
    });
}

void addSwitch(Grammar &grammar)
{
    Verb verb = grammar.verb("client", "channel", "switch a way to a client on or off", Writes::Yes);
    const Argument id = verb.positional("id", "client").required();
    const Argument channel = verb.positional("channel", "email sms").required();
    const Argument state = verb.positional("state", "on off").required();
    verb.does([=, dry = verb.dryRun()](Session &session) {
        const ChannelKind kind = *channel.choice<ChannelKind>();
        const bool on = state.onOff();
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            must(commands.switchClientChannel(id.id<ClientId>(), kind, on, by));
            return shown(session, commands, id.id<ClientId>());
        });
    });
}

void addConsent(Grammar &grammar)
{
    grammar.noun("consent", "what clients agreed to");
    for (const auto &[name, answer] : {std::pair("give", Consent::Given), std::pair("withdraw", Consent::Withdrawn)}) {
        Verb verb = grammar.verb("consent", name, answer == Consent::Given ? "note a consent" : "note that a consent was taken back", Writes::Yes);
        const Argument id = verb.positional("client", "client").required();
        const Argument rule = verb.option("--rule", "for this automation only");
        const Argument source = verb.option("--source", "how we know").required();
        verb.does([=, given = answer, dry = verb.dryRun()](Session &session) {
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                must(commands.answerConsent(id.id<ClientId>(), rule.id<RuleId>(), given, source.text(), by));
                return shown(session, commands, id.id<ClientId>());
            });
        });
    }
}

} // namespace

void addClient(Grammar &grammar)
{
    grammar.noun("client", "persons and firms the office serves");
    addAdd(grammar);
    addList(grammar);
    addShow(grammar);
    addEdit(grammar);
    addPause(grammar);
    addContact(grammar);
    addSwitch(grammar);
    grammar.later("client", {u"erase"_s, u"export"_s, u"merge"_s});
    addConsent(grammar);
}

} // namespace deskbell::ctl
