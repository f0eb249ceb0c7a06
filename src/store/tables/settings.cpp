#include "store/tables/settings.h"

#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

void bindOffice(Query &query, const Office &office)
{
    query.bind(u":name"_s, office.name)
        .bind(u":country"_s, office.country)
        .bind(u":zone"_s, office.zone)
        .bind(u":language"_s, office.language)
        .bind(u":sending"_s, QString(code(office.sending)))
        .bind(u":held_reason"_s, office.heldReason)
        .bind(u":activation_link"_s, office.activationLink)
        .bind(u":support_address"_s, office.supportAddress)
        .bind(u":report_to"_s, office.reportTo)
        .bind(u":signature"_s, office.signature)
        .bind(u":backup_folder"_s, office.backupFolder)
        .bind(u":one_per_client_per_day"_s, office.onePerClientPerDay ? 1 : 0)
        .bind(u":max_segments"_s, office.maxSegments)
        .bind(u":plain_sms"_s, office.plainSms ? 1 : 0)
        .bind(u":presets"_s, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(office.presets)).toJson(QJsonDocument::Compact)))
        .bind(u":sample"_s, office.sample ? 1 : 0);
}

QJsonObject toJson(const ChannelSettings &settings)
{
    return {{u"outbox"_s, settings.outbox},   {u"smtp"_s, settings.smtpUrl},        {u"plain"_s, settings.plain},
            {u"from"_s, settings.from},       {u"from_name"_s, settings.fromName},  {u"user"_s, settings.user},           {u"secret_key"_s, settings.secretKey},
            {u"imap"_s, settings.imapUrl},    {u"ca"_s, settings.caFile},           {u"trusted"_s, settings.trusted},
            {u"pace"_s, settings.pacePerMinute}, {u"revision"_s, settings.revision}};
}

ChannelSettings fromJson(const QJsonObject &json)
{
    ChannelSettings settings;
    settings.outbox = json[u"outbox"_s].toBool();
    settings.smtpUrl = json[u"smtp"_s].toString();
    settings.plain = json[u"plain"_s].toBool();
    settings.from = json[u"from"_s].toString();
    settings.fromName = json[u"from_name"_s].toString();
    settings.user = json[u"user"_s].toString();
    settings.secretKey = json[u"secret_key"_s].toString();
    settings.imapUrl = json[u"imap"_s].toString();
    settings.caFile = json[u"ca"_s].toString();
    settings.trusted = json[u"trusted"_s].toString();
    // Another hand may have been in the file: a pace that is none is the usual one, and a revision can always be followed by the next.
    if (const int pace = json[u"pace"_s].toInt(); pace > 0)
        settings.pacePerMinute = pace;
    settings.revision = std::clamp(json[u"revision"_s].toInt(), 0, 1'000'000'000);
    return settings;
}

} // namespace

Result<Office> Offices::load()
{
    Query query = m_database.query("offices.load",
        u"SELECT name, country, zone, language, sending, held_reason, activation_link, support_address, report_to, one_per_client_per_day, "
        "max_segments, plain_sms, presets, sample, revision, signature, backup_folder FROM office WHERE id = 1"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return failure(ErrorKind::NotFound, u"not_found"_s, u"office"_s);
    Office office;
    office.name = query.text(0);
    office.country = query.text(1);
    office.zone = query.text(2);
    office.language = query.text(3);
    office.sending = fromCode<Sending>(query.text(4)).value_or(Sending::Held);
    office.heldReason = query.text(5);
    office.activationLink = query.text(6);
    office.supportAddress = query.text(7);
    office.reportTo = query.text(8);
    office.onePerClientPerDay = query.flag(9);
    office.maxSegments = static_cast<int>(query.number(10));
    office.plainSms = query.flag(11);
    const QJsonArray presets = QJsonDocument::fromJson(query.text(12).toUtf8()).array();
    for (const auto &preset : presets)
        office.presets += preset.toString();
    office.sample = query.flag(13);
    office.revision = static_cast<int>(query.number(14));
    office.signature = query.text(15);
    office.backupFolder = query.text(16);
    return office;
}

Result<> Offices::make(const Office &office, const QString &uuid)
{
    Query query = m_database.query("offices.make",
        u"INSERT INTO office(id, uuid, name, country, zone, language, sending, held_reason, activation_link, support_address, report_to, "
        "one_per_client_per_day, max_segments, plain_sms, presets, sample, signature, backup_folder) VALUES (1, :uuid, :name, :country, :zone, :language, :sending, "
        ":held_reason, :activation_link, :support_address, :report_to, :one_per_client_per_day, :max_segments, :plain_sms, :presets, :sample, :signature, :backup_folder)"_s);
    bindOffice(query, office);
    return query.bind(u":uuid"_s, uuid).run();
}

Result<> Offices::save(const Office &office)
{
    Query query = m_database.query("offices.save",
        u"UPDATE office SET name = :name, country = :country, zone = :zone, language = :language, sending = :sending, held_reason = :held_reason, "
        "activation_link = :activation_link, support_address = :support_address, report_to = :report_to, "
        "one_per_client_per_day = :one_per_client_per_day, max_segments = :max_segments, plain_sms = :plain_sms, presets = :presets, "
        "sample = :sample, signature = :signature, backup_folder = :backup_folder, revision = revision + 1 WHERE id = 1"_s);
    bindOffice(query, office);
    return query.run();
}

Result<QString> Offices::uuid()
{
    Query query = m_database.query("offices.uuid", u"SELECT uuid FROM office"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return failure(ErrorKind::NotFound, u"not_found"_s, u"office"_s);
    return query.text(0);
}

Result<ChannelSettings> Channels::load(ChannelKind kind)
{
    Query query = m_database.query("channels.load",
        u"SELECT is_on, settings, stopped, stopped_text, stopped_reply FROM channel WHERE kind = :kind"_s);
    if (auto run = query.bind(u":kind"_s, QString(code(kind))).run(); !run)
        return Failure(run.error());
    ChannelSettings settings;
    if (query.next()) {
        settings = fromJson(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
        settings.set = true;
        settings.on = query.flag(0);
        settings.stopped = query.text(2);
        settings.stoppedText = query.text(3);
        settings.stoppedReply = query.text(4);
    }
    settings.kind = kind;
    return settings;
}

Result<> Channels::save(const ChannelSettings &saved)
{
    const auto before = load(saved.kind);
    if (!before)
        return Failure(before.error());
    ChannelSettings settings = saved;
    settings.revision = before->revision + 1;
    return m_database.query("channels.save",
               u"INSERT INTO channel(kind, is_on, settings, stopped, stopped_text, stopped_reply) "
               "VALUES (:kind, :is_on, :settings, :stopped, :stopped_text, :stopped_reply) "
               "ON CONFLICT (kind) DO UPDATE SET is_on = excluded.is_on, settings = excluded.settings, stopped = excluded.stopped, "
               "stopped_text = excluded.stopped_text, stopped_reply = excluded.stopped_reply, paused_until = 0"_s)
        .bind(u":kind"_s, QString(code(settings.kind)))
        .bind(u":is_on"_s, settings.on ? 1 : 0)
        .bind(u":settings"_s, QString::fromUtf8(QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact)))
        .bind(u":stopped"_s, settings.stopped)
        .bind(u":stopped_text"_s, settings.stoppedText)
        .bind(u":stopped_reply"_s, settings.stoppedReply)
        .run();
}

Result<> Channels::stop(ChannelKind kind, const QString &reason, const QString &text, const QString &reply)
{
    return m_database.query("channels.stop",
               u"UPDATE channel SET stopped = :reason, stopped_text = :text, stopped_reply = :reply WHERE kind = :kind"_s)
        .bind(u":kind"_s, QString(code(kind)))
        .bind(u":reason"_s, reason)
        .bind(u":text"_s, text)
        .bind(u":reply"_s, reply)
        .run();
}

Result<> Channels::pause(ChannelKind kind, Instant until)
{
    return m_database.query("channels.pause", u"UPDATE channel SET paused_until = :until WHERE kind = :kind"_s)
        .bind(u":kind"_s, QString(code(kind)))
        .bind(u":until"_s, until)
        .run();
}

Result<Instant> Channels::pausedUntil(ChannelKind kind)
{
    Query query = m_database.query("channels.pausedUntil", u"SELECT paused_until FROM channel WHERE kind = :kind"_s);
    if (auto run = query.bind(u":kind"_s, QString(code(kind))).run(); !run)
        return Failure(run.error());
    return query.next() ? query.instant(0) : Instant{};
}

} // namespace deskbell::store
