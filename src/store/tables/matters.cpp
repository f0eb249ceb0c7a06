#include "store/tables/matters.h"

#include "store/database.h"
#include "store/id_list.h"
#include "store/tables/client_search_index.h"
#include "store/tables/matter_snapshot.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

const QString selected = u"SELECT id, client_id, type, number, title, state, starts, ends, at, link, origin, paused_until, pause_reason, "
                         "activated, revision FROM matter "_s;

Matter matterOf(const Query &query)
{
    Matter matter;
    matter.id = query.id<MatterId>(0);
    matter.client = query.id<ClientId>(1);
    matter.type = query.text(2);
    matter.number = query.text(3);
    matter.title = query.text(4);
    matter.state = fromCode<MatterState>(query.text(5)).value_or(MatterState::Closed);
    matter.starts = query.day(6);
    matter.ends = query.day(7);
    matter.at = query.maybeInstant(8);
    matter.link = query.text(9);
    matter.origin = query.text(10);
    matter.pausedUntil = query.day(11);
    matter.pauseReason = query.text(12);
    matter.activated = query.flag(13);
    matter.revision = static_cast<int>(query.number(14));
    return matter;
}

void bindColumns(Query &query, const Matter &matter)
{
    query.bind(u":client"_s, matter.client)
        .bind(u":type"_s, matter.type)
        .bind(u":number"_s, matter.number)
        .bind(u":title"_s, matter.title)
        .bind(u":state"_s, QString(code(matter.state)))
        .bind(u":starts"_s, matter.starts)
        .bind(u":ends"_s, matter.ends)
        .bind(u":at"_s, matter.at)
        .bind(u":link"_s, matter.link)
        .bind(u":origin"_s, matter.origin)
        .bind(u":paused_until"_s, matter.pausedUntil)
        .bind(u":pause_reason"_s, matter.pauseReason)
        .bind(u":activated"_s, matter.activated ? 1 : 0);
}

Result<> insertLine(Database &database, MatterId matter, const Line &line)
{
    return database.query("matters.addLine",
               u"INSERT INTO line(id, matter_id, text, amount, sender, done) VALUES (:id, :matter, :text, :amount, :sender, :done)"_s)
        .bind(u":id"_s, line.id) // none yet: NULL, the table gives one
        .bind(u":matter"_s, matter)
        .bind(u":text"_s, line.text)
        .bind(u":amount"_s, line.amount)
        .bind(u":sender"_s, line.sender)
        .bind(u":done"_s, line.done ? 1 : 0)
        .run();
}

Result<> keepRevision(Database &database, MatterId id, const Matter &matter, int revision, const By &by)
{
    return database.query("matters.keepRevision",
               u"INSERT INTO matter_revision(matter_id, revision, at, who, snapshot) VALUES (:matter, :revision, :at, :who, :snapshot)"_s)
        .bind(u":matter"_s, id)
        .bind(u":revision"_s, revision)
        .bind(u":at"_s, by.at)
        .bind(u":who"_s, by.name)
        .bind(u":snapshot"_s, matterSnapshot(matter))
        .run();
}

Result<std::vector<MatterId>> ids(Query &query)
{
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<MatterId> found;
    while (query.next())
        found.push_back(query.id<MatterId>(0));
    return found;
}

} // namespace

Result<Matter> Matters::load(MatterId id)
{
    auto found = loadMany(std::span(&id, 1));
    if (!found)
        return Failure(found.error());
    if (found->empty())
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"matter"_s);
    return std::move(found->front());
}

Result<std::vector<Matter>> Matters::loadMany(std::span<const MatterId> wanted)
{
    std::unordered_map<qint64, Matter> matters;
    const auto read = inPieces(wanted, [&](std::span<const MatterId> piece) -> Result<> {
        Query query = m_database.query("matters.loadMany", QString(selected + u"WHERE id "_s + IdList::condition(piece)));
        IdList::bind(query, piece);
        if (auto run = query.run(); !run)
            return run;
        while (query.next())
            matters.emplace(query.number(0), matterOf(query));
        Query lines = m_database.query("matters.lines",
            QString(u"SELECT matter_id, id, text, amount, sender, done FROM line WHERE matter_id "_s + IdList::condition(piece)
                    + u" ORDER BY matter_id, id"_s));
        IdList::bind(lines, piece);
        if (auto run = lines.run(); !run)
            return run;
        while (lines.next())
            if (const auto owner = matters.find(lines.number(0)); owner != matters.end())
                owner->second.lines.push_back({lines.id<LineId>(1), lines.text(2), lines.text(3), lines.text(4), lines.flag(5)});
        return {};
    });
    if (!read)
        return Failure(read.error());
    std::vector<Matter> ordered;
    ordered.reserve(matters.size());
    for (const MatterId id : wanted)
        if (const auto found = matters.find(id.value); found != matters.end())
            ordered.push_back(found->second);
    return ordered;
}

Result<std::vector<Matter>> Matters::ofClient(ClientId client)
{
    std::vector<MatterId> found;
    {
        Query query = m_database.query("matters.ofClient", u"SELECT id FROM matter WHERE client_id = :client ORDER BY id"_s);
        auto listed = ids(query.bind(u":client"_s, client));
        if (!listed)
            return Failure(listed.error());
        found = std::move(*listed);
    }
    return loadMany(found);
}

Result<MatterId> Matters::add(const Matter &matter, const By &by)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    MatterId id;
    {
        Query query = m_database.query("matters.add",
            u"INSERT INTO matter(client_id, type, number, title, state, starts, ends, at, link, origin, paused_until, pause_reason, activated) "
            "VALUES (:client, :type, :number, :title, :state, :starts, :ends, :at, :link, :origin, :paused_until, :pause_reason, :activated)"_s);
        bindColumns(query, matter);
        if (auto run = query.run(); !run)
            return Failure(run.error());
        id = MatterId{query.insertedId()};
    }
    for (Line line : matter.lines) {
        line.id = {};
        if (auto added = insertLine(m_database, id, line); !added)
            return Failure(added.error());
    }
    if (auto kept = keepRevision(m_database, id, matter, 1, by); !kept)
        return Failure(kept.error());
    if (!matter.number.isEmpty())
        if (auto refreshed = ClientSearchIndex(m_database).refresh(matter.client); !refreshed)
            return Failure(refreshed.error());
    if (auto committed = transaction.commit(); !committed)
        return Failure(committed.error());
    return id;
}

Result<> Matters::save(const Matter &matter, int expectedRevision, const By &by)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto before = load(matter.id);
    if (!before)
        return Failure(before.error());
    if (expectedRevision != 0 && before->revision > expectedRevision)
        return failure(ErrorKind::Busy, u"changed_meanwhile"_s, QString(QString::number(expectedRevision) + u" < "_s + QString::number(before->revision)));
    {
        Query query = m_database.query("matters.save",
            u"UPDATE matter SET client_id = :client, type = :type, number = :number, title = :title, state = :state, starts = :starts, "
            "ends = :ends, at = :at, link = :link, origin = :origin, paused_until = :paused_until, pause_reason = :pause_reason, "
            "activated = :activated, revision = revision + 1 WHERE id = :id"_s);
        bindColumns(query, matter);
        if (auto run = query.bind(u":id"_s, matter.id).run(); !run)
            return run;
    }
    // Lines that stay keep their ids: the console and the window name them by it.
    if (auto cleared = m_database.query("matters.clearLines", u"DELETE FROM line WHERE matter_id = :matter"_s).bind(u":matter"_s, matter.id).run();
        !cleared)
        return cleared;
    for (const bool known : {true, false}) // known ids first, so that a new line is never given one of them
        for (const Line &line : matter.lines)
            if (bool(line.id) == known)
                if (auto added = insertLine(m_database, matter.id, line); !added)
                    return added;
    if (auto kept = keepRevision(m_database, matter.id, matter, before->revision + 1, by); !kept)
        return kept;
    if (matter.number != before->number || matter.client != before->client) {
        ClientSearchIndex search(m_database);
        if (auto refreshed = search.refresh(matter.client); !refreshed)
            return refreshed;
        if (matter.client != before->client)
            if (auto refreshed = search.refresh(before->client); !refreshed)
                return refreshed;
    }
    return transaction.commit();
}

Result<MatterType> Matters::type(const QString &name)
{
    Query query = m_database.query("matters.type", u"SELECT name, remind_by_hand FROM matter_type WHERE name = :name"_s);
    if (auto run = query.bind(u":name"_s, name).run(); !run)
        return Failure(run.error());
    if (!query.next())
        return failure(ErrorKind::NotFound, u"not_found"_s, name, u"type"_s);
    return MatterType{query.text(0), query.flag(1)};
}

Result<std::vector<MatterType>> Matters::types()
{
    Query query = m_database.query("matters.types", u"SELECT name, remind_by_hand FROM matter_type ORDER BY rowid"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<MatterType> found;
    while (query.next())
        found.push_back({query.text(0), query.flag(1)});
    return found;
}

Result<> Matters::addType(const MatterType &type, const QString &preset)
{
    return m_database.query("matters.addType",
               u"INSERT INTO matter_type(name, remind_by_hand, preset) VALUES (:name, :remind, :preset) ON CONFLICT (name) DO NOTHING"_s)
        .bind(u":name"_s, type.name)
        .bind(u":remind"_s, type.remindByHand ? 1 : 0)
        .bind(u":preset"_s, preset)
        .run();
}

Result<std::vector<MatterId>> Matters::endingBetween(const QStringList &types, QDate from, QDate to)
{
    // The range decides how much is read, so types are picked out of it here instead of being spelt into the statement.
    Query query = m_database.query("matters.endingBetween",
        u"SELECT id, type FROM matter WHERE state = 'open' AND ends IS NOT NULL AND ends BETWEEN :from AND :to ORDER BY ends, id"_s);
    if (auto run = query.bind(u":from"_s, from).bind(u":to"_s, to).run(); !run)
        return Failure(run.error());
    std::vector<MatterId> found;
    while (query.next())
        if (types.contains(query.text(1)))
            found.push_back(query.id<MatterId>(0));
    return found;
}

Result<> Matters::touch(MatterId id)
{
    return m_database.query("matters.touch", u"INSERT INTO touched(matter_id) VALUES (:id) ON CONFLICT (matter_id) DO NOTHING"_s)
        .bind(u":id"_s, id)
        .run();
}

Result<std::optional<Instant>> Matters::madeAt(MatterId id)
{
    Query query = m_database.query("matters.madeAt", u"SELECT at FROM matter_revision WHERE matter_id = :id ORDER BY revision LIMIT 1"_s);
    if (auto run = query.bind(u":id"_s, id).run(); !run)
        return Failure(run.error());
    return query.next() ? query.maybeInstant(0) : std::nullopt;
}

Result<std::vector<MatterId>> Matters::touched()
{
    Query query = m_database.query("matters.touched", u"SELECT matter_id FROM touched ORDER BY matter_id"_s);
    return ids(query);
}

Result<> Matters::untouch(std::span<const MatterId> done)
{
    return inPieces(done, [&](std::span<const MatterId> piece) -> Result<> {
        Query query = m_database.query("matters.untouch", QString(u"DELETE FROM touched WHERE matter_id "_s + IdList::condition(piece)));
        IdList::bind(query, piece);
        return query.run();
    });
}

} // namespace deskbell::store
