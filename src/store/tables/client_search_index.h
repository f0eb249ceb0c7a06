#pragma once

#include "domain/values/ids.h"
#include "domain/values/result.h"

#include <QStringList>

namespace deskbell::store {

class Database;

/// What the client list's search looks in: a folded text per client (name, addresses, phone digits, matter numbers), kept in the client's
/// row and in a trigram index over it. The tables whose rows stand in it keep it true on every write.
class ClientSearchIndex {
public:
    explicit ClientSearchIndex(Database &database) : m_database(database) {}
    [[nodiscard]] static QString textOf(const QString &name, const QStringList &addresses, const QStringList &matterNumbers);
    /// Takes up a client whose row has just been made with `text`.
    [[nodiscard]] Result<> add(ClientId client, const QString &text);
    /// Makes the text anew after anything in it has changed.
    [[nodiscard]] Result<> refresh(ClientId client);

private:
    [[nodiscard]] Result<> replace(ClientId client, const QString &before, const QString &after);

    Database &m_database;
};

} // namespace deskbell::store
