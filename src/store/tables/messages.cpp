#include "store/tables/messages.h"

#include "store/database.h"
#include "store/id_list.h"
#include "store/tables/message_row.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace deskbell::store {

namespace {

const QString selected = u"SELECT "_s + messageColumns + u" FROM message m JOIN occurrence o ON o.id = m.occurrence_id "_s;

Result<std::vector<Message>> all(Query &query)
{
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<Message> messages;
    while (query.next())
        messages.push_back(messageOf(query));
    return messages;
}

Result<std::vector<MessageId>> ids(Query &query)
{
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<MessageId> found;
    while (query.next())
        found.push_back(query.id<MessageId>(0));
    return found;
}

/// 128 random bits: a receipt with the right ENVID cannot be forged by a stranger (facts/email.md 2.1).
QString randomHex()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

Result<MessageId> Messages::insert(const Message &message, const QString &domain)
{
    Query query = m_database.query("messages.insert",
        u"INSERT INTO message(occurrence_id, client_id, matter_id, contact_point_id, channel, address, state, reason, reason_detail, due_at, "
        "expires_at, fence, attempts, message_id_header, envid, subject, body, html, sent_at, receipt, receipt_text, resend_of, made_at) "
        "VALUES (:occurrence, :client, :matter, :point, :channel, :address, :state, :reason, :detail, :due, :expires, :fence, :attempts, :header, :envid, "
        ":subject, :body, :html, :sent, :receipt, :receipt_text, :resend_of, :made)"_s);
    query.bind(u":occurrence"_s, message.occurrence).bind(u":client"_s, message.client).bind(u":matter"_s, message.matter)
        .bind(u":point"_s, message.contactPoint).bind(u":channel"_s, QString(code(message.channel)))
        .bind(u":address"_s, message.to.isNull() ? u""_s : message.to)
        .bind(u":state"_s, QString(code(message.state))).bind(u":reason"_s, QString(code(message.reason)))
        .bind(u":detail"_s, message.reasonDetail.isNull() ? u""_s : message.reasonDetail)
        .bind(u":due"_s, message.due).bind(u":expires"_s, message.expires)
        .bind(u":fence"_s, qlonglong(message.fence)).bind(u":attempts"_s, message.attemptCount)
        .bind(u":header"_s, QString(randomHex() + u"@"_s + domain)).bind(u":envid"_s, randomHex())
        .bind(u":subject"_s, message.subject.isNull() ? u""_s : message.subject)
        .bind(u":body"_s, message.body.isNull() ? u""_s : message.body)
        .bind(u":html"_s, message.html.isNull() ? u""_s : message.html)
        .bind(u":sent"_s, message.sent).bind(u":receipt"_s, QString(code(message.receipt)))
        .bind(u":receipt_text"_s, message.receiptText.isNull() ? u""_s : message.receiptText)
        .bind(u":resend_of"_s, message.resendOf).bind(u":made"_s, message.made);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    const MessageId id{query.insertedId()};
    for (const Attempt &attempt : message.attempts) {
        Query insert = m_database.query("messages.insert_attempt",
            u"INSERT INTO attempt(message_id, fence, incarnation, claimed_at, wire_started_at, ended_at, outcome, phase, reply_code, reply, server) "
            "VALUES (:id, :fence, '', :claimed, :wire, :ended, :outcome, :phase, :code, :reply, :server)"_s);
        insert.bind(u":id"_s, id).bind(u":fence"_s, qlonglong(attempt.fence)).bind(u":claimed"_s, attempt.claimed)
            .bind(u":wire"_s, attempt.wireStarted).bind(u":ended"_s, attempt.ended).bind(u":outcome"_s, attempt.outcome)
            .bind(u":phase"_s, attempt.phase).bind(u":code"_s, attempt.replyCode).bind(u":reply"_s, attempt.reply)
            .bind(u":server"_s, attempt.server);
        if (auto run = insert.run(); !run)
            return Failure(run.error());
    }
    return id;
}

Result<Message> Messages::load(MessageId id)
{
    Query query = m_database.query("messages.load", selected + u"WHERE m.id = :id"_s);
    query.bind(u":id"_s, id);
    auto found = all(query);
    if (!found)
        return Failure(found.error());
    if (found->empty())
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"message"_s);
    Message message = std::move(found->front());
    Query attempts = m_database.query("messages.attempts",
        u"SELECT fence, claimed_at, wire_started_at, ended_at, outcome, phase, reply_code, reply, server FROM attempt WHERE message_id = :id ORDER BY fence"_s);
    attempts.bind(u":id"_s, id);
    if (auto run = attempts.run(); !run)
        return Failure(run.error());
    while (attempts.next())
        message.attempts.push_back({attempts.number(0), attempts.instant(1), attempts.maybeInstant(2), attempts.maybeInstant(3), attempts.text(4),
                                    attempts.text(5), int(attempts.number(6)), attempts.text(7), attempts.text(8)});
    return message;
}

Result<std::vector<Message>> Messages::ofOccurrence(OccurrenceId occurrence)
{
    Query query = m_database.query("messages.of_occurrence", selected + u"WHERE m.occurrence_id = :occurrence ORDER BY m.id"_s);
    query.bind(u":occurrence"_s, occurrence);
    return all(query);
}

// Two halves, each with its own index: what is told and over is never looked at.
Result<std::vector<MessageId>> Messages::due(Instant now, int limit)
{
    Query query = m_database.query("messages.due",
        u"SELECT id, due_at FROM message WHERE state = 'planned' AND due_at <= :now "
        "UNION ALL SELECT id, due_at FROM message WHERE state = 'held' AND reason IN "_s + reasonsThatOpen() + u" AND due_at <= :now "
        "ORDER BY due_at, id LIMIT :limit"_s);
    query.bind(u":now"_s, now).bind(u":limit"_s, limit);
    return ids(query);
}

Result<std::vector<MessageId>> Messages::expiredHolds(Instant now, int limit)
{
    Query query = m_database.query("messages.expired_holds",
        u"SELECT id FROM message INDEXED BY message_due WHERE state = 'planned' AND expires_at <= :now "
        "UNION ALL SELECT id FROM message INDEXED BY message_held WHERE state = 'held' AND expires_at <= :now ORDER BY id LIMIT :limit"_s);
    query.bind(u":now"_s, now).bind(u":limit"_s, limit);
    return ids(query);
}

Result<std::optional<Instant>> Messages::nextDue()
{
    Query query = m_database.query("messages.next_due",
        u"SELECT min(due_at) FROM (SELECT min(due_at) AS due_at FROM message WHERE state = 'planned' "
        "UNION ALL SELECT min(due_at) FROM message WHERE state = 'held' AND reason IN "_s + reasonsThatOpen() + u')');
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return std::optional<Instant>{};
    return query.maybeInstant(0);
}

Result<std::vector<Instant>> Messages::dueTimes(int limit)
{
    Query query = m_database.query("messages.due_times",
        u"SELECT due_at FROM (SELECT due_at FROM message WHERE state = 'planned' UNION ALL SELECT due_at FROM message WHERE state = 'held' AND reason IN "_s
            + reasonsThatOpen() + u") ORDER BY due_at LIMIT :limit"_s);
    if (auto run = query.bind(u":limit"_s, limit).run(); !run)
        return Failure(run.error());
    std::vector<Instant> times;
    while (query.next())
        times.push_back(query.instant(0));
    return times;
}

Result<std::vector<AutomaticUse>> Messages::automaticUses(std::span<const MatterId> matters)
{
    std::vector<AutomaticUse> uses;
    const auto read = inPieces(matters, [&](std::span<const MatterId> piece) -> Result<> {
        Query query = m_database.query("messages.automatic_uses",
            QString(u"SELECT m.matter_id, m.occurrence_id, o.rule_id, m.channel, m.state = 'planned', "
                    "CASE m.state WHEN 'sent' THEN m.sent_at WHEN 'planned' THEN m.due_at ELSE a.claimed_at END "
                    "FROM message m JOIN occurrence o ON o.id = m.occurrence_id "
                    "LEFT JOIN attempt a ON a.message_id = m.id AND m.state IN ('sending','unknown') WHERE m.matter_id "_s + IdList::condition(piece)
                    + u" AND o.by_hand = 0 AND m.resend_of IS NULL AND (m.state IN ('sent','sending','unknown') "
                      "OR (m.state = 'planned' AND m.due_at < m.expires_at)) ORDER BY m.matter_id, m.id"_s));
        IdList::bind(query, piece);
        if (auto run = query.run(); !run)
            return run;
        while (query.next())
            uses.push_back({query.id<MatterId>(0), query.id<OccurrenceId>(1), query.id<RuleId>(2),
                            fromCode<ChannelKind>(query.text(3)).value_or(ChannelKind::Email), query.flag(4), query.instant(5)});
        return query.failed();
    });
    if (!read)
        return Failure(read.error());
    return uses;
}

Result<bool> Messages::move(MessageId id, Event event, Reason reason, const QString &detail, std::optional<Instant> due)
{
    Query now = m_database.query("messages.state", u"SELECT state FROM message WHERE id = :id"_s);
    now.bind(u":id"_s, id);
    if (auto run = now.run(); !run)
        return Failure(run.error());
    if (!now.next())
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"message"_s);
    const auto from = fromCode<MessageState>(now.text(0));
    const auto to = from ? moved(*from, event) : std::nullopt;
    if (!to)
        return false;
    Query query = m_database.query("messages.move",
        u"UPDATE message SET state = :to, reason = :reason, reason_detail = :detail, due_at = coalesce(:due, due_at) WHERE id = :id AND state = :from"_s);
    query.bind(u":to"_s, QString(code(*to))).bind(u":reason"_s, QString(code(reason))).bind(u":detail"_s, detail.isNull() ? u""_s : detail)
        .bind(u":due"_s, due).bind(u":id"_s, id).bind(u":from"_s, QString(code(*from)));
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.affected() == 1;
}

Result<> Messages::putOff(MessageId id, std::optional<Instant> due, Reason reason, const QString &detail)
{
    return m_database.query("messages.put_off",
               u"UPDATE message SET due_at = coalesce(:due, due_at), reason = :reason, reason_detail = :detail WHERE id = :id AND state IN ('planned','held')"_s)
        .bind(u":due"_s, due)
        .bind(u":reason"_s, QString(code(reason)))
        .bind(u":detail"_s, detail.isNull() ? u""_s : detail)
        .bind(u":id"_s, id)
        .run();
}

Result<bool> Messages::revive(const Message &message)
{
    const auto planned = moved(MessageState::Skipped, Event::Revive);
    const auto to = planned && message.state == MessageState::Held ? moved(*planned, Event::Hold) : planned;
    if (!to)
        return false;
    Query query = m_database.query("messages.revive",
        u"UPDATE message SET state = :to, address = :address, reason = :reason, reason_detail = :detail, due_at = :due, expires_at = :expires "
        "WHERE id = :id AND state = 'skipped'"_s);
    query.bind(u":to"_s, QString(code(*to))).bind(u":address"_s, message.to).bind(u":reason"_s, QString(code(message.reason)))
        .bind(u":detail"_s, message.reasonDetail.isNull() ? u""_s : message.reasonDetail).bind(u":due"_s, message.due).bind(u":expires"_s, message.expires)
        .bind(u":id"_s, message.id);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.affected() == 1;
}

Result<bool> Messages::resolve(MessageId id, Event event, const QString &who, Instant at)
{
    const auto to = moved(MessageState::Unknown, event);
    if (!to)
        return false;
    Query query = m_database.query("messages.resolve",
        u"UPDATE message SET state = :to, resolved_by = :who, sent_at = CASE WHEN :to = 'sent' THEN coalesce((SELECT max(coalesce(a.wire_started_at, "
        "a.claimed_at)) FROM attempt a WHERE a.message_id = message.id), :at) ELSE sent_at END WHERE id = :id AND state = 'unknown'"_s);
    query.bind(u":to"_s, QString(code(*to))).bind(u":who"_s, who).bind(u":at"_s, at).bind(u":id"_s, id);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.affected() == 1;
}

Result<bool> Messages::leave(MessageId id, const QString &who)
{
    Query query = m_database.query("messages.leave", u"UPDATE message SET resolved_by = :who WHERE id = :id AND state IN ('unknown','failed') AND resolved_by = ''"_s);
    query.bind(u":who"_s, who).bind(u":id"_s, id);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.affected() == 1;
}

Result<bool> Messages::receive(MessageId id, Receipt receipt, const QString &theirWords)
{
    QStringList lower;
    for (const auto &[each, word] : codes<Receipt>())
        if (each < receipt)
            lower.append(u'\'' + word + u'\'');
    if (lower.isEmpty())
        return false;
    Query query = m_database.query("messages.receive",
        u"UPDATE message SET receipt = :receipt, receipt_text = :words WHERE id = :id AND state IN ('sent','unknown') AND receipt IN ("_s + lower.join(u',') + u')');
    query.bind(u":receipt"_s, QString(code(receipt))).bind(u":words"_s, theirWords).bind(u":id"_s, id);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.affected() == 1;
}

Result<> Messages::readdress(MessageId id, ContactPointId point, ChannelKind channel, const QString &address)
{
    return m_database.query("messages.readdress",
               u"UPDATE message SET contact_point_id = :point, channel = :channel, address = :address WHERE id = :id AND state IN ('planned','held')"_s)
        .bind(u":point"_s, point)
        .bind(u":channel"_s, QString(code(channel)))
        .bind(u":address"_s, address)
        .bind(u":id"_s, id)
        .run();
}

Result<std::optional<qint64>> Messages::claim(MessageId id, const QString &incarnation, Instant now, const QString &subject, const QString &body,
                                              const QString &html)
{
    Query query = m_database.query("messages.claim",
        u"UPDATE message SET state = 'sending', reason = 'ok', reason_detail = '', fence = fence + 1, owner = :owner, attempts = attempts + 1, "
        "subject = :subject, body = :body, html = :html WHERE id = :id AND state = 'planned' RETURNING fence"_s);
    query.bind(u":owner"_s, incarnation).bind(u":subject"_s, subject).bind(u":body"_s, body).bind(u":html"_s, html.isNull() ? u""_s : html)
        .bind(u":id"_s, id);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (!query.next())
        return std::optional<qint64>{};
    const qint64 fence = query.number(0);
    Query attempt = m_database.query("messages.claim_attempt",
        u"INSERT INTO attempt(message_id, fence, incarnation, claimed_at) VALUES (:id, :fence, :incarnation, :now)"_s);
    attempt.bind(u":id"_s, id).bind(u":fence"_s, qlonglong(fence)).bind(u":incarnation"_s, incarnation).bind(u":now"_s, now);
    if (auto run = attempt.run(); !run)
        return Failure(run.error());
    return std::optional<qint64>(fence);
}

Result<bool> Messages::openGate(MessageId id, qint64 fence, Instant now)
{
    Query query = m_database.query("messages.open_gate",
        u"UPDATE attempt SET wire_started_at = :now WHERE message_id = :id AND fence = :fence AND wire_started_at IS NULL AND ended_at IS NULL "
        "AND EXISTS (SELECT 1 FROM message m WHERE m.id = :id AND m.state = 'sending' AND m.fence = :fence)"_s);
    query.bind(u":now"_s, now).bind(u":id"_s, id).bind(u":fence"_s, qlonglong(fence));
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.affected() == 1;
}

Result<bool> Messages::record(const End &end)
{
    const auto to = moved(MessageState::Sending, end.event);
    if (!to)
        return failure(ErrorKind::Unexpected, u"unexpected"_s, u"record"_s);
    Query query = m_database.query("messages.record",
        u"UPDATE message SET state = :to, sent_at = :sent, due_at = coalesce(:retry, due_at), attempts = attempts - :uncharged, "
        "reason_detail = :detail WHERE id = :id AND state = 'sending' AND fence = :fence"_s);
    query.bind(u":to"_s, QString(code(*to)))
        .bind(u":sent"_s, *to == MessageState::Sent ? std::optional(end.at) : std::nullopt)
        .bind(u":retry"_s, end.retryAt).bind(u":uncharged"_s, end.charged ? 0 : 1)
        .bind(u":detail"_s, end.event == Event::Accepted ? u""_s : QString(end.attempt.reply.isNull() ? u""_s : end.attempt.reply))
        .bind(u":id"_s, end.id).bind(u":fence"_s, qlonglong(end.fence));
    if (auto run = query.run(); !run)
        return Failure(run.error());
    if (query.affected() != 1)
        return false;
    Query attempt = m_database.query("messages.record_attempt",
        u"UPDATE attempt SET ended_at = :at, outcome = :outcome, phase = :phase, reply_code = :code, reply = :reply, server = :server "
        "WHERE message_id = :id AND fence = :fence"_s);
    attempt.bind(u":at"_s, end.at).bind(u":outcome"_s, end.attempt.outcome).bind(u":phase"_s, end.attempt.phase.isNull() ? u""_s : end.attempt.phase)
        .bind(u":code"_s, end.attempt.replyCode).bind(u":reply"_s, end.attempt.reply.isNull() ? u""_s : end.attempt.reply)
        .bind(u":server"_s, end.attempt.server.isNull() ? u""_s : end.attempt.server).bind(u":id"_s, end.id)
        .bind(u":fence"_s, qlonglong(end.fence));
    if (auto run = attempt.run(); !run)
        return Failure(run.error());
    return true;
}

Result<std::vector<Orphan>> Messages::orphans(const QString &incarnation, Whose whose)
{
    Query query = m_database.query("messages.orphans",
        u"SELECT m.id, m.fence, a.wire_started_at IS NOT NULL FROM message m LEFT JOIN attempt a ON a.message_id = m.id AND a.fence = m.fence "
        "WHERE m.state = 'sending' AND (m.owner = :incarnation) = :own"_s);
    query.bind(u":incarnation"_s, incarnation).bind(u":own"_s, whose == Whose::Own);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<Orphan> orphans;
    while (query.next())
        orphans.push_back({query.id<MessageId>(0), query.number(1), query.flag(2)});
    return orphans;
}

Result<int> Messages::release(Reason reason, const ReleaseScope &scope, Instant now)
{
    // A hold with a known end (a pause until Friday) stands as planned, later: it goes on earlier too when the switch is opened before.
    QString sql = u"UPDATE message SET state = 'planned', due_at = max((SELECT o.due_at FROM occurrence o WHERE o.id = occurrence_id), :now) "
                  "WHERE (state = 'held' OR (state = 'planned' AND reason <> 'ok' AND due_at > :now)) AND reason = :reason"_s;
    if (scope.client)
        sql += u" AND client_id = :client"_s;
    if (scope.matter)
        sql += u" AND matter_id = :matter"_s;
    if (scope.rule)
        sql += u" AND occurrence_id IN (SELECT id FROM occurrence WHERE rule_id = :rule)"_s;
    if (scope.channel)
        sql += u" AND channel = :channel"_s;
    Query query = m_database.query("messages.release", sql);
    query.bind(u":now"_s, now).bind(u":reason"_s, QString(code(reason)));
    if (scope.client)
        query.bind(u":client"_s, scope.client);
    if (scope.matter)
        query.bind(u":matter"_s, scope.matter);
    if (scope.rule)
        query.bind(u":rule"_s, scope.rule);
    if (scope.channel)
        query.bind(u":channel"_s, QString(code(*scope.channel)));
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return int(query.affected());
}

Result<> Messages::dueByRightClock(Instant now)
{
    return m_database.query("messages.due_by_right_clock",
               u"UPDATE message SET due_at = max(:now, (SELECT CASE WHEN o.by_hand THEN :now ELSE o.due_at END FROM occurrence o WHERE o.id = occurrence_id)) "
               "WHERE due_at > :now AND (state = 'planned' OR (state = 'held' AND reason IN "_s + reasonsThatOpen() + u"))"_s)
        .bind(u":now"_s, now)
        .run();
}

} // namespace deskbell::store
