#include "engine/commands/commands.h"

#include "domain/reminding/civil_time.h"
#include "domain/text/template.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "engine/sending/by_hand.h"
#include "engine/sending/message_text.h"
#include "engine/sending/verdicts.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"

#include <QUuid>
#include <algorithm>
#include <chrono>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// The matters a press of the button is about: the one that was named, else every open one of the client.
Result<std::vector<Matter>> mattersOf(store::Database &database, const ManualSend &send)
{
    store::Matters matters(database);
    if (!send.matter) {
        if (auto client = store::Clients(database).load(send.client); !client)
            return Failure(client.error());
        auto all = matters.ofClient(send.client);
        if (all)
            std::erase_if(*all, [](const Matter &each) { return each.state != MatterState::Open; });
        return all;
    }
    auto matter = matters.load(send.matter);
    if (!matter)
        return Failure(matter.error());
    if (send.client && matter->client != send.client)
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(send.matter.value), u"matter"_s);
    return std::vector<Matter>{*matter};
}

/// A type without a by_hand rule is one that may not be reminded by hand.
ByHandAnswer notReminded(const Matter &matter, const QString &uuid, Instant now)
{
    ByHandAnswer answer;
    answer.facts.matter = matter;
    Decision &decision = answer.decision;
    decision.matter = matter.id;
    decision.client = matter.client;
    decision.occurrence = {u"by_hand"_s, uuid};
    decision.action = Action::Skip;
    decision.reason = decision.firstReason = Reason::TypeNotAllowed;
    decision.detail = matter.type;
    decision.due = now;
    return answer;
}

Result<ByHandAnswer> answerFor(store::Database &database, const ManualSend &send, const Matter &matter, Instant now)
{
    auto answer = decideByHand(database, {matter.id, send.uuid, send.route, send.overrides}, now);
    if (!answer && answer.error().kind == ErrorKind::NotAllowed && answer.error().code == QString(code(Reason::TypeNotAllowed)))
        return notReminded(matter, send.uuid, now);
    if (!answer || send.text.isEmpty())
        return answer;
    // Its own text asks for other values than the template's.
    const auto text = messageText(database, answer->facts, send.text, {}, civilDay(now, answer->facts.zone));
    if (!text)
        return Failure(text.error());
    answer->facts.missingValues = text->missing;
    answer->decision = decide(answer->facts, now);
    return answer;
}

/// What the refusal's sentence names; the decision itself only knows it of the reason it states.
QString detailOf(Reason refused, const ByHandAnswer &answer)
{
    if (refused == answer.decision.reason)
        return answer.decision.detail;
    if (refused == Reason::ClientPaused)
        return answer.facts.client.pausedUntil.toString(Qt::ISODate);
    if (refused == Reason::MatterPaused)
        return answer.facts.matter.pausedUntil.toString(Qt::ISODate);
    return {};
}

Result<ManualSend> checkedSend(const ManualSend &typed)
{
    ManualSend send = typed;
    auto text = checked::longText(typed.text, u"text"_s, limits::body);
    if (!text)
        return Failure(text.error());
    send.text = *text;
    if (send.text.trimmed().isEmpty())
        send.text.clear();
    auto reason = checked::text(typed.overrideReason, u"reason"_s, limits::reason);
    if (!reason)
        return Failure(reason.error());
    send.overrideReason = *reason;
    auto uuid = checked::text(typed.uuid, u"uuid"_s, limits::number);
    if (!uuid)
        return Failure(uuid.error());
    send.uuid = *uuid;
    if (send.uuid.isEmpty())
        send.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const Reason each : send.overrides)
        if (!isWarningByHand(each))
            return failure(ErrorKind::Rejected, u"not_overridable"_s, QString(code(each)), u"override"_s);
    if (!send.overrides.empty() && send.overrideReason.isEmpty())
        return failure(ErrorKind::Rejected, u"reason_missing"_s, {}, u"reason"_s);
    if (send.undoSeconds < 0)
        return failure(ErrorKind::Rejected, u"bad_number"_s, QString::number(send.undoSeconds), u"undo-seconds"_s);
    if (auto right = TextTemplate::parse(send.text, u"text"_s); !right)
        return Failure(right.error());
    return send;
}

/// Messages this very press has made before.
Result<std::vector<Message>> madeBefore(Change &change, MatterId matter, const QString &uuid)
{
    auto rows = store::Occurrences(change.database()).ofMatter(matter);
    if (!rows)
        return Failure(rows.error());
    for (const store::OccurrenceRow &row : *rows)
        if (row.byHand && row.key.anchor == uuid)
            return store::Messages(change.database()).ofOccurrence(row.id);
    return std::vector<Message>{};
}

QString codesOf(const std::vector<Reason> &reasons)
{
    QStringList codes;
    for (const Reason reason : reasons)
        codes.append(QString(code(reason)));
    return codes.join(u", "_s);
}

Result<std::vector<Message>> queue(Change &change, const ManualSend &send, const ByHandAnswer &answer)
{
    Decision decision = answer.decision;
    const Instant undoUntil = change.by().at + std::chrono::seconds(send.undoSeconds);
    if (decision.action == Action::Send)
        decision.at = std::max(decision.at.value_or(undoUntil), undoUntil);
    if (auto made = owe(change.database(), answer.facts, decision, change.by().at, send.text); !made)
        return Failure(made.error());
    auto messages = madeBefore(change, answer.facts.matter.id, send.uuid);
    if (!messages)
        return messages;
    for (const Message &message : *messages) {
        auto logged = change.log(u"queued"_s,
            {{u"to"_s, message.to}, {u"step"_s, message.occurrenceKey}, {u"override"_s, codesOf(send.overrides)}, {u"override_reason"_s, send.overrideReason}},
            message.client, message.matter, message.id);
        if (!logged)
            return Failure(logged.error());
    }
    return messages;
}

} // namespace

Result<ManualSendResult> Commands::sendByHand(const ManualSend &typed, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<ManualSendResult> {
        auto send = checkedSend(typed);
        if (!send)
            return Failure(send.error());
        auto matters = mattersOf(change.database(), *send);
        if (!matters)
            return Failure(matters.error());
        ManualSendResult result;
        for (const Matter &matter : *matters) {
            auto messages = madeBefore(change, matter.id, send->uuid);
            if (messages && messages->empty()) {
                auto answer = answerFor(change.database(), *send, matter, by.at);
                if (!answer)
                    return Failure(answer.error());
                if (const auto refused = refusedByHand(answer->decision, send->overrides)) {
                    answer->decision.detail = detailOf(*refused, *answer);
                    if (send->matter)
                        return failure(ErrorKind::NotAllowed, QString(code(*refused)), answer->decision.detail);
                    answer->decision.reason = *refused;
                    result.skipped.push_back(answer->decision);
                    continue;
                }
                messages = queue(change, *send, *answer);
            }
            if (!messages)
                return Failure(messages.error());
            for (const Message &message : *messages)
                result.messages.push_back(message.id);
        }
        return result;
    });
}

Result<std::vector<Decision>> Commands::previewByHand(const ManualSend &typed, Instant now) const
{
    ManualSend wanted = typed;
    if (wanted.overrideReason.isEmpty()) // asked for at the button, not while looking
        wanted.overrideReason = u"-"_s;
    auto send = checkedSend(wanted);
    if (!send)
        return Failure(send.error());
    auto matters = mattersOf(*m_database, *send);
    if (!matters)
        return Failure(matters.error());
    std::vector<Decision> decisions;
    for (const Matter &matter : *matters) {
        auto answer = answerFor(*m_database, *send, matter, now);
        if (!answer)
            return Failure(answer.error());
        decisions.push_back(answer->decision);
    }
    return decisions;
}

} // namespace deskbell
