#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/session.h"
#include "engine/commands/checked.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

/// `client contact add|edit ID`: with add the client's id; with edit the contact point's.
struct ContactFields {
    Argument id, email, phone, role, country, language, on, off;

    ContactFields(Verb &verb, const char *whose)
        : id(verb.positional("id", whose).required()), email(verb.option("--email", "e-mail address")),
          phone(verb.option("--phone", "phone number")), role(verb.option("--role", "client contact representative ubo")),
          country(verb.option("--country", "of the phone number")), language(verb.option("--language", "en fi da pl")),
          on(verb.flag("--on", "use it")), off(verb.flag("--off", "keep it but do not use it"))
    {
    }

    void checkPairs(bool addressWanted) const
    {
        if (email.given() && phone.given())
            refuse(ErrorKind::Rejected, u"usage_together"_s, u"--email, --phone"_s, u"phone"_s);
        if (on.given() && off.given())
            refuse(ErrorKind::Rejected, u"usage_together"_s, u"--on, --off"_s, u"off"_s);
        if (addressWanted && !email.given() && !phone.given())
            refuse(ErrorKind::Rejected, u"usage_one_of"_s, u"--email, --phone"_s, u"email"_s);
    }
    [[nodiscard]] std::optional<QString> address() const { return email.given() ? email.maybeText() : phone.maybeText(); }
};

/// The client's contact point that has this address, as typed or as it is kept.
std::pair<ClientId, ContactPointId> pointWith(Session &session, Commands &commands, ClientId id, const Argument &address)
{
    const Client client = clientAfter(commands, id);
    const QString kept = checked::address(address.text(), session.office().country, address.field()).value_or(address.text());
    for (const ContactPoint &point : client.contactPoints)
        if (point.value.compare(kept, Qt::CaseInsensitive) == 0)
            return {client.id, point.id};
    refuse(ErrorKind::NotFound, u"not_found"_s, address.text(), address.field());
}

} // namespace

void addContact(Grammar &grammar)
{
    grammar.noun("client", "contact", "contact points of a client");
    {
        Verb verb = grammar.verb("client contact", "add", "add a contact point", Writes::Yes);
        const ContactFields fields(verb, "client");
        verb.does([fields, dry = verb.dryRun()](Session &session) {
            fields.checkPairs(true);
            ContactPointDraft draft;
            draft.channel = fields.email.given() ? ChannelKind::Email : ChannelKind::Sms;
            draft.value = *fields.address();
            const Role usual = session.office().presets.contains(u"kyc"_s) ? Role::Contact : Role::Client;
            draft.role = fields.role.choice<Role>().value_or(usual);
            draft.country = fields.country.text();
            draft.language = fields.language.text();
            draft.on = !fields.off.given();
            const auto id = fields.id.id<ClientId>();
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                static_cast<void>(must(commands.addContactPoint(id, draft, by)));
                return Answer{.data = session.face().client(clientAfter(commands, id))};
            });
        });
    }
    {
        Verb verb = grammar.verb("client contact", "edit", "change a contact point", Writes::Yes);
        const ContactFields fields(verb, "contact point");
        const Argument first = verb.flag("--first", "put it before the client's other contact points");
        verb.does([=, dry = verb.dryRun()](Session &session) {
            fields.checkPairs(false);
            ContactPointEdit edit;
            edit.value = fields.address();
            edit.country = fields.country.maybeText();
            edit.language = fields.language.maybeText();
            edit.role = fields.role.choice<Role>();
            edit.first = first.given();
            if (fields.on.given() || fields.off.given())
                edit.on = fields.on.given();
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                const auto point = fields.id.id<ContactPointId>();
                const ClientId client = ownerOf(commands, point);
                if (fields.address()) {
                    const ChannelKind wanted = fields.email.given() ? ChannelKind::Email : ChannelKind::Sms;
                    for (const ContactPoint &each : clientAfter(commands, client).contactPoints)
                        if (each.id == point && each.channel != wanted)
                            refuse(ErrorKind::Rejected, u"other_channel"_s, each.value, fields.email.given() ? u"email"_s : u"phone"_s);
                }
                must(commands.editContactPoint(client, point, edit, by));
                return Answer{.data = session.face().client(clientAfter(commands, client))};
            });
        });
    }
    Verb verb = grammar.verb("client contact", "remove", "remove a contact point; with --email or --phone, ID is the client", Writes::Yes);
    const Argument id = verb.positional("id", "contact point").required();
    const Argument email = verb.option("--email", "the client's e-mail address");
    const Argument phone = verb.option("--phone", "the client's phone number");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        if (email.given() && phone.given())
            refuse(ErrorKind::Rejected, u"usage_together"_s, u"--email, --phone"_s, u"phone"_s);
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            const auto [client, point] = email.given() || phone.given() ? pointWith(session, commands, id.id<ClientId>(), email.given() ? email : phone)
                                                                        : std::pair(ownerOf(commands, id.id<ContactPointId>()), id.id<ContactPointId>());
            must(commands.removeContactPoint(client, point, by));
            return Answer{.data = session.face().client(clientAfter(commands, client))};
        });
    });
}

} // namespace deskbell::ctl
