#include "engine/sending/orphans.h"

#include "engine/sending/recorder.h"
#include "store/database.h"
#include "store/tables/messages.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Looked at and settled in one transaction: a worker that was only asleep may be opening a gate at this very moment.
Result<int> settled(store::Database &database, const QString &incarnation, store::Messages::Whose whose, Instant now)
{
    int unknown = 0;
    store::Transaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    const auto orphans = store::Messages(database).orphans(incarnation, whose);
    if (!orphans)
        return Failure(orphans.error());
    for (const store::Orphan &orphan : *orphans) {
        Outcome outcome;
        outcome.kind = orphan.wireStarted ? OutcomeKind::Unknown : OutcomeKind::NotTaken;
        outcome.phase = orphan.wireStarted ? u"dot"_s : u"connect"_s;
        const auto recorded = record(database, orphan.id, orphan.fence, outcome, 0, now);
        if (!recorded)
            return Failure(recorded.error());
        if (!recorded->late && orphan.wireStarted)
            ++unknown;
    }
    if (auto done = transaction.commit(); !done)
        return Failure(done.error());
    return unknown;
}

} // namespace

Result<int> settleOthers(store::Database &database, const QString &incarnation, Instant now)
{
    return settled(database, incarnation, store::Messages::Whose::Others, now);
}

Result<int> settleOwn(store::Database &database, const QString &incarnation, Instant now)
{
    const auto own = store::Messages(database).orphans(incarnation, store::Messages::Whose::Own); // mostly none, and then nothing is locked
    if (!own)
        return Failure(own.error());
    return own->empty() ? Result<int>(0) : settled(database, incarnation, store::Messages::Whose::Own, now);
}

} // namespace deskbell
