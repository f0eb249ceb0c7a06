#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

#include <QString>

namespace deskbell {

namespace store { class Database; }

/// What other workers, dead by now, left behind in `sending`: provably unsent before its gate, so it goes again; behind it nobody can know
/// (facts/reliability.md §4). How many became unknown.
[[nodiscard]] Result<int> settleOthers(store::Database &database, const QString &incarnation, Instant now);

/// The same of what is this worker's own, while nothing is under way: a disk that fails behind a commit's last write reports a claim as failed that stands
/// all the same, and nobody sends it.
[[nodiscard]] Result<int> settleOwn(store::Database &database, const QString &incarnation, Instant now);

} // namespace deskbell
