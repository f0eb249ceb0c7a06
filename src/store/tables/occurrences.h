#pragma once

#include "domain/reminding/occurrence.h"
#include "domain/values/result.h"

#include <span>
#include <vector>

namespace deskbell::store {

class Database;

/// A row: one thing a rule owes for one matter, and what was decided of it.
struct OccurrenceRow {
    OccurrenceId id;
    RuleId rule;
    MatterId matter;
    ClientId client;
    OccurrenceKey key;
    Instant due;
    Instant expires;
    Verdict verdict = Verdict::Planned;
    Reason reason = Reason::Ok;
    Reason firstReason = Reason::Ok;
    QString detail;
    bool byHand = false;
    std::vector<Reason> overridden;
    QString text; ///< one-off text of a manual message
    Instant decided;
    QString leftBy;         ///< who looked at a missed one and left it at that
    OccurrenceId toldWith;  ///< a missed one whose matter heard of it by that one
};

class Occurrences {
public:
    explicit Occurrences(Database &database) : m_database(database) {}
    /// Idempotent: an occurrence that exists already gives OccurrenceId{} and changes nothing.
    [[nodiscard]] Result<OccurrenceId> insert(const OccurrenceRow &row);
    [[nodiscard]] Result<OccurrenceRow> load(OccurrenceId id);
    [[nodiscard]] Result<std::vector<OccurrenceRow>> ofMatter(MatterId matter) { return ofMatters(std::span(&matter, 1)); }
    [[nodiscard]] Result<std::vector<OccurrenceRow>> ofMatters(std::span<const MatterId> matters); ///< by matter, then by id
    [[nodiscard]] Result<> decided(OccurrenceId id, Verdict verdict, Reason reason, Reason firstReason, const QString &detail, Instant at);
    /// A missed one is owed again, because a person says so.
    [[nodiscard]] Result<> revived(OccurrenceId id, Verdict verdict, Reason reason, Instant expires, const std::vector<Reason> &overridden, Instant at);
    [[nodiscard]] Result<> left(OccurrenceId id, const QString &who); ///< empty: nobody has
    [[nodiscard]] Result<> toldWith(OccurrenceId id, OccurrenceId other);
    /// Takes away an occurrence none of whose messages was ever handed over, with these messages. False, and nothing done, when one was.
    [[nodiscard]] Result<bool> drop(OccurrenceId id);

private:
    Database &m_database;
};

} // namespace deskbell::store
