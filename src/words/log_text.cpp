#include "words/words.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace deskbell::words {

namespace {

/// Kind → sentence; {name} is a parameter. {step}, {reason}, dates and types are put into words first.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> all{
        {u"sent"_s, QT_TRANSLATE_NOOP("log", "Sent by {channel} to {to}: “{subject}” ({step})")},
        {u"failed"_s, QT_TRANSLATE_NOOP("log", "Failed for {to} ({step}): {reply}")},
        {u"delivered"_s, QT_TRANSLATE_NOOP("log", "Delivered to {to} ({step}): {reply}")},
        {u"bounced"_s, QT_TRANSLATE_NOOP("log", "Came back from {to} ({step}): {reply}")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("log", "Unknown whether it reached {to} ({step}); it is not sent again by itself")},
        {u"not_sent"_s, QT_TRANSLATE_NOOP("log", "Not sent ({step}, {rule}): {reason}")},
        {u"held"_s, QT_TRANSLATE_NOOP("log", "Held ({step}, {rule}): {reason}")},
        {u"not_taken"_s, QT_TRANSLATE_NOOP("log", "Not taken for {to} ({step}), will be tried again: {reply}")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("log", "Cancelled the message to {to} ({step})")},
        {u"queued"_s, QT_TRANSLATE_NOOP("log", "Reminder by hand asked for, to {to}")},
        {u"queued_overridden"_s, QT_TRANSLATE_NOOP("log", "Reminder by hand asked for, to {to}, although: {override} Reason given: {override_reason}")},
        {u"resent"_s, QT_TRANSLATE_NOOP("log", "Sent again to {to} by hand")},
        {u"resolved_sent"_s, QT_TRANSLATE_NOOP("log", "Settled by hand: the message to {to} arrived")},
        {u"resolved_failed"_s, QT_TRANSLATE_NOOP("log", "Settled by hand: the message to {to} did not arrive")},
        {u"resolved_again"_s, QT_TRANSLATE_NOOP("log", "Settled by hand: the message to {to} is sent again, it may arrive twice")},
        {u"resolved_left"_s, QT_TRANSLATE_NOOP("log", "Left at that by hand: the message to {to} may have arrived, and is not sent again")},
        {u"resolved_left_failed"_s, QT_TRANSLATE_NOOP("log", "Left at that by hand: the message to {to} was refused, and is not sent again")},
        {u"missed_sent"_s, QT_TRANSLATE_NOOP("log", "Missed reminder sent now by hand, to {to} ({step}, {rule}), although: {override}")},
        {u"missed_merged"_s, QT_TRANSLATE_NOOP("log", "Missed reminder not sent apart; a newer one is sent for it ({step}, {rule})")},
        {u"missed_left"_s, QT_TRANSLATE_NOOP("log", "Missed reminder left unsent by hand ({step}, {rule})")},
        {u"missed_back"_s, QT_TRANSLATE_NOOP("log", "Missed reminder is to be looked at again ({step}, {rule})")},
        {u"late_result"_s, QT_TRANSLATE_NOOP("log", "A late answer came for a message that was already settled, and changed nothing: {outcome}")},
        {u"client_added"_s, QT_TRANSLATE_NOOP("log", "Client added: {name}")},
        {u"client_edited"_s, QT_TRANSLATE_NOOP("log", "Client edited: {fields}")},
        {u"contact_added"_s, QT_TRANSLATE_NOOP("log", "Address added: {value}")},
        {u"contact_edited"_s, QT_TRANSLATE_NOOP("log", "Address changed from {from} to {to}")},
        {u"contact_edited_on"_s, QT_TRANSLATE_NOOP("log", "Address edited: {to}")},
        {u"contact_edited_off"_s, QT_TRANSLATE_NOOP("log", "Address edited, not used: {to}")},
        {u"contact_first"_s, QT_TRANSLATE_NOOP("log", "Comes first from now on: {value}")},
        {u"contact_removed"_s, QT_TRANSLATE_NOOP("log", "Address removed: {value}")},
        {u"address_flagged"_s, QT_TRANSLATE_NOOP("log", "The address {value} was refused and is not used until corrected: {reply}")},
        {u"client_paused"_s, QT_TRANSLATE_NOOP("log", "Automatic messages paused until {until}: {reason}")},
        {u"client_resumed"_s, QT_TRANSLATE_NOOP("log", "Automatic messages go on")},
        {u"channel_switched_on"_s, QT_TRANSLATE_NOOP("log", "The client takes messages by {channel} again")},
        {u"channel_switched_off"_s, QT_TRANSLATE_NOOP("log", "The client takes no messages by {channel}")},
        {u"consent_given"_s, QT_TRANSLATE_NOOP("log", "General consent given · {source}")},
        {u"consent_given_on"_s, QT_TRANSLATE_NOOP("log", "General consent given on {said} · {source}")},
        {u"consent_withdrawn"_s, QT_TRANSLATE_NOOP("log", "General consent withdrawn · {source}")},
        {u"consent_withdrawn_on"_s, QT_TRANSLATE_NOOP("log", "General consent withdrawn on {said} · {source}")},
        {u"consent_given_for"_s, QT_TRANSLATE_NOOP("log", "Consent given for “{rule}” · {source}")},
        {u"consent_given_for_on"_s, QT_TRANSLATE_NOOP("log", "Consent given for “{rule}” on {said} · {source}")},
        {u"consent_withdrawn_for"_s, QT_TRANSLATE_NOOP("log", "Consent withdrawn for “{rule}” · {source}")},
        {u"consent_withdrawn_for_on"_s, QT_TRANSLATE_NOOP("log", "Consent withdrawn for “{rule}” on {said} · {source}")},
        {u"asked_to_stop"_s, QT_TRANSLATE_NOOP("log", "The client asked to hear nothing more · {source}")},
        {u"suppressed"_s, QT_TRANSLATE_NOOP("log", "The address {address} gets nothing any more: {reason}")},
        {u"unsuppressed"_s, QT_TRANSLATE_NOOP("log", "The address {address} may get messages again")},
        {u"unsuppressed_because"_s, QT_TRANSLATE_NOOP("log", "The address {address} may get messages again: {reason}")},
        {u"matter_added"_s, QT_TRANSLATE_NOOP("log", "Added: {type} {number} {title}")},
        {u"matter_edited"_s, QT_TRANSLATE_NOOP("log", "Matter edited: {fields}")},
        {u"matter_renewed"_s, QT_TRANSLATE_NOOP("log", "Renewed: ends {to} instead of {from}")},
        {u"matter_closed"_s, QT_TRANSLATE_NOOP("log", "Matter closed")},
        {u"matter_cancelled"_s, QT_TRANSLATE_NOOP("log", "Matter cancelled")},
        {u"matter_paused"_s, QT_TRANSLATE_NOOP("log", "Automatic messages about it paused until {until}: {reason}")},
        {u"matter_resumed"_s, QT_TRANSLATE_NOOP("log", "Automatic messages about it go on")},
        {u"office_edited"_s, QT_TRANSLATE_NOOP("log", "Office setting {key}: {value}")},
        {u"rule_added"_s, QT_TRANSLATE_NOOP("log", "Automation added: {rule}")},
        {u"rule_edited"_s, QT_TRANSLATE_NOOP("log", "Automation edited: {rule}")},
        {u"rule_removed"_s, QT_TRANSLATE_NOOP("log", "Automation removed: {rule}")},
        {u"rule_on"_s, QT_TRANSLATE_NOOP("log", "Automation switched on: {rule}")},
        {u"rule_off"_s, QT_TRANSLATE_NOOP("log", "Automation switched off: {rule}")},
        {u"template_edited"_s, QT_TRANSLATE_NOOP("log", "Text edited: {name} ({language})")},
        {u"channel_set"_s, QT_TRANSLATE_NOOP("log", "Sending set up: {channel}")},
        {u"channel_on"_s, QT_TRANSLATE_NOOP("log", "Sending switched on: {channel}")},
        {u"channel_off"_s, QT_TRANSLATE_NOOP("log", "Sending switched off: {channel}")},
        {u"channel_tested"_s, QT_TRANSLATE_NOOP("log", "Sending tested: the login works")},
        {u"channel_tested_mail"_s, QT_TRANSLATE_NOOP("log", "Sending tested: a message to {to} was taken")},
        {u"sample_sent"_s, QT_TRANSLATE_NOOP("log", "Sample of a text sent to the office itself, {to}: {name} ({language})")},
        {u"channel_stopped"_s, QT_TRANSLATE_NOOP("log", "Sending stopped: {code} {reply}")},
        {u"channel_opened"_s, QT_TRANSLATE_NOOP("log", "Sending works again: {channel}")},
        {u"worker_away"_s, QT_TRANSLATE_NOOP("log", "The sender works again; it had not worked since {from}")},
        {u"clock_frozen"_s, QT_TRANSLATE_NOOP("log", "The clock jumped; sending waits")},
        {u"clock_confirmed"_s, QT_TRANSLATE_NOOP("log", "The clock was confirmed")},
        {u"copy_noticed"_s, QT_TRANSLATE_NOOP("log", "This is a different copy of the office from the one that sent last; sending waits")},
        {u"copy_confirmed"_s, QT_TRANSLATE_NOOP("log", "The copy was confirmed: sending goes on from here, what was missed is skipped")},
        {u"copy_for_trying"_s, QT_TRANSLATE_NOOP("log", "This copy is for trying things out; sending stays off")},
        {u"backup_made"_s, QT_TRANSLATE_NOOP("log", "Backup made and read whole: {file}")},
        {u"backup_copied"_s, QT_TRANSLATE_NOOP("log", "Backup copied to {folder}")},
        {u"backup_not_copied"_s, QT_TRANSLATE_NOOP("log", "The backup could not be copied to {folder}: {problem}")},
        {u"backup_failed"_s, QT_TRANSLATE_NOOP("log", "No backup could be made: {problem}")},
        {u"backup_proved"_s, QT_TRANSLATE_NOOP("log", "Backup tried out, it can be restored: {file}")},
        {u"backup_unproved"_s, QT_TRANSLATE_NOOP("log", "Backup tried out, it cannot be restored: {file}. {problem}")},
        {u"restored"_s, QT_TRANSLATE_NOOP("log", "Office restored from {file}, which knows everything until {until}. Sending waits until somebody has looked")},
        {u"imported"_s, QT_TRANSLATE_NOOP("log", "Imported {file}: {created} new, {updated} changed")},
    };
    return all;
}

/// Some kinds read differently by what they carry.
QString shapeOf(const LogEntry &entry)
{
    if (entry.kind == u"queued"_s && !entry.parameters.value(u"override"_s).toString().isEmpty())
        return u"queued_overridden"_s;
    if (entry.kind == u"channel_tested"_s && !entry.parameters.value(u"to"_s).toString().isEmpty())
        return u"channel_tested_mail"_s;
    if (entry.kind == u"resolved"_s)
        return u"resolved_"_s + entry.parameters.value(u"as"_s).toString();
    if (entry.kind == u"channel_switched"_s)
        return entry.parameters.value(u"on"_s).toVariant().toBool() ? u"channel_switched_on"_s : u"channel_switched_off"_s;
    if (entry.kind.startsWith(u"consent_"_s))
        return entry.kind + (entry.parameters.value(u"rule"_s).toString().isEmpty() ? u""_s : u"_for"_s)
             + (entry.parameters.contains(u"said"_s) ? u"_on"_s : u""_s);
    if (entry.kind == u"unsuppressed"_s && !entry.parameters.value(u"reason"_s).toString().isEmpty())
        return u"unsuppressed_because"_s;
    if (entry.kind == u"contact_edited"_s && entry.parameters.value(u"from"_s) == entry.parameters.value(u"to"_s))
        return entry.parameters.value(u"on"_s).toVariant().toBool() ? u"contact_edited_on"_s : u"contact_edited_off"_s;
    return entry.kind;
}

/// Lists (fields, overridden reasons) are kept as JSON arrays or with commas; each part is said apart.
QStringList partsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString().split(u", "_s, Qt::SkipEmptyParts);
    QStringList parts;
    const QJsonArray all = value.toArray();
    for (const auto &each : all)
        parts.append(each.toString());
    return parts;
}

QString fieldName(const QString &code, const QString &language)
{
    static const QHash<QString, const char *> names{
        {u"name"_s, QT_TRANSLATE_NOOP("field", "name")},
        {u"language"_s, QT_TRANSLATE_NOOP("field", "language")},
        {u"external_id"_s, QT_TRANSLATE_NOOP("field", "client number")},
        {u"salutation"_s, QT_TRANSLATE_NOOP("field", "salutation")},
        {u"state"_s, QT_TRANSLATE_NOOP("field", "whether active")},
        {u"number"_s, QT_TRANSLATE_NOOP("field", "number")},
        {u"title"_s, QT_TRANSLATE_NOOP("field", "title")},
        {u"link"_s, QT_TRANSLATE_NOOP("field", "link")},
        {u"starts"_s, QT_TRANSLATE_NOOP("field", "start date")},
        {u"ends"_s, QT_TRANSLATE_NOOP("field", "end date")},
        {u"at"_s, QT_TRANSLATE_NOOP("field", "time")},
        {u"activated"_s, QT_TRANSLATE_NOOP("field", "activated")},
        {u"lines"_s, QT_TRANSLATE_NOOP("field", "lines")},
        {u"country"_s, QT_TRANSLATE_NOOP("field", "country")},
        {u"zone"_s, QT_TRANSLATE_NOOP("field", "time zone")},
        {u"sending"_s, QT_TRANSLATE_NOOP("field", "sending")},
        {u"activation_link"_s, QT_TRANSLATE_NOOP("field", "activation link")},
        {u"support_address"_s, QT_TRANSLATE_NOOP("field", "support address")},
        {u"report_to"_s, QT_TRANSLATE_NOOP("field", "reports go to")},
        {u"signature"_s, QT_TRANSLATE_NOOP("field", "signature")},
        {u"backup_folder"_s, QT_TRANSLATE_NOOP("field", "second folder for backups")},
        {u"one_per_client_per_day"_s, QT_TRANSLATE_NOOP("field", "one message per client and day")},
        {u"max_segments"_s, QT_TRANSLATE_NOOP("field", "longest SMS, in parts")},
        {u"plain_sms"_s, QT_TRANSLATE_NOOP("field", "SMS in plain letters")},
    };
    const char *name = names.value(code);
    return name ? translated("field", name, language) : code;
}

QString channelName(const QString &code, const QString &language)
{
    if (code == u"email"_s)
        return translated("channel", QT_TRANSLATE_NOOP("channel", "e-mail"), language);
    return code == u"sms"_s ? translated("channel", QT_TRANSLATE_NOOP("channel", "SMS"), language) : code;
}

/// A setting as people read it: switches and languages are kept as codes.
QString settingValue(const QJsonObject &parameters, const QString &language)
{
    const QJsonValue value = parameters.value(u"value"_s);
    const QString text = value.toVariant().toString();
    if (value.isBool() || text == u"on"_s || text == u"off"_s)
        return value.toBool() || text == u"on"_s ? translated("log", QT_TRANSLATE_NOOP("log", "on"), language) : translated("log", QT_TRANSLATE_NOOP("log", "off"), language);
    return text.isEmpty() ? translated("log", QT_TRANSLATE_NOOP("log", "nothing"), language) : text;
}

QString shown(const LogEntry &entry, const QString &name, const QString &language)
{
    const QJsonValue parameter = entry.parameters.value(name);
    QString value = parameter.toVariant().toString();
    if (name == u"step"_s)
        return stepName(value, language);
    if (const QString stop = entry.parameters.value(u"stop"_s).toString(); name == u"reply"_s && !stop.isEmpty())
        return channelStop(stop, {}, language);
    if (name == u"reply"_s)
        return serverWords(value, language);
    if (name == u"type"_s)
        return matterType(value, language);
    if (name == u"channel"_s)
        return channelName(value, language);
    if (name == u"code"_s && entry.kind == u"channel_stopped"_s)
        return channelStop(value, {}, language);
    if (name == u"key"_s && entry.kind == u"office_edited"_s)
        return fieldName(value, language);
    if (name == u"value"_s && entry.kind == u"office_edited"_s)
        return settingValue(entry.parameters, language);
    if (name == u"source"_s && value == u"import"_s) // written by the import itself, not by a person
        return translated("log", QT_TRANSLATE_NOOP("log", "imported list"), language);
    if (name == u"outcome"_s) {
        Attempt late;
        late.outcome = value;
        return attempt(late, language);
    }
    if (name == u"fields"_s || name == u"override"_s) {
        QStringList parts = partsOf(parameter);
        for (QString &part : parts) {
            const auto known = fromCode<Reason>(part);
            part = name == u"override"_s && known ? reason(*known, {}, language) : fieldName(part, language);
        }
        return parts.join(name == u"fields"_s ? u", "_s : u" "_s);
    }
    if (name == u"problem"_s) // kept as the code of an error
        return error({ErrorKind::Unexpected, value, entry.parameters.value(u"detail"_s).toString(), {}}, language).message;
    // Elsewhere "reason" is what a person wrote, and stays as it is.
    if (name == u"reason"_s && (entry.kind == u"not_sent"_s || entry.kind == u"held"_s))
        if (const auto known = fromCode<Reason>(value))
            return reason(*known, entry.parameters.value(u"detail"_s).toString(), language);
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid() && value.size() == 10)
        return date(day, language);
    return value;
}

} // namespace

QString logEntry(const LogEntry &entry, const QString &reader)
{
    const QString language = spoken(reader);
    const char *source = sentences().value(shapeOf(entry));
    if (!source)
        return entry.kind;
    const QString pattern = translated("log", source, language);
    QString sentence;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = pattern.indexOf(u'}', open);
        if (open < 0 || close < 0)
            break;
        sentence += pattern.mid(at, open - at) + shown(entry, pattern.mid(open + 1, close - open - 1), language);
        at = close + 1;
    }
    sentence += QStringView(pattern).mid(at);
    if (const QString reply = entry.parameters.value(u"reply"_s).toString(); entry.kind == u"unknown"_s && !reply.isEmpty())
        sentence += u" ("_s + serverWords(reply, language) + u')';
    return sentence.simplified();
}

} // namespace deskbell::words
