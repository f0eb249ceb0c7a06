#include "engine/lineage/lineage_check.h"

#include "domain/ports/channel.h"
#include "engine/sending/recorder.h"
#include "store/database.h"
#include "store/tables/activity.h"
#include "store/tables/lineages.h"
#include "store/tables/messages.h"
#include "store/tables/settings.h"
#include "store/tables/workers.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Whether the office that the mark names still stands in another file.
bool standsElsewhere(store::Database &database, const QString &file, const QString &marked)
{
    if (marked.isEmpty() || marked == file || !QFileInfo::exists(marked) || QFileInfo(marked).canonicalFilePath() == file)
        return false;
    const auto other = store::Database::open(marked, store::Open::ReadOnly);
    if (!other)
        return other.error().kind != ErrorKind::Corrupt && other.error().kind != ErrorKind::NotFound;
    const auto ours = store::Offices(database).uuid(), theirs = store::Offices(**other).uuid();
    return !ours || !theirs || *ours == *theirs;
}

/// A person decided by this clock: when it goes back behind that, the clock guard asks which of the two was right.
Result<> clockSeen(store::Database &database, Instant now)
{
    store::Workers workers(database);
    auto seen = workers.load();
    if (!seen)
        return Failure(seen.error());
    if (seen->wallHighWater >= now)
        return {};
    seen->wallHighWater = now;
    seen->bootId.clear();
    return workers.save(*seen);
}

/// In a copy a hand-over that was under way has long ended elsewhere: nobody can know how.
Result<> giveUpUnderWay(store::Database &database, Instant now)
{
    const auto open = store::Messages(database).orphans({}, store::Messages::Whose::Others);
    if (!open)
        return Failure(open.error());
    for (const store::Orphan &each : *open) {
        Outcome outcome;
        outcome.kind = OutcomeKind::Unknown;
        outcome.phase = u"dot"_s;
        if (const auto recorded = record(database, each.id, each.fence, outcome, 0, now); !recorded)
            return Failure(recorded.error());
    }
    return {};
}

Result<> say(store::Database &database, const QString &who, const QString &kind, const QJsonObject &parameters, Instant now)
{
    return store::Activity(database).append({0, now, who, kind, parameters, {}, {}, {}});
}

Result<> setSending(store::Database &database, Sending sending, const QString &heldReason)
{
    auto office = store::Offices(database).load();
    if (!office)
        return Failure(office.error());
    if (office->sending == sending && office->heldReason == heldReason)
        return {};
    office->sending = sending;
    office->heldReason = heldReason;
    return store::Offices(database).save(*office);
}

} // namespace

LineageCause lineageOf(const LineageSigns &signs, const Home &home)
{
    const Lineage &lineage = signs.lineage;
    if (lineage.cause != LineageCause::None)
        return lineage.cause;
    if (!home.machine.isEmpty() && !lineage.machine.isEmpty() && lineage.machine != home.machine)
        return LineageCause::OtherComputer;
    if (!signs.mark)
        return lineage.epoch > 0 && !lineage.machine.isEmpty() ? LineageCause::Unknown : LineageCause::None; // it has worked, and not here
    const AnchorMark &mark = *signs.mark;
    if (lineage.epoch > mark.epoch) // a person has confirmed this file since: whatever it lacks, it takes the place of the other
        return LineageCause::None;
    if (signs.markedFileStands)
        return LineageCause::Copied;
    const bool older = lineage.epoch < mark.epoch || lineage.gates < mark.gates || signs.head.seq < mark.seq;
    return older || (!mark.head.isEmpty() && signs.hashAtMark != mark.head) ? LineageCause::Rewound : LineageCause::None;
}

Result<LineageSigns> lineageSigns(store::Database &database, const Home &home, const std::optional<AnchorMark> &mark)
{
    LineageSigns signs;
    signs.mark = mark;
    auto lineage = store::Lineages(database).load();
    if (!lineage)
        return Failure(lineage.error());
    signs.lineage = *lineage;
    auto head = store::logHead(database);
    if (!head)
        return Failure(head.error());
    signs.head = *head;
    if (mark) {
        auto hash = store::logHashAt(database, mark->seq);
        if (!hash)
            return Failure(hash.error());
        signs.hashAtMark = *hash;
        signs.markedFileStands = standsElsewhere(database, home.file, mark->file);
    }
    return signs;
}

Result<> quarantine(store::Database &database, const LineageSigns &signs, LineageCause cause, const Home &home, Instant now)
{
    store::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto present = store::Lineages(database).load();
    if (!present)
        return Failure(present.error());
    if (present->epoch != signs.lineage.epoch) // a person has decided since the signs were read
        return failure(ErrorKind::Busy, u"changed_meanwhile"_s, QString::number(present->epoch));
    Lineage lineage = signs.lineage;
    const bool news = lineage.cause == LineageCause::None;
    lineage.cause = cause;
    lineage.machine = home.machine;
    if (signs.mark) // what is confirmed next is newer than all that this computer remembers
        lineage.epoch = std::max(lineage.epoch, signs.mark->epoch);
    if (!lineage.dataUntil)
        lineage.dataUntil = signs.head.at;
    if (!lineage.sentUntil && signs.mark)
        lineage.sentUntil = signs.mark->at;
    if (auto saved = store::Lineages(database).save(lineage); !saved)
        return saved;
    const auto office = store::Offices(database).load();
    if (!office)
        return Failure(office.error());
    if (office->sending == Sending::On)
        if (auto held = setSending(database, Sending::Held, u"quarantine"_s); !held)
            return held;
    if (news)
        if (auto said = say(database, u"worker"_s, u"copy_noticed"_s, {{u"cause"_s, QString(code(cause))}}, now); !said)
            return said;
    if (auto given = giveUpUnderWay(database, now); !given)
        return given;
    return transaction.commit();
}

Result<> settleLineage(store::Database &database, LineageChoice choice, const QString &by, Instant now)
{
    auto lineage = store::Lineages(database).load();
    if (!lineage)
        return Failure(lineage.error());
    if (lineage->cause == LineageCause::None)
        return {};
    if (auto given = giveUpUnderWay(database, now); !given)
        return given;
    if (choice == LineageChoice::TestCopy) {
        lineage->cause = LineageCause::TestCopy; // the uuid stays: whoever changes his mind must meet what this computer remembers of the office
        if (auto held = setSending(database, Sending::Held, u"quarantine"_s); !held)
            return held;
        return store::Lineages(database).save(*lineage).and_then([&] { return say(database, by, u"copy_for_trying"_s, {}, now); });
    }
    const QJsonObject skipped{{u"from_ms"_s, lineage->dataUntil.value_or(now).ms}};
    lineage->cause = LineageCause::None;
    lineage->dataUntil.reset();
    lineage->sentUntil.reset();
    lineage->quietBefore = now;
    lineage->machine.clear(); // it lives where it is opened next
    lineage->epoch = std::max(lineage->epoch + 1, now.ms); // also beyond an epoch that another file of this office once had
    const auto office = store::Offices(database).load();
    if (!office)
        return Failure(office.error());
    if (office->sending == Sending::Held) // one that a person has switched off stays off
        if (auto on = setSending(database, Sending::On, {}); !on)
            return on;
    return store::Lineages(database)
        .save(*lineage)
        .and_then([&] { return clockSeen(database, now); })
        .and_then([&] { return say(database, by, u"copy_confirmed"_s, skipped, now); })
        .and_then([&] { return store::Messages(database).release(Reason::Quarantine, {}, now); })
        .map([](int) {});
}

} // namespace deskbell
