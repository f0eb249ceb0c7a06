#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"
#include "engine/lineage/anchor.h"

#include <QString>
#include <vector>

namespace deskbell {

namespace store { class Database; }

/// A promise that the office's data do not keep. `ids` are rows of the table the code speaks of (mostly messages).
struct Finding {
    QString code;
    QString text; ///< English; for the administrator
    std::vector<qint64> ids;
};

/// `anchored`: what this computer has seen of the log; the log must still say it.
/// Checks every invariant of facts/reliability.md §4 that this version knows; an empty list means all hold. Used by
/// `doctor --verify` and, after every kill, by the kill harness.
[[nodiscard]] Result<std::vector<Finding>> verify(store::Database &database, Instant now, const std::optional<AnchorMark> &anchored = {});

} // namespace deskbell
