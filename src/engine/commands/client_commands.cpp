#include "engine/commands/commands.h"

#include "domain/text/address.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "engine/commands/contact_points.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/rules.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Result<QString> externalId(const QString &typed)
{
    return checked::text(typed, u"external-id"_s, limits::number);
}

/// A second client with the same number would make the import guess.
Result<> checkExternalId(store::Clients &clients, const QString &externalId, ClientId own)
{
    if (externalId.isEmpty())
        return {};
    auto other = clients.byExternalId(externalId);
    if (!other)
        return Failure(other.error());
    if (*other && *other != own)
        return failure(ErrorKind::Rejected, u"external_id_taken"_s, externalId, u"external-id"_s);
    return {};
}

/// What `edit` makes of `client`, and which fields that touches.
Result<QJsonArray> apply(Client &client, const ClientEdit &edit)
{
    QJsonArray fields;
    const auto set = [&](QString Client::*member, const QString &field, const QString &value) {
        if (client.*member == value)
            return;
        client.*member = value;
        fields.append(field);
    };
    if (edit.name) {
        auto name = checked::name(*edit.name);
        if (!name)
            return Failure(name.error());
        set(&Client::name, u"name"_s, *name);
    }
    if (edit.language) {
        auto language = checked::language(*edit.language);
        if (!language)
            return Failure(language.error());
        set(&Client::language, u"language"_s, *language);
    }
    if (edit.externalId) {
        auto number = externalId(*edit.externalId);
        if (!number)
            return Failure(number.error());
        set(&Client::externalId, u"external_id"_s, *number);
    }
    if (edit.salutation) {
        auto greeting = checked::text(*edit.salutation, u"salutation"_s, limits::name);
        if (!greeting)
            return Failure(greeting.error());
        set(&Client::salutation, u"salutation"_s, *greeting);
    }
    if (edit.state && client.state != *edit.state) {
        client.state = *edit.state;
        fields.append(u"state"_s);
    }
    return fields;
}

} // namespace

Result<ClientId> Commands::addClient(const ClientDraft &draft, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<ClientId> {
        store::Clients clients(change.database());
        auto name = checked::name(draft.name);
        if (!name)
            return Failure(name.error());
        auto language = checked::language(draft.language.isEmpty() ? change.office().language : draft.language);
        if (!language)
            return Failure(language.error());
        Client client;
        client.name = *name;
        client.language = *language;
        auto number = externalId(draft.externalId);
        if (!number)
            return Failure(number.error());
        client.externalId = *number;
        auto greeting = checked::text(draft.salutation, u"salutation"_s, limits::name);
        if (!greeting)
            return Failure(greeting.error());
        client.salutation = *greeting;
        if (auto free = checkExternalId(clients, client.externalId, {}); !free)
            return Failure(free.error());
        for (const ContactPointDraft &each : draft.contactPoints) {
            auto point = contactPoint(each, client, change.office());
            if (!point)
                return Failure(point.error());
            client.contactPoints.push_back(*point);
        }
        auto id = clients.add(client, change.office().language);
        if (!id)
            return id;
        if (auto logged = change.log(u"client_added"_s, {{u"name"_s, client.name}}, *id); !logged)
            return Failure(logged.error());
        for (const ContactPoint &point : client.contactPoints)
            if (auto logged = logContactAdded(change, *id, point); !logged)
                return Failure(logged.error());
        return id;
    });
}

Result<> Commands::editClient(ClientId id, const ClientEdit &edit, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Clients clients(change.database());
        auto client = clients.load(id);
        if (!client)
            return Failure(client.error());
        if (auto same = checkRevision(edit.revision, client->revision); !same)
            return same;
        auto fields = apply(*client, edit);
        if (!fields)
            return Failure(fields.error());
        if (auto free = checkExternalId(clients, client->externalId, id); !free)
            return free;
        if (!fields->isEmpty()) {
            auto done = clients.save(*client, edit.revision, change.office().language)
                            .and_then([&] { return change.log(u"client_edited"_s, {{u"fields"_s, *fields}}, id); })
                            .and_then([&] { return change.release({Reason::MissingValue}, scopeOf(id)); });
            if (!done)
                return done;
        }
        for (const ContactPointId each : edit.removeContactPoints)
            if (auto removed = removePoint(change, *client, each); !removed)
                return removed;
        for (const auto &[point, each] : edit.editContactPoints)
            if (auto edited = editPoint(change, *client, point, each); !edited)
                return edited;
        for (const ContactPointDraft &each : edit.addContactPoints)
            if (auto added = addPoint(change, *client, each); !added)
                return Failure(added.error());
        return checkNoneTwice(*client);
    });
}

Result<> Commands::pauseClient(ClientId id, QDate until, const QString &reason, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Clients clients(change.database());
        auto client = clients.load(id);
        if (!client)
            return Failure(client.error());
        if (auto right = checked::until(until, change.today()); !right)
            return right;
        auto why = checked::required(reason, u"reason_missing"_s, u"reason"_s);
        if (!why)
            return Failure(why.error());
        client->pausedUntil = until;
        client->pauseReason = *why;
        return clients.save(*client, 0, change.office().language)
            .and_then([&] {
                return change.log(u"client_paused"_s, {{u"until"_s, until.toString(Qt::ISODate)}, {u"reason"_s, client->pauseReason}}, id);
            })
            .and_then([&] { return change.release({Reason::ClientPaused}, scopeOf(id)); }); // an earlier pause may have ended later
    });
}

Result<> Commands::resumeClient(ClientId id, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Clients clients(change.database());
        auto client = clients.load(id);
        if (!client)
            return Failure(client.error());
        if (!client->pausedUntil.isValid())
            return {};
        client->pausedUntil = {};
        client->pauseReason.clear();
        return clients.save(*client, 0, change.office().language)
            .and_then([&] { return change.log(u"client_resumed"_s, {}, id); })
            .and_then([&] { return change.release({Reason::ClientPaused}, scopeOf(id)); });
    });
}

Result<> Commands::switchClientChannel(ClientId id, ChannelKind channel, bool on, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Clients clients(change.database());
        auto client = clients.load(id);
        if (!client)
            return Failure(client.error());
        bool &present = channel == ChannelKind::Email ? client->emailOn : client->smsOn;
        if (present == on)
            return {};
        present = on;
        return clients.save(*client, 0, change.office().language).and_then([&] {
            return change.log(u"channel_switched"_s, {{u"channel"_s, QString(code(channel))}, {u"on"_s, on}}, id);
        });
    });
}

Result<> Commands::answerConsent(ClientId id, RuleId rule, Consent answer, const QString &source, const By &by, QDate said)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Clients clients(change.database());
        auto client = clients.load(id);
        if (!client)
            return Failure(client.error());
        if (answer == Consent::Unasked) // an answer cannot be taken back to "never asked"
            return failure(ErrorKind::Rejected, u"bad_consent"_s, QString(code(answer)));
        auto from = checked::required(source, u"source_missing"_s, u"source"_s); // a consent nobody can trace proves nothing
        if (!from)
            return Failure(from.error());
        if (said.isValid() && said > change.today())
            return failure(ErrorKind::Rejected, u"said_in_future"_s, said.toString(Qt::ISODate), u"said"_s);
        QString ruleName;
        Result<> answered;
        if (rule) {
            auto loaded = store::Rules(change.database()).load(rule);
            if (!loaded)
                return Failure(loaded.error());
            ruleName = loaded->name;
            answered = clients.answerRuleConsent(id, rule, answer);
        } else {
            client->consent = answer;
            answered = clients.save(*client, 0, change.office().language);
        }
        const QString kind = answer == Consent::Given ? u"consent_given"_s : u"consent_withdrawn"_s;
        QJsonObject parameters{{u"rule"_s, ruleName}, {u"source"_s, *from}};
        if (rule) // its name may change
            parameters[u"rule_id"_s] = rule.value;
        if (said.isValid() && said != change.today())
            parameters[u"said"_s] = said.toString(Qt::ISODate);
        return answered.and_then([&] { return change.log(kind, parameters, id); });
    });
}

} // namespace deskbell
