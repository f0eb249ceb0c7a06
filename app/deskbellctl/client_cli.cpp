#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/paged_list.h"
#include "app/deskbellctl/pausing.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/session.h"
#include "engine/commands/checked.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The options `client add` and `client edit` share.
struct ClientFields {
    Argument name, externalId, language, salutation, email, phone, role, country;

    explicit ClientFields(Verb &verb)
        : name(verb.option("--name", "full name")), externalId(verb.option("--external-id", "the office's own number")),
          language(verb.option("--language", "en fi da pl")), salutation(verb.option("--salutation", "how messages greet the client")),
          email(verb.repeatable("--email", "e-mail address")), phone(verb.repeatable("--phone", "phone number")),
          role(verb.option("--role", "client contact representative ubo")), country(verb.option("--country", "of the phone numbers"))
    {
    }

    /// Role and country are of the points this very command adds; without one they would be said in vain.
    void checkPoints() const
    {
        for (const Argument *each : {&role, &country})
            if (each->given() && !email.given() && !phone.given())
                refuse(ErrorKind::Rejected, u"usage_one_of"_s, u"--email, --phone"_s, each->field());
    }

    [[nodiscard]] std::vector<ContactPointDraft> points(Session &session) const
    {
        // A new contact point in a KYC office is a contact person's unless somebody says otherwise.
        const Role usual = session.office().presets.contains(u"kyc"_s) ? Role::Contact : Role::Client;
        const Role theirs = role.choice<Role>().value_or(usual);
        static_cast<void>(must(checked::country(country.text(), country.field()))); // also when there is no number yet to read with it
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
    const Paging paging(verb);
    verb.does([=](Session &session) {
        ClientSearch asked;
        asked.text = search.text();
        asked.filter = filter.choice<ClientFilter>().value_or(ClientFilter::All);
        asked.today = session.today();
        const JsonFace face = session.face();
        const auto line = [&](const ClientRow &row) {
            QJsonObject client = face.client(must(session.reader().client(row.id)));
            client.insert(u"reached_by"_s, JsonFace::text(row.reachedBy));
            client.insert(u"next_end"_s, JsonFace::day(row.matterEnds));
            return client;
        };
        return paging.answer(asked, [&](const ClientSearch &page) { return session.reader().clients(page); }, line, u"clients"_s,
                             {u"id"_s, u"name"_s, u"external_id"_s, u"reached_by"_s, u"next_end"_s, u"state"_s, u"paused_until"_s});
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
        fields.checkPoints();
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

void addSwitch(Grammar &grammar)
{
    Verb verb = grammar.verb("client", "channel", "let a client get e-mail or SMS, or not", Writes::Yes);
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
        Verb verb = grammar.verb("consent", name, answer == Consent::Given ? "record a consent" : "record that a consent was withdrawn", Writes::Yes);
        const Argument id = verb.positional("client", "client").required();
        const Argument rule = verb.option("--rule", "for this automation only");
        const Argument source = verb.option("--source", "how the client said so").required();
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
    addPausing<ClientId>(
        grammar, "client",
        [](Commands &commands, ClientId id, QDate until, const QString &reason, const By &by) {
            return until.isNull() ? commands.resumeClient(id, by) : commands.pauseClient(id, until, reason, by);
        },
        shown);
    addContact(grammar);
    addSwitch(grammar);
    grammar.later("client", {u"erase"_s, u"export"_s, u"merge"_s});
    addConsent(grammar);
}

} // namespace deskbell::ctl
