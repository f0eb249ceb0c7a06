#include "queries/reader.h"

#include "domain/reminding/civil_time.h"
#include "queries/office_log.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/tables/clients.h"
#include "store/tables/lineages.h"
#include "store/tables/matters.h"
#include "store/tables/message_row.h"
#include "store/tables/messages.h"
#include "store/tables/operators.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"
#include "store/tables/suppressions.h"
#include "store/tables/templates.h"
#include "store/tables/workers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

Reader::Reader(std::unique_ptr<store::Database> database) : m_database(std::move(database)) {}
Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const QString &dataFolder)
{
    auto database = store::Database::open(dataFolder + u"/office.db"_s, store::Open::ReadOnly);
    if (!database)
        return Failure(database.error());
    const auto schema = store::schemaVersion(**database);
    if (!schema)
        return Failure(schema.error());
    if (*schema < store::newestSchema) // who may write brings it up to date first
        return failure(ErrorKind::Temporary, u"older_schema"_s, QString::number(*schema));
    return std::unique_ptr<Reader>(new Reader(std::move(*database)));
}

Result<Office> Reader::office() const { return store::Offices(*m_database).load(); }
Result<QString> Reader::officeUuid() const { return store::Offices(*m_database).uuid(); }
Result<Lineage> Reader::lineage() const { return store::Lineages(*m_database).load(); }
Result<ChannelSettings> Reader::channel(ChannelKind kind) const { return store::Channels(*m_database).load(kind); }
Result<Client> Reader::client(ClientId id) const { return store::Clients(*m_database).load(id); }
Result<Matter> Reader::matter(MatterId id) const { return store::Matters(*m_database).load(id); }
Result<std::vector<MatterType>> Reader::matterTypes() const { return store::Matters(*m_database).types(); }
Result<std::vector<Rule>> Reader::rules() const { return store::Rules(*m_database).all(); }
Result<Rule> Reader::rule(RuleId id) const { return store::Rules(*m_database).load(id); }

Result<std::optional<Instant>> Reader::stoppedSince(ChannelKind kind) const
{
    const auto settings = channel(kind);
    if (!settings)
        return Failure(settings.error());
    if (settings->stopped.isEmpty())
        return std::nullopt;
    store::Query query = m_database->query("activity.stopped",
        queries::newestOfficeEntry(u"at"_s, u"channel_stopped"_s, u" AND json_extract(parameters, '$.channel') = :kind"_s));
    if (auto run = query.bind(u":kind"_s, QString(code(kind))).run(); !run)
        return Failure(run.error());
    return query.next() ? std::optional(query.instant(0)) : std::nullopt;
}

Result<int> Reader::heldFor(const std::vector<Reason> &reasons) const
{
    int held = 0;
    for (const Reason reason : reasons) {
        store::Query query = m_database->query("messages.heldFor", u"SELECT count(*) FROM message WHERE state = 'held' AND reason = :reason"_s);
        if (auto run = query.bind(u":reason"_s, QString(code(reason))).run(); !run)
            return Failure(run.error());
        held += query.next() ? static_cast<int>(query.number(0)) : 0;
    }
    return held;
}

Result<int> Reader::ownClientCount() const
{
    store::Query query = m_database->query("clients.own", u"SELECT count(*) FROM client WHERE sample = 0"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<std::vector<OperatorRow>> Reader::operators() const
{
    return store::Operators(*m_database).all().map([](const std::vector<store::OperatorRecord> &records) {
        std::vector<OperatorRow> rows;
        rows.reserve(records.size());
        for (const store::OperatorRecord &each : records)
            rows.push_back({each.id, each.name, each.role});
        return rows;
    });
}

Result<std::vector<Template>> Reader::templates() const
{
    return store::Templates(*m_database).all().map([](const std::vector<store::TemplateRow> &records) {
        std::vector<Template> rows;
        rows.reserve(records.size());
        for (const store::TemplateRow &each : records)
            rows.push_back({each.name, each.language, each.subject, each.body, each.revision});
        return rows;
    });
}

Result<Template> Reader::templateText(const QString &name, const QString &language) const
{
    const auto settings = office();
    if (!settings)
        return Failure(settings.error());
    return store::Templates(*m_database).load(name, language, settings->language).map([](const store::TemplateRow &row) {
        return Template{row.name, row.language, row.subject, row.body, row.revision};
    });
}

Result<std::vector<Suppression>> Reader::suppressions() const
{
    return store::Suppressions(*m_database).all().map([](const std::vector<store::SuppressionRow> &records) {
        std::vector<Suppression> rows;
        rows.reserve(records.size());
        for (const store::SuppressionRow &each : records)
            rows.push_back({each.address, each.reason, each.who, each.at});
        return rows;
    });
}

Result<WorkerStatus> Reader::worker(QDate today) const
{
    const auto row = store::Workers(*m_database).load();
    if (!row)
        return Failure(row.error());
    const auto settings = office();
    if (!settings)
        return Failure(settings.error());

    WorkerStatus status;
    status.state = row->state;
    status.pid = row->pid;
    status.host = row->host;
    if (row->heartbeat.ms != 0)
        status.heartbeat = row->heartbeat;
    status.clockFrozen = row->clockFrozen;
    if (row->wallHighWater.ms != 0)
        status.clockSeen = row->wallHighWater;

    // A failure waits for a person until the client is written to again or somebody leaves it at that; an unknown outcome until somebody settles it; of the held
    // ones only those count that do not go on by themselves.
    store::Query query = m_database->query("worker.waiting",
        u"SELECT (SELECT count(*) FROM message WHERE sent_at >= :from AND sent_at < :until), "
        "(SELECT count(*) FROM message WHERE state IN ('failed','unknown') AND state = 'unknown' AND resolved_by = ''), "
        "(SELECT count(*) FROM message m WHERE m.state IN ('failed','unknown') AND m.state = 'failed' AND m.resolved_by = '' "
        "AND m.id = (SELECT max(n.id) FROM message n WHERE n.client_id = m.client_id)), "
        "(SELECT count(*) FROM message WHERE state = 'held' AND reason NOT IN "_s + store::reasonsThatOpen() + u')');
    const QTimeZone zone(settings->zone.toUtf8());
    query.bind(u":from"_s, resolve(today, QTime(0, 0), zone)).bind(u":until"_s, resolve(today.addDays(1), QTime(0, 0), zone));
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (query.next()) {
        status.sentToday = static_cast<int>(query.number(0));
        status.unknown = static_cast<int>(query.number(1));
        status.failed = static_cast<int>(query.number(2));
        status.held = static_cast<int>(query.number(3));
    }
    return status;
}

} // namespace deskbell
