#pragma once

#include "domain/values/result.h"

namespace deskbell::store {

class Database;

/// The newest schema this program writes.
inline constexpr int newestSchema = 6;
/// "DESK": tells an office's file from any other SQLite database.
inline constexpr qint64 applicationId = 0x4445534B;

/// Brings the file to the newest schema by replaying the numbered files of resources/schema, each in one transaction with its
/// user_version. New databases start from 0 the same way. A newer schema is refused (newer_schema).
[[nodiscard]] Result<> migrate(Database &database);
[[nodiscard]] Result<int> schemaVersion(Database &database);

} // namespace deskbell::store
