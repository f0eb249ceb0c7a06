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

Result<> contactPointExists(const ContactPoint &point)
{
    return failure(ErrorKind::Rejected, u"contact_point_exists"_s, point.value, fieldOf(point.channel));
}

bool sameAddress(const ContactPoint &a, const ContactPoint &b)
{
    return a.channel == b.channel && caseless(a.value) == caseless(b.value);
}

Result<QString> normalised(ChannelKind channel, const QString &typed, const QString &country)
{
    return channel == ChannelKind::Email ? checked::email(typed, u"email"_s) : checked::phone(typed, country, u"phone"_s);
}

Result<std::vector<ContactPoint>::iterator> pointOf(Client &client, ContactPointId id)
{
    const auto found = std::ranges::find(client.contactPoints, id, &ContactPoint::id);
    if (found == client.contactPoints.end())
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"contact"_s);
    return found;
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
    if (std::ranges::any_of(client.contactPoints, [&](const ContactPoint &each) { return sameAddress(each, point); }))
        return Failure(contactPointExists(point).error());
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

Result<> editPoint(Change &change, Client &client, ContactPointId id, const ContactPointEdit &edit)
{
    auto found = pointOf(client, id);
    if (!found)
        return Failure(found.error());
    const ContactPoint before = **found;
    ContactPoint point = before;
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
    }
    point.role = edit.role.value_or(point.role);
    point.on = edit.on.value_or(point.on);
    **found = point;
    if (edit.first && client.contactPoints.front().id != id)
        if (auto put = store::Clients(change.database()).putFirst(id).and_then([&] {
                return change.log(u"contact_first"_s, {{u"value"_s, point.value}}, client.id);
            }); !put)
            return put;
    const auto same = [&](auto ContactPoint::*member) { return point.*member == before.*member; };
    if (same(&ContactPoint::value) && same(&ContactPoint::country) && same(&ContactPoint::language) && same(&ContactPoint::role) && same(&ContactPoint::on)
        && same(&ContactPoint::problem))
        return {};
    return store::Clients(change.database()).saveContactPoint(point)
        .and_then([&] {
            return change.log(u"contact_edited"_s, {{u"from"_s, before.value}, {u"to"_s, point.value}, {u"on"_s, point.on}}, client.id);
        })
        .and_then([&] { return letGo(change, client.id); });
}

Result<> removePoint(Change &change, Client &client, ContactPointId id)
{
    auto found = pointOf(client, id);
    if (!found)
        return Failure(found.error());
    const QString value = (*found)->value;
    client.contactPoints.erase(*found);
    return store::Clients(change.database()).removeContactPoint(id)
        .and_then([&] { return change.log(u"contact_removed"_s, {{u"value"_s, value}}, client.id); })
        .and_then([&] { return letGo(change, client.id); }); // another address may take its place
}

Result<> checkNoneTwice(const Client &client)
{
    const auto &points = client.contactPoints;
    for (auto each = points.begin(); each != points.end(); ++each)
        if (std::any_of(points.begin(), each, [&](const ContactPoint &other) { return sameAddress(other, *each); }))
            return contactPointExists(*each);
    return {};
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
        auto client = store::Clients(change.database()).load(clientId);
        if (!client)
            return Failure(client.error());
        return editPoint(change, *client, id, edit).and_then([&] { return checkNoneTwice(*client); });
    });
}

Result<> Commands::removeContactPoint(ClientId clientId, ContactPointId id, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        auto client = store::Clients(change.database()).load(clientId);
        if (!client)
            return Failure(client.error());
        return removePoint(change, *client, id);
    });
}

} // namespace deskbell
