#include "ui/clients/client_form.h"

#include "domain/text/address.h"
#include "domain/text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

Result<QString> addressOf(const ContactForm &point)
{
    return point.channel == ChannelKind::Email ? emailAddress(point.value) : phoneNumber(point.value, point.country);
}

bool sameAddress(const ContactForm &a, const ContactForm &b)
{
    return a.channel == b.channel && caseless(addressOf(a).value_or(a.value.trimmed())) == caseless(addressOf(b).value_or(b.value.trimmed()));
}

ContactPointDraft draftOf(const ContactForm &point)
{
    return {point.channel, point.value, point.role, point.country, point.language, point.on};
}

ContactPointEdit editOf(const ContactForm &before, const ContactForm &after)
{
    ContactPointEdit edit;
    if (after.value != before.value || after.country != before.country) { // typed again: its writer says that it is right
        edit.value = after.value;
        if (after.channel == ChannelKind::Sms)
            edit.country = after.country;
    }
    if (after.role != before.role)
        edit.role = after.role;
    if (after.language != before.language)
        edit.language = after.language;
    if (after.on != before.on)
        edit.on = after.on;
    return edit;
}

const ContactForm *find(const std::vector<ContactForm> &points, ContactPointId id)
{
    const auto found = std::ranges::find(points, id, &ContactForm::id);
    return id && found != points.end() ? &*found : nullptr;
}

void mergePoints(const ClientForm &before, const ClientForm &mine, const ClientForm &theirs, MergedClient &merged)
{
    const auto differ = [&merged](const QString &there, bool mineStays) { merged.differences.push_back({u"contact"_s, there, mineStays}); };
    for (const ContactForm &point : mine.points) {
        const ContactForm *was = find(before.points, point.id);
        const ContactForm *now = find(theirs.points, point.id);
        const bool touched = !was || *was != point;
        if (!was) { // new here; not a second time when they added the same
            if (std::ranges::none_of(theirs.points, [&](const ContactForm &each) { return !isBlank(point) && sameAddress(each, point); }))
                merged.form.points.push_back(point);
        } else if (now && *now == *was) {
            merged.form.points.push_back(point);
        } else if (now) {
            merged.form.points.push_back(touched ? point : *now);
            differ(now->value, touched);
        } else {
            differ({}, touched);
            if (touched) { // what was typed is kept, as a new one
                merged.form.points.push_back(point);
                merged.form.points.back().id = {};
            }
        }
    }
    for (const ContactForm &point : theirs.points)
        if (!find(before.points, point.id)) {
            merged.form.points.push_back(point);
            differ(point.value, false);
        }
}

} // namespace

ClientForm formOf(const Client &client)
{
    ClientForm form;
    form.name = client.name;
    form.externalId = client.externalId;
    form.language = client.language;
    form.salutation = client.salutation;
    form.active = client.state == ClientState::Active;
    for (const ContactPoint &point : client.contactPoints)
        form.points.push_back({point.id, point.channel, shownAddress(point.value), point.country, point.role, point.language, point.on});
    return form;
}

bool isBlank(const ContactForm &point)
{
    return !point.id && point.value.trimmed().isEmpty();
}

ClientForm withoutBlanks(ClientForm form)
{
    std::erase_if(form.points, [](const ContactForm &point) { return isBlank(point); });
    return form;
}

QString contactField(size_t index)
{
    return u"contact-%1"_s.arg(index);
}

std::vector<Fault> faultsOf(const ClientForm &form)
{
    std::vector<Fault> faults;
    if (oneLine(form.name).isEmpty())
        faults.push_back({u"name"_s, {ErrorKind::Rejected, u"name_missing"_s, {}, u"name"_s}});
    for (size_t index = 0; index < form.points.size(); ++index) {
        const ContactForm &point = form.points[index];
        if (isBlank(point))
            continue;
        if (point.value.trimmed().isEmpty()) {
            faults.push_back({contactField(index), {ErrorKind::Rejected, u"address_missing"_s, {}, {}}});
        } else if (const auto address = addressOf(point); !address) {
            faults.push_back({contactField(index), address.error()});
        } else if (std::any_of(form.points.begin(), form.points.begin() + std::ptrdiff_t(index), [&](const ContactForm &each) { return sameAddress(each, point); })) {
            faults.push_back({contactField(index), {ErrorKind::Rejected, u"address_twice"_s, *address, {}}});
        }
    }
    return faults;
}

ClientDraft draftOf(const ClientForm &form)
{
    ClientDraft draft{form.name, form.externalId, form.language, form.salutation, {}};
    for (const ContactForm &point : form.points)
        if (!isBlank(point))
            draft.contactPoints.push_back(draftOf(point));
    return draft;
}

ClientEdit editOf(const ClientForm &before, const ClientForm &after, int revision)
{
    ClientEdit edit;
    edit.revision = revision;
    const auto differing = [&](QString ClientForm::*member) { return after.*member == before.*member ? std::nullopt : std::optional(after.*member); };
    edit.name = differing(&ClientForm::name);
    edit.externalId = differing(&ClientForm::externalId);
    edit.language = differing(&ClientForm::language);
    edit.salutation = differing(&ClientForm::salutation);
    if (after.active != before.active)
        edit.state = after.active ? ClientState::Active : ClientState::Inactive;
    for (const ContactForm &point : before.points)
        if (!find(after.points, point.id))
            edit.removeContactPoints.push_back(point.id);
    for (const ContactForm &point : after.points) {
        const ContactForm *was = find(before.points, point.id);
        if (was && *was != point)
            edit.editContactPoints.emplace_back(point.id, editOf(*was, point));
        else if (!was && !isBlank(point))
            edit.addContactPoints.push_back(draftOf(point));
    }
    return edit;
}

MergedClient merged(const ClientForm &before, const ClientForm &mine, const ClientForm &theirs)
{
    MergedClient merged{theirs, {}};
    merged.form.points.clear();
    const auto merge = [&](auto ClientForm::*member, const QString &field, const QString &there) {
        const bool touched = mine.*member != before.*member && mine.*member != theirs.*member;
        if (touched)
            merged.form.*member = mine.*member;
        if (theirs.*member != before.*member && theirs.*member != mine.*member)
            merged.differences.push_back({field, there, touched});
    };
    merge(&ClientForm::name, u"name"_s, theirs.name);
    merge(&ClientForm::externalId, u"external-id"_s, theirs.externalId);
    merge(&ClientForm::language, u"language"_s, theirs.language);
    merge(&ClientForm::salutation, u"salutation"_s, theirs.salutation);
    merge(&ClientForm::active, u"state"_s, QString(code(theirs.active ? ClientState::Active : ClientState::Inactive)));
    mergePoints(before, mine, theirs, merged);
    return merged;
}

} // namespace deskbell::ui
