#include "store/invariants.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell::store {

namespace {

struct Rule {
    const char *code;
    QString sql; ///< selects the ids of rows that break the promise; may use :now
};

std::vector<Rule> rules()
{
    return {
        {"message_twice", u"SELECT min(id) FROM message WHERE resend_of IS NULL AND contact_point_id IS NOT NULL GROUP BY occurrence_id, contact_point_id HAVING count(*) > 1"_s},
        {"accepted_twice", u"SELECT message_id FROM attempt WHERE outcome = 'accepted' GROUP BY message_id HAVING count(*) > 1"_s},
        {"wire_after_end", u"SELECT a.message_id FROM attempt a JOIN attempt b ON b.message_id = a.message_id AND b.fence < a.fence "
                           "WHERE a.wire_started_at IS NOT NULL AND b.wire_started_at IS NOT NULL AND b.outcome NOT IN ('not_taken','slow_down','channel_stopped')"_s},
        // Given up before it had even connected (by a successor's recovery), and its dot left all the same.
        {"gate_after_end", u"SELECT message_id FROM attempt WHERE wire_started_at IS NOT NULL AND outcome = 'not_taken' AND phase = 'connect'"_s},
        {"ended_twice", u"SELECT m.id FROM message m JOIN activity l ON l.message_id = m.id AND l.who = 'worker' "
                        "AND l.kind IN ('sent','failed','unknown','not_taken') GROUP BY m.id "
                        "HAVING count(*) > (SELECT count(*) FROM attempt a WHERE a.message_id = m.id)"_s},
        {"sent_unproven", u"SELECT m.id FROM message m WHERE m.state = 'sent' AND m.resolved_by = '' AND NOT EXISTS "
                          "(SELECT 1 FROM attempt a WHERE a.message_id = m.id AND a.outcome = 'accepted' AND a.wire_started_at IS NOT NULL)"_s},
        {"accepted_unsent", u"SELECT m.id FROM message m JOIN attempt a ON a.message_id = m.id AND a.outcome = 'accepted' "
                            "WHERE m.state NOT IN ('sent') AND m.resolved_by = ''"_s},
        {"attempt_beyond_fence", u"SELECT m.id FROM message m JOIN attempt a ON a.message_id = m.id WHERE a.fence > m.fence"_s},
        {"sending_without_attempt", u"SELECT m.id FROM message m WHERE m.state = 'sending' AND NOT EXISTS "
                                    "(SELECT 1 FROM attempt a WHERE a.message_id = m.id AND a.fence = m.fence AND a.ended_at IS NULL)"_s},
        {"attempt_left_open", u"SELECT a.message_id FROM attempt a JOIN message m ON m.id = a.message_id "
                              "WHERE a.ended_at IS NULL AND (m.state <> 'sending' OR m.fence <> a.fence)"_s},
        {"stuck", u"SELECT m.id FROM message m, worker w WHERE m.state = 'sending' AND "
                  "(m.owner <> w.incarnation OR w.state <> 'running' OR w.heartbeat < :now - 900000)"_s},
        {"sent_unlogged", u"SELECT m.id FROM message m WHERE m.state = 'sent' AND NOT EXISTS "
                          "(SELECT 1 FROM activity l WHERE l.message_id = m.id AND l.kind IN ('sent','resolved'))"_s},
        {"logged_unsent", u"SELECT DISTINCT l.message_id FROM activity l JOIN message m ON m.id = l.message_id WHERE l.kind = 'sent' AND m.state <> 'sent'"_s},
        {"resend_unsigned", u"SELECT m.id FROM message m WHERE m.resend_of IS NOT NULL AND NOT EXISTS "
                            "(SELECT 1 FROM activity l WHERE l.message_id IN (m.id, m.resend_of) AND l.kind IN ('resent','resolved') AND l.who <> 'worker')"_s},
        {"wire_too_late", u"SELECT a.message_id FROM attempt a JOIN message m ON m.id = a.message_id WHERE a.wire_started_at >= m.expires_at"_s},
        {"told_by_nobody", u"SELECT o.id FROM occurrence o WHERE o.verdict = 'told' AND NOT EXISTS "
                           "(SELECT 1 FROM message m WHERE m.occurrence_id = o.id AND m.state NOT IN ('planned','held','skipped'))"_s},
        {"log_has_gaps", u"SELECT count(*) FROM activity HAVING count(*) > 0 AND (max(seq) <> count(*) OR min(seq) <> 1)"_s},
        {"orphan_row", u"SELECT rowid FROM pragma_foreign_key_check"_s},
        {"file_damaged", u"SELECT 1 FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s},
    };
}

} // namespace

Result<std::vector<Breach>> breaches(Database &database, Instant now)
{
    std::vector<Breach> found;
    for (const Rule &rule : rules()) {
        Query query = database.query(rule.code, rule.sql);
        if (rule.sql.contains(u":now"_s))
            query.bind(u":now"_s, now);
        if (auto run = query.run(); !run)
            return Failure(run.error());
        Breach breach{QString::fromLatin1(rule.code), {}};
        while (query.next())
            breach.ids.push_back(query.number(0));
        if (!breach.ids.empty())
            found.push_back(std::move(breach));
    }
    return found;
}

Result<std::vector<WireStart>> wireStarts(Database &database)
{
    Query query = database.query("invariants.wire_starts",
        u"SELECT m.id, o.id, m.matter_id, o.rule_id, m.channel, m.state, o.by_hand, m.resend_of IS NOT NULL, a.wire_started_at "
        "FROM attempt a JOIN message m ON m.id = a.message_id JOIN occurrence o ON o.id = m.occurrence_id "
        "WHERE a.wire_started_at IS NOT NULL AND a.outcome NOT IN ('not_taken','refused','slow_down','channel_stopped') ORDER BY a.wire_started_at"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<WireStart> starts;
    while (query.next())
        starts.push_back({query.number(0), query.number(1), query.number(2), query.number(3), query.text(4), query.text(5), query.flag(6),
                          query.flag(7), query.instant(8)});
    return starts;
}

Result<std::vector<ZoneChange>> zoneChanges(Database &database)
{
    Query query = database.query("invariants.zone_changes",
        u"SELECT at, parameters ->> 'value' FROM activity WHERE kind = 'office_edited' AND parameters ->> 'key' = 'zone' ORDER BY seq"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<ZoneChange> changes;
    while (query.next())
        changes.push_back({query.instant(0), query.text(1)});
    return changes;
}

} // namespace deskbell::store
