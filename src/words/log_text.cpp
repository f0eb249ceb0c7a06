#include "words/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace deskbell::words {

namespace {

/// Kind → sentence; {name} is a parameter. {step}, {reason}, dates and types are put into words first.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> all{
        {u"sent"_s, QT_TRANSLATE_NOOP("log", "Sent to {to}: “{subject}” ({step})")},
        {u"failed"_s, QT_TRANSLATE_NOOP("log", "Refused for {to} ({step}): {reply}")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("log", "Unknown whether it reached {to} ({step}); it is not sent again by itself")},
        {u"not_sent"_s, QT_TRANSLATE_NOOP("log", "Not sent ({step}, {rule}): {reason}")},
        {u"held"_s, QT_TRANSLATE_NOOP("log", "Held ({step}, {rule}): {reason}")},
        {u"not_taken"_s, QT_TRANSLATE_NOOP("log", "Not taken for {to} ({step}), will be tried again: {reply}")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("log", "Cancelled the message to {to} ({step})")},
        {u"queued"_s, QT_TRANSLATE_NOOP("log", "Reminder by hand to {to}")},
        {u"queued_overridden"_s, QT_TRANSLATE_NOOP("log", "Reminder by hand to {to}, although: {override} ({override_reason})")},
        {u"resent"_s, QT_TRANSLATE_NOOP("log", "Sent again to {to} by hand")},
        {u"resolved_sent"_s, QT_TRANSLATE_NOOP("log", "Settled by hand: the message to {to} arrived")},
        {u"resolved_failed"_s, QT_TRANSLATE_NOOP("log", "Settled by hand: the message to {to} did not arrive")},
        {u"resolved_again"_s, QT_TRANSLATE_NOOP("log", "Settled by hand: the message to {to} is sent again, it may arrive twice")},
        {u"late_result"_s, QT_TRANSLATE_NOOP("log", "A late answer came for a message that had already been settled: {outcome}")},
        {u"client_added"_s, QT_TRANSLATE_NOOP("log", "Client added: {name}")},
        {u"client_edited"_s, QT_TRANSLATE_NOOP("log", "Client edited: {fields}")},
        {u"contact_added"_s, QT_TRANSLATE_NOOP("log", "Address added: {value}")},
        {u"contact_edited"_s, QT_TRANSLATE_NOOP("log", "Address changed from {from} to {to}")},
        {u"contact_removed"_s, QT_TRANSLATE_NOOP("log", "Address removed: {value}")},
        {u"address_flagged"_s, QT_TRANSLATE_NOOP("log", "The address {value} was refused and is not used until corrected: {reply}")},
        {u"client_paused"_s, QT_TRANSLATE_NOOP("log", "Automatic messages paused until {until}: {reason}")},
        {u"client_resumed"_s, QT_TRANSLATE_NOOP("log", "Automatic messages go on")},
        {u"channel_switched_on"_s, QT_TRANSLATE_NOOP("log", "The client takes {channel} messages again")},
        {u"channel_switched_off"_s, QT_TRANSLATE_NOOP("log", "The client does not take {channel} messages")},
        {u"consent_given"_s, QT_TRANSLATE_NOOP("log", "Consent given {rule} · {source}")},
        {u"consent_withdrawn"_s, QT_TRANSLATE_NOOP("log", "Consent withdrawn {rule} · {source}")},
        {u"suppressed"_s, QT_TRANSLATE_NOOP("log", "The address {address} gets nothing any more: {reason}")},
        {u"unsuppressed"_s, QT_TRANSLATE_NOOP("log", "The address {address} may get messages again")},
        {u"matter_added"_s, QT_TRANSLATE_NOOP("log", "Added: {type} {number} {title}")},
        {u"matter_edited"_s, QT_TRANSLATE_NOOP("log", "Matter edited: {fields}")},
        {u"matter_renewed"_s, QT_TRANSLATE_NOOP("log", "Renewed: ends {to} instead of {from}")},
        {u"matter_closed"_s, QT_TRANSLATE_NOOP("log", "Matter closed")},
        {u"matter_cancelled"_s, QT_TRANSLATE_NOOP("log", "Matter cancelled")},
        {u"matter_paused"_s, QT_TRANSLATE_NOOP("log", "Matter paused until {until}: {reason}")},
        {u"matter_resumed"_s, QT_TRANSLATE_NOOP("log", "Matter goes on")},
        {u"office_edited"_s, QT_TRANSLATE_NOOP("log", "Office setting {key}: {value}")},
        {u"rule_added"_s, QT_TRANSLATE_NOOP("log", "Automation added: {rule}")},
        {u"rule_edited"_s, QT_TRANSLATE_NOOP("log", "Automation edited: {rule}")},
        {u"rule_removed"_s, QT_TRANSLATE_NOOP("log", "Automation removed: {rule}")},
        {u"rule_on"_s, QT_TRANSLATE_NOOP("log", "Automation switched on: {rule}")},
        {u"rule_off"_s, QT_TRANSLATE_NOOP("log", "Automation switched off: {rule}")},
        {u"template_edited"_s, QT_TRANSLATE_NOOP("log", "Text edited: {name} ({language})")},
        {u"channel_set"_s, QT_TRANSLATE_NOOP("log", "Sending set up: {channel}")},
        {u"channel_off"_s, QT_TRANSLATE_NOOP("log", "Sending switched off: {channel}")},
        {u"channel_stopped"_s, QT_TRANSLATE_NOOP("log", "Sending stopped: {code} {reply}")},
        {u"channel_opened"_s, QT_TRANSLATE_NOOP("log", "Sending works again: {channel}")},
        {u"clock_frozen"_s, QT_TRANSLATE_NOOP("log", "The clock jumped; sending waits")},
        {u"clock_confirmed"_s, QT_TRANSLATE_NOOP("log", "The clock was confirmed")},
        {u"imported"_s, QT_TRANSLATE_NOOP("log", "Imported {file}: {created} new, {updated} changed")},
    };
    return all;
}

/// Some kinds read differently by what they carry.
QString shapeOf(const LogEntry &entry)
{
    if (entry.kind == u"queued"_s && !entry.parameters.value(u"override"_s).toString().isEmpty())
        return u"queued_overridden"_s;
    if (entry.kind == u"resolved"_s)
        return u"resolved_"_s + entry.parameters.value(u"as"_s).toString();
    if (entry.kind == u"channel_switched"_s)
        return entry.parameters.value(u"on"_s).toVariant().toBool() ? u"channel_switched_on"_s : u"channel_switched_off"_s;
    return entry.kind;
}

QString shown(const LogEntry &entry, const QString &name, const QString &language)
{
    const QString value = entry.parameters.value(name).toVariant().toString();
    if (name == u"step"_s)
        return stepName(value, language);
    if (name == u"type"_s)
        return matterType(value, language);
    if (name == u"code"_s && entry.kind == u"channel_stopped"_s)
        return channelStop(value, {}, language);
    if (name == u"reason"_s)
        if (const auto known = fromCode<Reason>(value))
            return reason(*known, entry.parameters.value(u"detail"_s).toString(), language);
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid() && value.size() == 10)
        return date(day, language);
    return value;
}

} // namespace

QString logEntry(const LogEntry &entry, const QString &language)
{
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
    return QString(sentence + pattern.mid(at)).simplified();
}

QStringList sentKinds() { return {u"sent"_s, u"resolved"_s}; }

} // namespace deskbell::words
