#pragma once

#include "domain/ports/channel.h"
#include "domain/values/ids.h"
#include "domain/values/instant.h"
#include "domain/values/message.h"
#include "domain/values/result.h"

#include <optional>

namespace deskbell {

class FactGatherer;
namespace store { class Database; }

/// Decides a due message once more and, if it may go, makes it `sending` with its text, attempt and fence: the parcel to hand over.
/// Nothing: it was held, skipped or put off instead, with its reason; so is one whose text cannot be made. To be called inside a
/// transaction; `held` (may be null) says whether it waits now.
[[nodiscard]] Result<std::optional<Parcel>> claim(store::Database &database, FactGatherer &gatherer, MessageId id, const QString &incarnation, Instant now, bool *held);

/// Asked at the gate: would the chain let the claimed message go to the same address now? Between the claim and the dot the office may have been
/// switched off, or the PC may have slept for days. The message as it was claimed, or nothing: it may not. To be called inside the gate's transaction.
[[nodiscard]] Result<std::optional<Message>> mayStillLeave(store::Database &database, FactGatherer &gatherer, MessageId id, Instant now);

} // namespace deskbell
