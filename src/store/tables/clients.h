#pragma once

#include "domain/values/client.h"
#include "domain/values/result.h"
#include "store/tables/client_search_index.h"

#include <span>
#include <vector>

namespace deskbell::store {

class Database;

/// Clients with their contact points and consents. Keeps `search`, `folded_name` and `sort_key` true on every write.
class Clients {
public:
    explicit Clients(Database &database) : m_database(database), m_search(database) {}
    [[nodiscard]] Result<Client> load(ClientId id); ///< not_found
    [[nodiscard]] Result<std::vector<Client>> loadMany(std::span<const ClientId> ids); ///< in the order of `ids`, missing ones left out
    [[nodiscard]] Result<ClientId> add(const Client &client, const QString &officeLanguage); ///< contact points included
    /// Writes the client's own columns and raises the revision; `expectedRevision` 0: whatever is there, else Busy, changed_meanwhile, when newer.
    [[nodiscard]] Result<> save(const Client &client, int expectedRevision, const QString &officeLanguage);
    /// Each change of a contact point raises the client's revision.
    [[nodiscard]] Result<ContactPointId> addContactPoint(ClientId client, const ContactPoint &point);
    [[nodiscard]] Result<> saveContactPoint(const ContactPoint &point);
    [[nodiscard]] Result<> putFirst(ContactPointId id); ///< before the other points of its client
    [[nodiscard]] Result<> removeContactPoint(ContactPointId id);
    [[nodiscard]] Result<> answerRuleConsent(ClientId client, RuleId rule, Consent answer);
    /// Recomputes every sort key for a language.
    [[nodiscard]] Result<> resort(const QString &language);

    // Matching for the import.
    [[nodiscard]] Result<ClientId> byExternalId(const QString &externalId); ///< none: ClientId{}
    [[nodiscard]] Result<std::vector<Client>> byFoldedName(const QString &foldedName);

private:
    /// People edit a client with its contact points as one: they raise its revision, and it is found by them.
    [[nodiscard]] Result<> pointsChanged(ClientId client);

    Database &m_database;
    ClientSearchIndex m_search;
};

} // namespace deskbell::store
