#pragma once

#include "domain/reminding/facts.h"
#include "domain/values/message.h"
#include "domain/values/result.h"

#include <QString>

namespace deskbell {

namespace store { class Database; struct OccurrenceRow; }

/// Writes a decision as an occurrence with its messages and its log entry, in the caller's transaction. An occurrence that exists
/// already is left alone. How many messages were made. `ownText`: the one-off body of a message by hand.
[[nodiscard]] Result<int> owe(store::Database &database, const Facts &facts, const Decision &decision, Instant now, const QString &ownText = {});

/// The part behind the Message-ID's @: the sender's domain, so that receivers find it plausible.
[[nodiscard]] QString senderDomain(const Facts &facts);

/// Settles an occurrence that exists for good or for now: its planned and held messages follow, the log says why, once per reason.
[[nodiscard]] Result<> settle(store::Database &database, const store::OccurrenceRow &row, const Decision &decision, Instant now);
/// Settles one planned or held message alone, whatever its occurrence has come to; the log says why, once per reason.
[[nodiscard]] Result<> settleAlone(store::Database &database, const Message &message, const Decision &decision, Instant now);

} // namespace deskbell
