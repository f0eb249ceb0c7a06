#include "store/tables/clients.h"

#include "domain/text/fold.h"
#include "store/database.h"
#include "store/id_list.h"

#include <QStringList>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

const QString selected = u"SELECT id, external_id, name, salutation, language, state, paused_until, pause_reason, email_on, sms_on, consent, "
                         "sample, revision FROM client "_s;

Client clientOf(const Query &query)
{
    Client client;
    client.id = query.id<ClientId>(0);
    client.externalId = query.text(1);
    client.name = query.text(2);
    client.salutation = query.text(3);
    client.language = query.text(4);
    client.state = fromCode<ClientState>(query.text(5)).value_or(ClientState::Inactive);
    client.pausedUntil = query.day(6);
    client.pauseReason = query.text(7);
    client.emailOn = query.flag(8);
    client.smsOn = query.flag(9);
    client.consent = fromCode<Consent>(query.text(10)).value_or(Consent::Withdrawn);
    client.sample = query.flag(11);
    client.revision = static_cast<int>(query.number(12));
    return client;
}

ContactPoint pointOf(const Query &query)
{
    ContactPoint point;
    point.id = query.id<ContactPointId>(0);
    point.client = query.id<ClientId>(1);
    point.channel = fromCode<ChannelKind>(query.text(2)).value_or(ChannelKind::Email);
    point.value = query.text(3);
    point.role = fromCode<Role>(query.text(4)).value_or(Role::Client);
    point.country = query.text(5);
    point.language = query.text(6);
    point.on = query.flag(7);
    point.problem = query.text(8);
    return point;
}

void bindOwnColumns(Query &query, const Client &client, const QString &officeLanguage)
{
    query.bind(u":external_id"_s, client.externalId.isEmpty() ? QVariant() : QVariant(client.externalId))
        .bind(u":name"_s, client.name)
        .bind(u":folded_name"_s, folded(client.name))
        .bind(u":salutation"_s, client.salutation)
        .bind(u":language"_s, client.language)
        .bind(u":state"_s, QString(code(client.state)))
        .bind(u":paused_until"_s, client.pausedUntil)
        .bind(u":pause_reason"_s, client.pauseReason)
        .bind(u":email_on"_s, client.emailOn ? 1 : 0)
        .bind(u":sms_on"_s, client.smsOn ? 1 : 0)
        .bind(u":consent"_s, QString(code(client.consent)))
        .bind(u":sample"_s, client.sample ? 1 : 0)
        .bind(u":sort_key"_s, sortKey(client.name, officeLanguage));
}

Result<> readDependents(Database &database, std::span<const ClientId> ids, std::unordered_map<qint64, Client> &clients)
{
    Query points = database.query("clients.contactPoints",
        QString(u"SELECT id, client_id, channel, value, role, country, language, is_on, problem FROM contact_point WHERE client_id "_s
                + IdList::condition(ids) + u" ORDER BY client_id, place, id"_s));
    IdList::bind(points, ids);
    if (auto run = points.run(); !run)
        return run;
    while (points.next()) {
        const ContactPoint point = pointOf(points);
        if (const auto owner = clients.find(point.client.value); owner != clients.end())
            owner->second.contactPoints.push_back(point);
    }
    Query consents = database.query("clients.consents",
        QString(u"SELECT client_id, rule_id, answer FROM rule_consent WHERE client_id "_s + IdList::condition(ids)
                + u" ORDER BY client_id, rule_id"_s));
    IdList::bind(consents, ids);
    if (auto run = consents.run(); !run)
        return run;
    while (consents.next())
        if (const auto owner = clients.find(consents.number(0)); owner != clients.end())
            owner->second.ruleConsents.push_back(
                {consents.id<RuleId>(1), fromCode<Consent>(consents.text(2)).value_or(Consent::Withdrawn)});
    return {};
}

Result<ContactPointId> insertPoint(Database &database, ClientId client, const ContactPoint &point)
{
    Query query = database.query("clients.addContactPoint",
        u"INSERT INTO contact_point(client_id, channel, value, folded, role, country, language, is_on, problem) "
        "VALUES (:client, :channel, :value, :folded, :role, :country, :language, :is_on, :problem)"_s);
    query.bind(u":client"_s, client)
        .bind(u":channel"_s, QString(code(point.channel)))
        .bind(u":value"_s, point.value)
        .bind(u":folded"_s, caseless(point.value))
        .bind(u":role"_s, QString(code(point.role)))
        .bind(u":country"_s, point.country)
        .bind(u":language"_s, point.language)
        .bind(u":is_on"_s, point.on ? 1 : 0)
        .bind(u":problem"_s, point.problem);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return ContactPointId{query.insertedId()};
}

} // namespace

Result<Client> Clients::load(ClientId id)
{
    auto found = loadMany(std::span(&id, 1));
    if (!found)
        return Failure(found.error());
    if (found->empty())
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"client"_s);
    return std::move(found->front());
}

Result<std::vector<Client>> Clients::loadMany(std::span<const ClientId> ids)
{
    std::unordered_map<qint64, Client> clients;
    const auto read = inPieces(ids, [&](std::span<const ClientId> piece) -> Result<> {
        {
            Query query = m_database.query("clients.loadMany", QString(selected + u"WHERE id "_s + IdList::condition(piece)));
            IdList::bind(query, piece);
            if (auto run = query.run(); !run)
                return run;
            while (query.next())
                clients.emplace(query.number(0), clientOf(query));
        }
        return readDependents(m_database, piece, clients);
    });
    if (!read)
        return Failure(read.error());
    std::vector<Client> ordered;
    ordered.reserve(clients.size());
    for (const ClientId id : ids)
        if (const auto found = clients.find(id.value); found != clients.end())
            ordered.push_back(found->second);
    return ordered;
}

Result<ClientId> Clients::add(const Client &client, const QString &officeLanguage)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    QStringList addresses;
    for (const ContactPoint &point : client.contactPoints)
        addresses += point.value;
    const QString search = ClientSearchIndex::textOf(client.name, addresses, {});
    ClientId id;
    {
        Query query = m_database.query("clients.add",
            u"INSERT INTO client(external_id, name, folded_name, salutation, language, state, paused_until, pause_reason, email_on, sms_on, "
            "consent, sample, search, sort_key) VALUES (:external_id, :name, :folded_name, :salutation, :language, :state, :paused_until, "
            ":pause_reason, :email_on, :sms_on, :consent, :sample, :search, :sort_key)"_s);
        bindOwnColumns(query, client, officeLanguage);
        query.bind(u":search"_s, search);
        if (auto run = query.run(); !run)
            return Failure(run.error());
        id = ClientId{query.insertedId()};
    }
    if (auto indexed = m_search.add(id, search); !indexed)
        return Failure(indexed.error());
    for (const ContactPoint &point : client.contactPoints)
        if (auto added = insertPoint(m_database, id, point); !added)
            return Failure(added.error());
    for (const RuleConsent &consent : client.ruleConsents)
        if (auto answered = answerRuleConsent(id, consent.rule, consent.answer); !answered)
            return Failure(answered.error());
    if (auto committed = transaction.commit(); !committed)
        return Failure(committed.error());
    return id;
}

Result<> Clients::save(const Client &client, int expectedRevision, const QString &officeLanguage)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    int present = 0;
    QString oldName;
    {
        Query query = m_database.query("clients.revision", u"SELECT revision, name FROM client WHERE id = :id"_s);
        if (auto run = query.bind(u":id"_s, client.id).run(); !run)
            return run;
        if (!query.next())
            return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(client.id.value), u"client"_s);
        present = static_cast<int>(query.number(0));
        oldName = query.text(1);
    }
    if (expectedRevision != 0 && present > expectedRevision)
        return failure(ErrorKind::Busy, u"changed_meanwhile"_s, QString(QString::number(expectedRevision) + u" < "_s + QString::number(present)));
    {
        Query query = m_database.query("clients.save",
            u"UPDATE client SET external_id = :external_id, name = :name, folded_name = :folded_name, salutation = :salutation, "
            "language = :language, state = :state, paused_until = :paused_until, pause_reason = :pause_reason, email_on = :email_on, "
            "sms_on = :sms_on, consent = :consent, sample = :sample, sort_key = :sort_key, revision = revision + 1 WHERE id = :id"_s);
        bindOwnColumns(query, client, officeLanguage);
        if (auto run = query.bind(u":id"_s, client.id).run(); !run)
            return run;
    }
    if (client.name != oldName)
        if (auto refreshed = m_search.refresh(client.id); !refreshed)
            return refreshed;
    return transaction.commit();
}

Result<ContactPointId> Clients::addContactPoint(ClientId client, const ContactPoint &point)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    auto id = insertPoint(m_database, client, point);
    if (!id)
        return id;
    if (auto told = pointsChanged(client); !told)
        return Failure(told.error());
    if (auto committed = transaction.commit(); !committed)
        return Failure(committed.error());
    return id;
}

Result<> Clients::saveContactPoint(const ContactPoint &point)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    ClientId client;
    {
        Query query = m_database.query("clients.saveContactPoint",
            u"UPDATE contact_point SET channel = :channel, value = :value, folded = :folded, role = :role, country = :country, "
            "language = :language, is_on = :is_on, problem = :problem WHERE id = :id RETURNING client_id"_s);
        query.bind(u":id"_s, point.id)
            .bind(u":channel"_s, QString(code(point.channel)))
            .bind(u":value"_s, point.value)
            .bind(u":folded"_s, caseless(point.value))
            .bind(u":role"_s, QString(code(point.role)))
            .bind(u":country"_s, point.country)
            .bind(u":language"_s, point.language)
            .bind(u":is_on"_s, point.on ? 1 : 0)
            .bind(u":problem"_s, point.problem);
        if (auto run = query.run(); !run)
            return run;
        if (!query.next())
            return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(point.id.value), u"contact"_s);
        client = query.id<ClientId>(0);
    }
    if (auto told = pointsChanged(client); !told)
        return told;
    return transaction.commit();
}

Result<> Clients::putFirst(ContactPointId id)
{
    return m_database.query("clients.putFirst",
        u"UPDATE contact_point SET place = (SELECT min(other.place) - 1 FROM contact_point other WHERE other.client_id = contact_point.client_id) WHERE id = :id"_s)
        .bind(u":id"_s, id)
        .run();
}

Result<> Clients::removeContactPoint(ContactPointId id)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    // Messages keep the address they went to; only their link to the row goes.
    if (auto unlinked = m_database.query("clients.unlinkMessages",
                                         u"UPDATE message SET contact_point_id = NULL WHERE contact_point_id = :id"_s)
                            .bind(u":id"_s, id)
                            .run();
        !unlinked)
        return unlinked;
    ClientId client;
    {
        Query query = m_database.query("clients.removeContactPoint", u"DELETE FROM contact_point WHERE id = :id RETURNING client_id"_s);
        if (auto run = query.bind(u":id"_s, id).run(); !run)
            return run;
        if (!query.next())
            return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"contact"_s);
        client = query.id<ClientId>(0);
    }
    if (auto told = pointsChanged(client); !told)
        return told;
    return transaction.commit();
}

Result<> Clients::pointsChanged(ClientId client)
{
    if (auto raised = m_database.query("clients.raiseRevision", u"UPDATE client SET revision = revision + 1 WHERE id = :id"_s).bind(u":id"_s, client).run();
        !raised)
        return raised;
    return m_search.refresh(client);
}

Result<> Clients::answerRuleConsent(ClientId client, RuleId rule, Consent answer)
{
    if (answer == Consent::Unasked)
        return m_database.query("clients.forgetRuleConsent", u"DELETE FROM rule_consent WHERE client_id = :client AND rule_id = :rule"_s)
            .bind(u":client"_s, client)
            .bind(u":rule"_s, rule)
            .run();
    return m_database.query("clients.answerRuleConsent",
               u"INSERT INTO rule_consent(client_id, rule_id, answer) VALUES (:client, :rule, :answer) "
               "ON CONFLICT (client_id, rule_id) DO UPDATE SET answer = excluded.answer"_s)
        .bind(u":client"_s, client)
        .bind(u":rule"_s, rule)
        .bind(u":answer"_s, QString(code(answer)))
        .run();
}

Result<> Clients::resort(const QString &language)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    std::vector<std::pair<ClientId, QString>> names;
    {
        Query query = m_database.query("clients.names", u"SELECT id, name FROM client"_s);
        if (auto run = query.run(); !run)
            return run;
        while (query.next())
            names.emplace_back(query.id<ClientId>(0), query.text(1));
    }
    for (const auto &[id, name] : names)
        if (auto run = m_database.query("clients.resort", u"UPDATE client SET sort_key = :key WHERE id = :id"_s)
                           .bind(u":id"_s, id)
                           .bind(u":key"_s, sortKey(name, language))
                           .run();
            !run)
            return run;
    return transaction.commit();
}

Result<ClientId> Clients::byExternalId(const QString &externalId)
{
    Query query = m_database.query("clients.byExternalId", u"SELECT id FROM client WHERE external_id = :external_id"_s);
    if (auto run = query.bind(u":external_id"_s, externalId).run(); !run)
        return Failure(run.error());
    return query.next() ? query.id<ClientId>(0) : ClientId{};
}

Result<std::vector<Client>> Clients::byFoldedName(const QString &foldedName)
{
    std::vector<ClientId> ids;
    {
        Query query = m_database.query("clients.byFoldedName", u"SELECT id FROM client WHERE folded_name = :folded_name ORDER BY id"_s);
        if (auto run = query.bind(u":folded_name"_s, foldedName).run(); !run)
            return Failure(run.error());
        while (query.next())
            ids.push_back(query.id<ClientId>(0));
    }
    return loadMany(ids);
}

} // namespace deskbell::store
