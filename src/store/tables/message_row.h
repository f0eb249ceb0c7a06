#pragma once

#include "domain/values/message.h"

#include <QLatin1StringView>
#include <QString>

namespace deskbell::store {

class Query;

/// The columns a message is read from, of `message m` joined to `occurrence o`; whoever selects more puts it behind these.
inline constexpr QLatin1StringView messageColumns{
    "m.id, m.occurrence_id, m.client_id, m.matter_id, o.rule_id, o.step || '@' || o.anchor, m.contact_point_id, m.channel, m.address, m.state, "
    "m.reason, m.reason_detail, m.due_at, m.expires_at, m.sent_at, m.receipt, m.receipt_text, m.subject, m.body, m.html, m.fence, m.attempts, "
    "m.resend_of, o.by_hand, m.message_id_header, m.envid, m.made_at, m.resolved_by"};

/// The reasons of holds that go on by themselves, as "('outside_window','weekday' …)", to stand after IN.
[[nodiscard]] const QString &reasonsThatOpen();

/// The message of the row the query stands on, without its attempts.
[[nodiscard]] Message messageOf(const Query &query);

} // namespace deskbell::store
