#pragma once

#include "domain/values/log_entry.h"
#include "domain/values/result.h"

#include <QByteArray>
#include <optional>

namespace deskbell::store {

class Database;

/// The end of the activity log: what an anchor, a backup's manifest and the next entry hold on to.
struct LogHead {
    qint64 seq = 0;  ///< 0: nothing is written yet
    QByteArray hash; ///< SHA-256, 32 bytes; empty: written before there was a chain
    Instant at;
};

/// SHA-256 over the salt and the parameters as they are stored: an entry's words can be erased with their salt, and the chain still holds.
[[nodiscard]] QByteArray contentHash(const QByteArray &salt, const QByteArray &parameters);
/// SHA-256 over everything else an entry says, its content's hash and the hash of the entry before it (facts/reliability.md §5.8). Evidence of
/// tampering, never protection from it: who can write the file can also compute this.
[[nodiscard]] QByteArray entryHash(const LogEntry &entry, const QByteArray &content, const QByteArray &before);

[[nodiscard]] Result<LogHead> logHead(Database &database);
/// Of one entry; empty when there is none, or none with a hash.
[[nodiscard]] Result<QByteArray> logHashAt(Database &database, qint64 seq);
/// The first entry that does not prove the one before it; 0 when all do. Reads the whole log.
[[nodiscard]] Result<qint64> firstBrokenEntry(Database &database);

} // namespace deskbell::store
