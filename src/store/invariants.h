#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

#include <QString>
#include <vector>

namespace deskbell::store {

class Database;

/// A promise that the file does not keep, and the rows in which it shows.
struct Breach {
    QString code;
    std::vector<qint64> ids;
};

/// A hand-over that reached the wire, for the rules that need the office's civil time.
struct WireStart {
    qint64 message = 0;
    qint64 occurrence = 0;
    qint64 matter = 0;
    qint64 rule = 0;
    QString channel;
    QString state;
    bool byHand = false;
    bool resend = false;
    Instant at;
};

/// The invariants that SQL alone can check (facts/reliability.md §4, I1–I12), each broken one with its rows.
[[nodiscard]] Result<std::vector<Breach>> breaches(Database &database, Instant now);
[[nodiscard]] Result<std::vector<WireStart>> wireStarts(Database &database);
/// When the office moved to another zone, and to which; the first it was made in is not among them.
struct ZoneChange {
    Instant at;
    QString zone;
};
[[nodiscard]] Result<std::vector<ZoneChange>> zoneChanges(Database &database);

} // namespace deskbell::store
