#include "engine/upkeep/import_writer.h"

#include "domain/text/fold.h"
#include "engine/upkeep/same_client.h"
#include "store/database.h"
#include "words/words.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell {
namespace {

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

bool hasSound(const Client &client, ChannelKind channel)
{
    return std::ranges::any_of(client.contactPoints,
                               [channel](const ContactPoint &point) { return point.channel == channel && point.problem.isEmpty(); });
}

} // namespace

ImportWriter::ImportWriter(store::Database &database, const Office &office, const By &by, std::vector<ImportProblem> &problems)
    : m_clients(database), m_matters(database), m_activity(database), m_office(office), m_by(by), m_problems(problems)
{
    m_by.name = u"import"_s;
}

Result<ImportChange> ImportWriter::write(const ImportRow &row)
{
    auto found = find(row);
    if (!found)
        return Failure(found.error());
    ImportChange change;
    change.row = row.row;
    Known *known = *found;
    if (!known) {
        auto added = addClient(row);
        if (!added)
            return Failure(added.error());
        known = *added;
        change.newClient = true;
    } else if (auto updated = updateClient(*known, row, change); !updated) {
        return Failure(updated.error());
    }
    change.client = known->client.name;
    if (row.hasMatter) {
        change.type = row.type;
        Matter *matter = matterOf(*known, row);
        change.newMatter = !matter;
        if (matter)
            m_claimed.insert(matter->id.value);
        if (auto done = matter ? updateMatter(*matter, row, change) : addMatter(*known, row); !done)
            return Failure(done.error());
        if (!matter)
            matter = &known->matters.back();
        change.title = matter->title;
        change.number = matter->number;
        change.ends = matter->ends;
    }
    change.outcome = change.newClient || change.newMatter                  ? RowOutcome::Created
                     : change.was.isValid() || !change.fields.isEmpty() ? RowOutcome::Updated
                                                                        : RowOutcome::Unchanged;
    return change;
}

Result<ImportWriter::Known *> ImportWriter::find(const ImportRow &row)
{
    if (!row.externalId.isEmpty()) {
        const auto id = m_clients.byExternalId(row.externalId);
        if (!id)
            return Failure(id.error());
        if (*id)
            return known(*id);
    }
    const auto candidates = named(row.foldedName);
    if (!candidates)
        return Failure(candidates.error());
    return chosen(row, *candidates);
}

ImportWriter::Known *ImportWriter::chosen(const ImportRow &row, const std::vector<Known *> &candidates)
{
    Known *free = nullptr;
    int frees = 0;
    for (Known *each : candidates) {
        switch (compare(each->client, row.externalId, row.points)) {
        case Likeness::Same: return each;
        case Likeness::Other: break;
        case Likeness::Possible:
            ++frees;
            free = free ? free : each;
            break;
        }
    }
    // The same policy of a client of the same name is that client, even when the address has changed since.
    if (!row.number.isEmpty())
        for (Known *each : candidates)
            if ((row.externalId.isEmpty() || each->client.externalId.isEmpty()) && matterOf(*each, row))
                return each;
    if (frees > 1)
        warn(row, u"name"_s, u"ambiguous_client"_s, row.name);
    return free;
}

Result<std::vector<ImportWriter::Known *>> ImportWriter::named(const QString &foldedName)
{
    auto at = m_namesakes.find(foldedName);
    if (at == m_namesakes.end()) {
        const auto found = m_clients.byFoldedName(foldedName);
        if (!found)
            return Failure(found.error());
        std::vector<ClientId> ids;
        for (const Client &client : *found)
            ids.push_back(client.id);
        at = m_namesakes.emplace(foldedName, ids).first;
    }
    return known(at->second);
}

Result<std::vector<ImportWriter::Known *>> ImportWriter::known(std::span<const ClientId> ids)
{
    std::vector<Known *> all;
    for (const ClientId id : ids) {
        auto one = known(id);
        if (!one)
            return Failure(one.error());
        all.push_back(*one);
    }
    return all;
}

Result<ImportWriter::Known *> ImportWriter::known(ClientId id)
{
    if (const auto at = m_known.find(id.value); at != m_known.end())
        return &at->second;
    auto client = m_clients.load(id);
    if (!client)
        return Failure(client.error());
    auto matters = m_matters.ofClient(id);
    if (!matters)
        return Failure(matters.error());
    return &m_known.emplace(id.value, Known{std::move(*client), std::move(*matters)}).first->second;
}

Result<ImportWriter::Known *> ImportWriter::addClient(const ImportRow &row)
{
    Client client;
    client.externalId = row.externalId;
    client.name = row.name;
    client.salutation = row.salutation;
    client.language = row.language.isEmpty() ? m_office.language : row.language;
    client.consent = row.consent;
    client.contactPoints = row.points;
    const auto id = m_clients.add(client, m_office.language);
    if (!id)
        return Failure(id.error());
    if (auto logged = log(u"client_added"_s, {{u"name"_s, client.name}}, *id); !logged)
        return Failure(logged.error());
    if (client.consent != Consent::Unasked)
        if (auto logged = log(QString(u"consent_"_s + code(client.consent)), {{u"rule"_s, u""_s}, {u"source"_s, u"import"_s}}, *id); !logged)
            return Failure(logged.error());
    client.id = *id;
    m_namesakes[row.foldedName].push_back(*id);
    return &m_known.emplace(id->value, Known{std::move(client), {}}).first->second;
}

Result<> ImportWriter::updateClient(Known &known, const ImportRow &row, ImportChange &change)
{
    Client &client = known.client;
    QJsonArray fields;
    const auto set = [&](QString Client::*member, const QString &field, const QString &value) {
        if (value.isEmpty() || client.*member == value) // an empty cell says nothing
            return;
        client.*member = value;
        fields += field;
        change.fields += field;
    };
    if (folded(client.name) != row.foldedName) { // how a name is written is the staff's
        for (const QString &name : {folded(client.name), row.foldedName}) // both are read again when asked for
            m_namesakes.erase(name);
        set(&Client::name, u"name"_s, row.name);
    }
    set(&Client::externalId, u"external_id"_s, row.externalId);
    set(&Client::salutation, u"salutation"_s, row.salutation);
    set(&Client::language, u"language"_s, row.language);

    const bool answered = client.consent == Consent::Unasked && row.consent != Consent::Unasked;
    if (answered) {
        client.consent = row.consent;
        change.fields += u"consent"_s;
    } else if (row.consent != Consent::Unasked && row.consent != client.consent) {
        warn(row, u"consent"_s, u"consent_kept"_s, code(row.consent));
    }

    if (!fields.isEmpty() || answered) {
        if (auto saved = m_clients.save(client, 0, m_office.language); !saved)
            return Failure(saved.error());
        ++client.revision;
    }
    if (!fields.isEmpty())
        if (auto logged = log(u"client_edited"_s, {{u"fields"_s, fields}}, client.id); !logged)
            return logged;
    if (answered)
        if (auto logged = log(QString(u"consent_"_s + code(client.consent)), {{u"rule"_s, u""_s}, {u"source"_s, u"import"_s}}, client.id); !logged)
            return logged;
    return addPoints(known, row, change);
}

Result<> ImportWriter::addPoints(Known &known, const ImportRow &row, ImportChange &change)
{
    for (ContactPoint point : row.points) {
        if (hasPoint(known.client, point))
            continue;
        // Staff have put a malformed address right by now: it does not come back.
        if (!point.problem.isEmpty() && hasSound(known.client, point.channel))
            continue;
        const auto id = m_clients.addContactPoint(known.client.id, point);
        if (!id)
            return Failure(id.error());
        point.id = *id;
        point.client = known.client.id;
        known.client.contactPoints.push_back(point);
        change.fields += columnName(point.channel == ChannelKind::Email ? Column::Email : Column::Phone);
        if (auto logged = log(u"contact_added"_s,
                              {{u"channel"_s, QString(code(point.channel))}, {u"value"_s, point.value}, {u"role"_s, QString(code(point.role))}},
                              known.client.id);
            !logged)
            return logged;
    }
    return {};
}

Matter *ImportWriter::matterOf(Known &known, const ImportRow &row)
{
    Matter *unnumbered = nullptr;
    for (Matter &matter : known.matters) {
        if (matter.type != row.type || matter.number != row.number)
            continue;
        if (!row.number.isEmpty())
            return &matter;
        // Without a number the day tells two matters apart, and the title where there is one.
        if (!row.title.isEmpty() && folded(matter.title) != folded(row.title))
            continue;
        if (matter.ends == row.ends)
            return &matter;
        if (!m_claimed.contains(matter.id.value) && matter.state == MatterState::Open && matter.ends < row.ends)
            unnumbered = &matter;
    }
    return unnumbered;
}

Result<> ImportWriter::addMatter(Known &known, const ImportRow &row)
{
    Matter matter;
    matter.client = known.client.id;
    matter.type = row.type;
    matter.number = row.number;
    matter.title = !row.title.isEmpty() ? row.title : !row.typeWords.isEmpty() ? row.typeWords : words::matterType(row.type, m_office.language);
    matter.starts = row.starts;
    matter.ends = row.ends;
    matter.origin = u"import"_s;
    const auto id = m_matters.add(matter, m_by);
    if (!id)
        return Failure(id.error());
    matter.id = *id;
    m_claimed.insert(id->value);
    known.matters.push_back(matter);
    return log(u"matter_added"_s,
               {{u"type"_s, matter.type}, {u"title"_s, matter.title}, {u"number"_s, matter.number}, {u"ends"_s, iso(matter.ends)}}, matter.client,
               matter.id);
}

Result<> ImportWriter::updateMatter(Matter &matter, const ImportRow &row, ImportChange &change)
{
    const bool earlier = row.ends.isValid() && matter.ends.isValid() && row.ends < matter.ends;
    if (earlier) { // never shortened silently: last year's file must not undo a renewal
        warn(row, u"ends"_s, u"earlier_end"_s, iso(row.ends));
        return {};
    }
    const bool later = row.ends.isValid() && row.ends != matter.ends;
    if (later && matter.state != MatterState::Open) {
        warn(row, u"ends"_s, u"matter_not_open"_s, code(matter.state));
        return {};
    }
    const QDate before = matter.ends;
    QJsonArray fields;
    if (!row.title.isEmpty() && row.title != matter.title) {
        matter.title = row.title;
        fields += u"title"_s;
    }
    if (later)
        matter.ends = row.ends;
    if (row.starts.isValid() && row.starts != matter.starts) {
        matter.starts = row.starts;
        if (!later)
            fields += u"starts"_s;
    }
    if (matter.ends.isValid() && matter.starts > matter.ends) // cannot be: the row was checked; the matter may be older than the check
        matter.starts = {};
    if (!later && fields.isEmpty())
        return {};
    if (auto saved = m_matters.save(matter, 0, m_by); !saved)
        return Failure(saved.error());
    ++matter.revision;
    for (const auto &field : std::as_const(fields))
        change.fields += field.toString();
    if (later) {
        change.was = before;
        if (!before.isValid())
            change.fields += columnName(Column::Ends);
        if (auto logged = log(u"matter_renewed"_s, {{u"from"_s, iso(before)}, {u"to"_s, iso(matter.ends)}}, matter.client, matter.id); !logged)
            return logged;
    }
    if (!fields.isEmpty())
        if (auto logged = log(u"matter_edited"_s, {{u"fields"_s, fields}}, matter.client, matter.id); !logged)
            return logged;
    return {};
}

Result<> ImportWriter::log(const QString &kind, const QJsonObject &parameters, ClientId client, MatterId matter)
{
    return m_activity.append({0, m_by.at, m_by.name, kind, parameters, client, matter, {}});
}

void ImportWriter::warn(const ImportRow &row, const QString &field, const QString &problem, const QString &value)
{
    m_problems.push_back({row.row, field, problem, u"warning"_s, value, row.name});
}

} // namespace deskbell
