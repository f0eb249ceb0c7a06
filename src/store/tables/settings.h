#pragma once

#include "domain/values/office.h"
#include "domain/values/result.h"

#include <optional>

namespace deskbell::store {

class Database;

/// The office's single row.
class Offices {
public:
    explicit Offices(Database &database) : m_database(database) {}
    [[nodiscard]] Result<Office> load();
    [[nodiscard]] Result<> make(const Office &office, const QString &uuid);
    [[nodiscard]] Result<> save(const Office &office);
    /// Which office this is, whatever it is called; its anchor and its passwords go by it.
    [[nodiscard]] Result<QString> uuid();

private:
    Database &m_database;
};

/// Ways out, as set up; never a secret.
class Channels {
public:
    explicit Channels(Database &database) : m_database(database) {}
    [[nodiscard]] Result<ChannelSettings> load(ChannelKind kind); ///< never set: {kind, set=false}
    [[nodiscard]] Result<> save(const ChannelSettings &settings);
    [[nodiscard]] Result<> stop(ChannelKind kind, const QString &reason, const QString &text, const QString &reply);
    [[nodiscard]] Result<> pause(ChannelKind kind, Instant until);
    [[nodiscard]] Result<Instant> pausedUntil(ChannelKind kind);

private:
    Database &m_database;
};

} // namespace deskbell::store
