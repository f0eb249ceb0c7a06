#include "engine/sending/verdicts.h"

#include "store/database.h"
#include "store/tables/activity.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/rules.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

Verdict verdictOf(Action action)
{
    switch (action) {
    case Action::Send: return Verdict::Planned;
    case Action::Hold: return Verdict::Held;
    case Action::Skip: return Verdict::Skipped;
    }
    return Verdict::Held;
}

/// A hold with a known end: a rule's message stays planned for that time, one by hand is held until then (CLI "reminder send").
/// Without one it is held until somebody opens what is closed.
MessageState waiting(bool byHand, Reason reason, bool knownEnd)
{
    return knownEnd && !(byHand && opensByItself(reason)) ? MessageState::Planned : MessageState::Held;
}

Result<> logVerdict(store::Database &database, const QString &rule, ClientId client, MatterId matter, const QString &key, const Decision &decision, Instant now,
                    MessageId message = {})
{
    LogEntry entry;
    entry.at = now;
    entry.who = u"worker"_s;
    entry.kind = decision.action == Action::Hold ? u"held"_s : u"not_sent"_s;
    entry.parameters = {{u"rule"_s, rule}, {u"step"_s, key}, {u"reason"_s, QString(code(decision.reason))}, {u"detail"_s, decision.detail}};
    entry.client = client;
    entry.matter = matter;
    entry.message = message;
    return store::Activity(database).append(entry);
}

/// A planned or held message goes where the decision sends it.
Result<> follow(store::Database &database, const Message &message, const Decision &decision)
{
    store::Messages table(database);
    if (decision.action == Action::Hold) {
        const MessageState state = waiting(message.byHand || message.resendOf, decision.reason, decision.at.has_value());
        if (message.state == state)
            return table.putOff(message.id, decision.at, decision.reason, decision.detail);
        const Event event = state == MessageState::Held ? Event::Hold : Event::Release;
        const auto moved = table.move(message.id, event, decision.reason, decision.detail, decision.at);
        return moved ? Result<>() : Failure(moved.error());
    }
    const auto moved = table.move(message.id, Event::Skip, decision.reason, decision.detail);
    return moved ? Result<>() : Failure(moved.error());
}

} // namespace

QString senderDomain(const Facts &facts)
{
    const QString from = facts.email.from.section(u'<', -1).remove(u'>').trimmed();
    const QString domain = from.section(u'@', -1);
    return domain.isEmpty() || domain == from ? u"deskbell.invalid"_s : domain;
}

Result<int> owe(store::Database &database, const Facts &facts, const Decision &decision, Instant now, const QString &ownText)
{
    store::OccurrenceRow row;
    row.rule = facts.rule.id;
    row.matter = facts.matter.id;
    row.client = facts.client.id;
    row.key = decision.occurrence;
    row.due = decision.due;
    row.expires = decision.expires;
    row.verdict = verdictOf(decision.action);
    row.reason = decision.reason;
    row.firstReason = decision.firstReason;
    row.detail = decision.detail.isNull() ? u""_s : decision.detail;
    row.byHand = facts.byHand;
    row.overridden = facts.overridden;
    row.text = ownText;
    row.decided = now;
    const auto occurrence = store::Occurrences(database).insert(row);
    if (!occurrence)
        return Failure(occurrence.error());
    if (!*occurrence)
        return 0;
    if (decision.action != Action::Send)
        if (auto logged = logVerdict(database, facts.rule.name, row.client, row.matter, row.key.text(), decision, now); !logged)
            return Failure(logged.error());
    if (decision.action == Action::Skip)
        return 0;

    std::vector<Leg> legs;
    for (const Leg &leg : decision.legs) // of two channels, one that is closed makes no message beside the one that is stated
        if (leg.action == Action::Send || (leg.action == Action::Hold && leg.channel == decision.channel))
            legs.push_back(leg);
    if (legs.empty()) // held before anybody could be named: one message waits for an address
        legs.push_back({{}, decision.channel, {}, Action::Hold, decision.reason});
    int made = 0;
    for (const Leg &leg : legs) {
        Message message;
        message.occurrence = *occurrence;
        message.client = row.client;
        message.matter = row.matter;
        message.contactPoint = leg.contactPoint;
        message.channel = leg.channel;
        message.to = leg.to;
        message.state = leg.action == Action::Hold ? waiting(facts.byHand, leg.reason, decision.at.has_value()) : MessageState::Planned;
        message.reason = leg.reason;
        message.reasonDetail = decision.detail;
        message.due = decision.at.value_or(decision.due);
        message.expires = decision.expires;
        message.made = now;
        const auto id = store::Messages(database).insert(message, senderDomain(facts));
        if (!id)
            return Failure(id.error());
        ++made;
    }
    return made;
}

Result<> settleAlone(store::Database &database, const Message &message, const Decision &decision, Instant now)
{
    if (auto done = follow(database, message, decision); !done)
        return done;
    if (decision.action == Action::Hold && message.reason == decision.reason)
        return {};
    const auto rule = store::Rules(database).load(message.rule);
    if (!rule)
        return Failure(rule.error());
    return logVerdict(database, rule->name, message.client, message.matter, message.occurrenceKey, decision, now, message.id);
}

Result<> settle(store::Database &database, const store::OccurrenceRow &row, const Decision &decision, Instant now)
{
    const bool news = row.reason != decision.reason || row.verdict != verdictOf(decision.action);
    // What was told stays told, whatever becomes of the messages that are left.
    if (row.verdict != Verdict::Told)
        if (auto done = store::Occurrences(database).decided(row.id, verdictOf(decision.action), decision.reason, decision.firstReason,
                                                             decision.detail.isNull() ? u""_s : decision.detail, now);
            !done)
            return done;
    const auto messages = store::Messages(database).ofOccurrence(row.id);
    if (!messages)
        return Failure(messages.error());
    for (const Message &message : *messages) {
        const bool open = message.state == MessageState::Planned || message.state == MessageState::Held;
        if (open && !message.resendOf) // a resend is judged alone
            if (auto done = follow(database, message, decision); !done)
                return done;
    }
    if (!news || decision.action == Action::Send)
        return {};
    const auto rule = store::Rules(database).load(row.rule);
    if (!rule)
        return Failure(rule.error());
    return logVerdict(database, rule->name, row.client, row.matter, row.key.text(), decision, now);
}

} // namespace deskbell
