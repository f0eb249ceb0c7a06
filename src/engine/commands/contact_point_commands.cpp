#include "domain/text/address.h"
#include "domain/text/fold.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "engine/commands/contact_points.h"
#include "store/database.h"
#include "store/tables/clients.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QString fieldOf(ChannelKind channel)
{
    return channel == ChannelKind::Email ? u"email"_s : u"phone"_s;
}

/// Two points with one address would tell a person everything twice.
Result<> checkOnlyOne(const Client &client, const ContactPoint &point)
{
    const bool there = std::any_of(client.contactPoints.begin(), client.contactPoints.end(), [&](const ContactPoint &each) {
        return (each.id != point.id || !point.id) && each.channel == point.channel && caseless(each.value) == caseless(point.value);
    });
    if (there)
        return failure(ErrorKind::Rejected, u"contact_point_exists"_s, point.value, fieldOf(point.channel));
    return {};
}

Result<QString> normalised(ChannelKind channel, const QString &typed, const QString &country)
{
    return channel == ChannelKind::Email ? checked::email(typed, u"email"_s) : checked::phone(typed, country, u"phone"_s);
}

Result<ContactPoint> pointOf(const Client &client, ContactPointId id)
{
    const auto found = std::find_if(client.contactPoints.begin(), client.contactPoints.end(), [&](const ContactPoint &each) { return each.id == id; });
    if (found == client.contactPoints.end())
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"contact"_s);
    return *found;
}

Result<> letGo(Change &change, ClientId client)
{
    // With route first usable another address may open another channel.
    return change.release({Reason::NoContactPoint, Reason::BadAddress, Reason::ChannelOff, Reason::Login}, scopeOf(client));
}

} // namespace

Result<ContactPoint> contactPoint(const ContactPointDraft &draft, const Client &client, const Office &office)
{
    ContactPoint point;
    point.client = client.id;
    point.channel = draft.channel;
    point.role = draft.role;
    point.on = draft.on;
    auto country = checked::country(draft.country);
    if (!country)
        return Failure(country.error());
    if (point.channel == ChannelKind::Sms)
        point.country = country->isEmpty() ? office.country : *country;
    if (!draft.language.isEmpty()) {
        auto language = checked::language(draft.language);
        if (!language)
            return Failure(language.error());
        point.language = *language;
    }
    auto value = normalised(point.channel, draft.value, point.country);
    if (!value)
        return Failure(value.error());
    point.value = *value;
    if (auto only = checkOnlyOne(client, point); !only)
        return Failure(only.error());
    return point;
}

Result<> logContactAdded(Change &change, ClientId client, const ContactPoint &point)
{
    return change.log(u"contact_added"_s,
        {{u"channel"_s, QString(code(point.channel))}, {u"value"_s, point.value}, {u"role"_s, QString(code(point.role))}}, client);
}

Result<ContactPointId> addPoint(Change &change, Client &client, const ContactPointDraft &draft)
{
    auto point = contactPoint(draft, client, change.office());
    if (!point)
        return Failure(point.error());
    auto id = store::Clients(change.database()).addContactPoint(client.id, *point);
    if (!id)
        return id;
    point->id = *id;
    client.contactPoints.push_back(*point);
    auto done = logContactAdded(change, client.id, *point).and_then([&] { return letGo(change, client.id); });
    if (!done)
        return Failure(done.error());
    return id;
}

Result<ContactPointId> Commands::addContactPoint(ClientId id, const ContactPointDraft &draft, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<ContactPointId> {
        auto client = store::Clients(change.database()).load(id);
        if (!client)
            return Failure(client.error());
        return addPoint(change, *client, draft);
    });
}

Result<> Commands::editContactPoint(ClientId clientId, ContactPointId id, const ContactPointEdit &edit, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Clients clients(change.database());
        auto client = clients.load(clientId);
        if (!client)
            return Failure(client.error());
        auto before = pointOf(*client, id);
        if (!before)
            return Failure(before.error());
        ContactPoint point = *before;
        if (edit.country) {
            auto country = checked::country(*edit.country);
            if (!country)
                return Failure(country.error());
            if (point.channel == ChannelKind::Sms)
                point.country = country->isEmpty() ? change.office().country : *country;
        }
        if (edit.language && !edit.language->isEmpty()) {
            auto language = checked::language(*edit.language);
            if (!language)
                return Failure(language.error());
            point.language = *language;
        } else if (edit.language) {
            point.language.clear();
        }
        if (edit.value) {
            auto value = normalised(point.channel, *edit.value, point.country);
            if (!value)
                return Failure(value.error());
            point.value = *value;
            if (point.problem == u"bad_address" || point.problem == u"bad_phone") // it was the flag that kept it off, nobody's wish
                point.on = true;
            point.problem.clear(); // whoever typed it again says that it is right
            if (auto only = checkOnlyOne(*client, point); !only)
                return only;
        }
        point.role = edit.role.value_or(point.role);
        point.on = edit.on.value_or(point.on);
        if (edit.first && client->contactPoints.front().id != id)
            if (auto put = clients.putFirst(id).and_then([&] { return change.log(u"contact_first"_s, {{u"value"_s, point.value}}, clientId); }); !put)
                return put;
        const auto same = [&](auto ContactPoint::*member) { return point.*member == (*before).*member; };
        if (same(&ContactPoint::value) && same(&ContactPoint::country) && same(&ContactPoint::language) && same(&ContactPoint::role) && same(&ContactPoint::on)
            && same(&ContactPoint::problem))
            return {};
        return clients.saveContactPoint(point)
            .and_then([&] {
                return change.log(u"contact_edited"_s, {{u"from"_s, before->value}, {u"to"_s, point.value}, {u"on"_s, point.on}}, clientId);
            })
            .and_then([&] { return letGo(change, clientId); });
    });
}

Result<> Commands::removeContactPoint(ClientId clientId, ContactPointId id, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Clients clients(change.database());
        auto client = clients.load(clientId);
        if (!client)
            return Failure(client.error());
        auto point = pointOf(*client, id);
        if (!point)
            return Failure(point.error());
        return clients.removeContactPoint(id)
            .and_then([&] { return change.log(u"contact_removed"_s, {{u"value"_s, point->value}}, clientId); })
            .and_then([&] { return letGo(change, clientId); }); // another address may take its place
    });
}

} // namespace deskbell
