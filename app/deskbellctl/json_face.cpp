#include "app/deskbellctl/json_face.h"

#include "domain/reminding/civil_time.h"
#include "domain/reminding/rule_file.h"
#include "words/words.h"

#include <algorithm>
#include <iterator>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

template <typename Tag> QJsonValue idOrNull(Id<Tag> id)
{
    return id ? QJsonValue(id.value) : QJsonValue(QJsonValue::Null);
}

/// Channels a decision would use: "both" when it speaks through two.
QString routeOf(const Decision &decision)
{
    for (const Leg &leg : decision.legs)
        if (leg.channel != decision.legs.front().channel)
            return code(Route::Both);
    return code(decision.legs.empty() ? decision.channel : decision.legs.front().channel);
}

/// The civil day from which the rule works as it reads now: versions that say the same are one, and a rule works no sooner than it is on.
QDate worksFrom(const Rule &rule)
{
    const auto says = [&rule](const RuleVersion &version) { return ruleToJson(rule.name, rule.on, version); };
    auto first = rule.versions.rbegin();
    while (std::next(first) != rule.versions.rend() && says(*std::next(first)) == says(rule.newest()))
        ++first;
    if (!rule.onSince.isValid())
        return first->effectiveFrom;
    return std::next(first) == rule.versions.rend() ? rule.onSince : std::max(first->effectiveFrom, rule.onSince);
}

} // namespace

QJsonValue JsonFace::instant(std::optional<Instant> at) const
{
    return at ? QJsonValue(isoWithOffset(*at, m_zone)) : QJsonValue(QJsonValue::Null);
}

QJsonValue JsonFace::day(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue JsonFace::text(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject JsonFace::office(const Office &office) const
{
    return {{u"name"_s, office.name},
            {u"country"_s, text(office.country)},
            {u"zone"_s, office.zone},
            {u"language"_s, office.language},
            {u"sending"_s, QString(code(office.sending))},
            {u"held_reason"_s, text(office.heldReason)},
            {u"presets"_s, QJsonArray::fromStringList(office.presets)},
            {u"activation_link"_s, text(office.activationLink)},
            {u"support_address"_s, text(office.supportAddress)},
            {u"signature"_s, text(office.signature)},
            {u"report_to"_s, text(office.reportTo)},
            {u"backup_folder"_s, text(office.backupFolder)},
            {u"one_per_client_per_day"_s, office.onePerClientPerDay},
            {u"max_segments"_s, office.maxSegments},
            {u"plain_sms"_s, office.plainSms},
            {u"sample"_s, office.sample}};
}

QJsonObject JsonFace::copy(const Lineage &lineage) const
{
    return {{u"cause"_s, QString(code(lineage.cause))}, {u"data_until"_s, instant(lineage.dataUntil)}, {u"sent_until"_s, instant(lineage.sentUntil)}};
}

QJsonObject JsonFace::client(const Client &client) const
{
    QJsonArray points;
    for (const ContactPoint &point : client.contactPoints)
        points.append(QJsonObject{{u"id"_s, point.id.value},
                                  {u"channel"_s, QString(code(point.channel))},
                                  {u"value"_s, point.value},
                                  {u"role"_s, QString(code(point.role))},
                                  {u"country"_s, text(point.country)},
                                  {u"language"_s, text(point.language)},
                                  {u"on"_s, point.on},
                                  {u"problem"_s, text(point.problem)}});
    QJsonArray ruleConsents;
    for (const RuleConsent &each : client.ruleConsents)
        ruleConsents.append(QJsonObject{{u"rule_id"_s, each.rule.value}, {u"answer"_s, QString(code(each.answer))}});
    return {{u"id"_s, client.id.value},
            {u"external_id"_s, text(client.externalId)},
            {u"name"_s, client.name},
            {u"salutation"_s, text(client.salutation)},
            {u"language"_s, client.language},
            {u"state"_s, QString(code(client.state))},
            {u"paused_until"_s, day(client.pausedUntil)},
            {u"pause_reason"_s, text(client.pauseReason)},
            {u"email_on"_s, client.emailOn},
            {u"sms_on"_s, client.smsOn},
            {u"consent"_s, QString(code(client.consent))},
            {u"rule_consents"_s, ruleConsents},
            {u"contact_points"_s, points},
            {u"sample"_s, client.sample},
            {u"revision"_s, client.revision}};
}

QJsonObject JsonFace::matter(const Matter &matter) const
{
    QJsonArray lines;
    for (const Line &line : matter.lines)
        lines.append(QJsonObject{{u"id"_s, line.id.value},
                                 {u"text"_s, line.text},
                                 {u"amount"_s, text(line.amount)},
                                 {u"sender"_s, text(line.sender)},
                                 {u"done"_s, line.done}});
    return {{u"id"_s, matter.id.value},
            {u"client_id"_s, matter.client.value},
            {u"type"_s, matter.type},
            {u"number"_s, text(matter.number)},
            {u"title"_s, matter.title},
            {u"state"_s, QString(code(matter.state))},
            {u"starts"_s, day(matter.starts)},
            {u"ends"_s, day(matter.ends)},
            {u"at"_s, instant(matter.at)},
            {u"link"_s, text(matter.link)},
            {u"revision"_s, matter.revision},
            {u"activated"_s, matter.activated},
            {u"paused_until"_s, day(matter.pausedUntil)},
            {u"pause_reason"_s, text(matter.pauseReason)},
            {u"lines"_s, lines},
            {u"origin"_s, matter.origin}};
}

QJsonObject JsonFace::matterType(const MatterType &type) const
{
    return {{u"name"_s, type.name}, {u"title"_s, words::matterType(type.name, words::spoken(m_language))}, {u"remind_by_hand"_s, type.remindByHand}};
}

QJsonObject JsonFace::rule(const Rule &rule) const
{
    const RuleVersion &version = rule.newest();
    QJsonObject object = ruleToJson(rule.name, rule.on, version);
    object.insert(u"id"_s, rule.id.value);
    object.insert(u"sentence"_s, words::ruleSentence(version, m_language));
    object.insert(u"effective_from"_s, day(worksFrom(rule)));
    return object;
}

QJsonObject JsonFace::decision(const Decision &decision) const
{
    QJsonArray to;
    for (const Leg &leg : decision.legs)
        if (leg.action == decision.action)
            to.append(leg.to);
    const bool open = decision.reason == Reason::Ok;
    QJsonObject object{{u"rule_id"_s, idOrNull(decision.rule)},
                       {u"matter_id"_s, idOrNull(decision.matter)},
                       {u"client_id"_s, idOrNull(decision.client)},
                       {u"occurrence"_s, decision.occurrence.text()},
                       {u"action"_s, QString(code(decision.action))},
                       {u"at"_s, instant(decision.at)},
                       {u"route"_s, routeOf(decision)},
                       {u"to"_s, to},
                       {u"reason"_s, QString(code(decision.reason))},
                       {u"sentence"_s, words::reason(decision.reason, decision.detail, m_language)},
                       {u"fix"_s, open ? QJsonValue(QJsonValue::Null) : text(words::fix(decision.reason, m_language))},
                       {u"price"_s, QJsonValue::Null},
                       {u"due_at"_s, instant(decision.due)},
                       {u"expires_at"_s, instant(decision.expires)}};
    if (decision.firstReason != Reason::Ok && decision.firstReason != decision.reason)
        object.insert(u"first_reason"_s, QString(code(decision.firstReason)));
    QJsonArray warnings;
    for (const Reason warning : decision.warnings)
        warnings.append(QString(code(warning)));
    if (!warnings.isEmpty())
        object.insert(u"warnings"_s, warnings);
    return object;
}

QJsonArray JsonFace::decisions(const std::vector<Decision> &decisions) const
{
    QJsonArray array;
    for (const Decision &each : decisions)
        array.append(decision(each));
    return array;
}

QJsonObject JsonFace::message(const Message &message) const
{
    return {{u"id"_s, message.id.value},
            {u"client_id"_s, message.client.value},
            {u"matter_id"_s, message.matter.value},
            {u"rule_id"_s, idOrNull(message.rule)},
            {u"occurrence"_s, message.occurrenceKey},
            {u"channel"_s, QString(code(message.channel))},
            {u"to"_s, text(message.to)},
            {u"state"_s, QString(code(message.state))},
            {u"reason"_s, QString(code(message.reason))},
            {u"due_at"_s, instant(message.due)},
            {u"sent_at"_s, instant(message.sent)},
            {u"receipt"_s, QString(code(message.receipt))},
            {u"receipt_text"_s, text(message.receiptText)},
            {u"subject"_s, text(message.subject)},
            {u"body"_s, text(message.body)},
            {u"segments"_s, QJsonValue::Null},
            {u"price"_s, QJsonValue::Null},
            {u"attempts"_s, message.attemptCount},
            {u"resend_of"_s, idOrNull(message.resendOf)}};
}

QJsonArray JsonFace::history(const Message &message) const
{
    QJsonArray array;
    for (const Attempt &attempt : message.attempts)
        array.append(QJsonObject{{u"claimed_at"_s, instant(attempt.claimed)},
                                 {u"wire_started_at"_s, instant(attempt.wireStarted)},
                                 {u"ended_at"_s, instant(attempt.ended)},
                                 {u"outcome"_s, text(attempt.outcome)},
                                 {u"phase"_s, text(attempt.phase)},
                                 {u"code"_s, attempt.replyCode ? QJsonValue(attempt.replyCode) : QJsonValue(QJsonValue::Null)},
                                 {u"reply"_s, text(attempt.reply)},
                                 {u"server"_s, text(attempt.server)},
                                 {u"sentence"_s, words::attempt(attempt, m_language)}});
    return array;
}

QJsonObject JsonFace::logEntry(const LogEntry &entry) const
{
    return {{u"at"_s, instant(entry.at)},
            {u"who"_s, entry.who},
            {u"kind"_s, entry.kind},
            {u"text"_s, words::logEntry(entry, m_language)},
            {u"message_id"_s, idOrNull(entry.message)},
            {u"matter_id"_s, idOrNull(entry.matter)}};
}

QJsonObject JsonFace::channel(const ChannelSettings &settings) const
{
    QJsonObject object{{u"channel"_s, QString(code(settings.kind))}, {u"set"_s, settings.set}, {u"on"_s, settings.on}};
    if (!settings.set)
        return object;
    object.insert(u"outbox"_s, settings.outbox);
    object.insert(u"smtp"_s, text(settings.smtpUrl));
    object.insert(u"plain"_s, settings.plain);
    object.insert(u"from"_s, text(settings.from));
    object.insert(u"from_name"_s, text(settings.fromName));
    object.insert(u"user"_s, text(settings.user));
    object.insert(u"imap"_s, text(settings.imapUrl));
    object.insert(u"ca"_s, text(settings.caFile));
    object.insert(u"trusted"_s, text(settings.trusted));
    object.insert(u"pace"_s, settings.pacePerMinute);
    object.insert(u"stopped"_s, text(settings.stopped));
    object.insert(u"stopped_text"_s,
                  settings.stopped.isEmpty() ? QJsonValue(QJsonValue::Null)
                                             : text(words::channelStop(settings.stoppedText, settings.stoppedReply, m_language)));
    object.insert(u"stopped_reply"_s, text(settings.stoppedReply));
    return object;
}

QJsonObject JsonFace::suppression(const Suppression &suppression) const
{
    return {{u"address"_s, suppression.address}, {u"reason"_s, suppression.reason}, {u"who"_s, suppression.who}, {u"at"_s, instant(suppression.at)}};
}

QJsonObject JsonFace::templateText(const Template &text) const
{
    return {{u"name"_s, text.name}, {u"language"_s, text.language}, {u"subject"_s, text.subject}, {u"body"_s, text.body}, {u"revision"_s, text.revision}};
}

QJsonObject JsonFace::worker(const WorkerStatus &status, std::optional<Instant> next) const
{
    return {{u"state"_s, status.state},
            {u"pid"_s, status.pid ? QJsonValue(status.pid) : QJsonValue(QJsonValue::Null)},
            {u"host"_s, text(status.host)},
            {u"heartbeat"_s, instant(status.heartbeat)},
            {u"next_due"_s, instant(next)},
            {u"clock_frozen"_s, status.clockFrozen},
            {u"sent_today"_s, status.sentToday},
            {u"unknown"_s, status.unknown},
            {u"held"_s, status.held},
            {u"failed"_s, status.failed}};
}

} // namespace deskbell::ctl
