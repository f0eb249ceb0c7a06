#pragma once

#include "domain/ports/channel.h"
#include "domain/values/result.h"

namespace deskbell {

namespace store { class Database; }

/// What recording an outcome came to.
struct Recorded {
    bool late = false;     ///< the fence had moved on: logged, nothing touched
    bool slowDown = false; ///< the server asks for a pause
    OutcomeKind kind = OutcomeKind::NotTaken;
};

/// Writes back how a hand-over ended, in one transaction with its log entry: the outcome table of facts/reliability.md §4.
/// `channelRevision`: of the settings it was handed over with. A refusal of the whole channel says nothing about one that was corrected meanwhile.
[[nodiscard]] Result<Recorded> record(store::Database &database, MessageId id, qint64 fence, const Outcome &outcome, int channelRevision, Instant now);

/// When a message that was not taken is tried again: after 1, 5, 15, 30, 60 minutes, then hourly, plus up to a tenth (facts/email.md §5-13).
[[nodiscard]] Instant retryAt(int attempts, MessageId id, Instant now);

} // namespace deskbell
