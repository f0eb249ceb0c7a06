#include "engine/upkeep/doctor.h"

#include "domain/reminding/civil_time.h"
#include "store/database.h"
#include "store/file_rights.h"
#include "store/invariants.h"
#include "store/log_chain.h"
#include "store/tables/lineages.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"
#include "words/finding_text.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// The zone in force then; invalid before the office first moved, because where it came from is not written down.
QTimeZone zoneAt(Instant at, const std::vector<store::ZoneChange> &moves, const Office &office)
{
    if (moves.empty())
        return QTimeZone(office.zone.toLatin1());
    QTimeZone zone;
    for (const store::ZoneChange &move : moves)
        if (move.at < at)
            zone = QTimeZone(move.zone.toLatin1());
    return zone;
}

/// The promises that need the office's civil time: the window (I5) and one automatic message per matter, channel and day (I8).
Result<std::vector<store::Breach>> civilBreaches(store::Database &database)
{
    const auto office = store::Offices(database).load();
    if (!office)
        return Failure(office.error());
    const auto moves = store::zoneChanges(database);
    if (!moves)
        return Failure(moves.error());
    const auto starts = store::wireStarts(database);
    if (!starts)
        return Failure(starts.error());
    store::Breach outside{u"outside_window"_s, {}};
    store::Breach twice{u"twice_a_day"_s, {}};
    std::map<RuleId, Rule> rules;
    std::map<std::tuple<qint64, QString, QDate>, qint64> told;
    for (const store::WireStart &start : *starts) {
        if (start.byHand || start.resend)
            continue;
        const QTimeZone zone = zoneAt(start.at, *moves, *office);
        if (!zone.isValid())
            continue;
        const RuleId id{start.rule};
        if (!rules.contains(id)) {
            auto rule = store::Rules(database).load(id);
            if (!rule)
                return Failure(rule.error());
            rules.emplace(id, std::move(*rule));
        }
        const QTime time = civilTime(start.at, zone);
        bool open = false;
        for (const RuleVersion &version : rules.at(id).versions)
            open = open || (time >= version.windowFrom && time < version.windowTo);
        if (!open)
            outside.ids.push_back(start.message);
        const auto [entry, fresh] = told.emplace(std::tuple(start.matter, start.channel, civilDay(start.at, zone)), start.occurrence);
        if (!fresh && entry->second != start.occurrence)
            twice.ids.push_back(start.message);
    }
    std::vector<store::Breach> found;
    for (const store::Breach &breach : {outside, twice})
        if (!breach.ids.empty())
            found.push_back(breach);
    return found;
}

/// The log proves itself, entry by entry, and says what this computer has seen of it (I11).
Result<std::vector<store::Breach>> logBreaches(store::Database &database, const std::optional<AnchorMark> &anchored)
{
    std::vector<store::Breach> found;
    const auto broken = store::firstBrokenEntry(database);
    if (!broken)
        return Failure(broken.error());
    if (*broken > 0)
        found.push_back({u"log_altered"_s, {*broken}});
    const auto lineage = store::Lineages(database).load();
    if (!lineage)
        return Failure(lineage.error());
    if (!anchored || anchored->head.isEmpty() || anchored->epoch != lineage->epoch || lineage->cause != LineageCause::None)
        return found; // a copy is held already, and says why
    const auto hash = store::logHashAt(database, anchored->seq);
    if (!hash)
        return Failure(hash.error());
    if (*hash != anchored->head)
        found.push_back({u"log_replaced"_s, {anchored->seq}});
    return found;
}

} // namespace

Result<std::vector<Finding>> verify(store::Database &database, Instant now, const std::optional<AnchorMark> &anchored)
{
    auto found = store::breaches(database, now);
    if (!found)
        return Failure(found.error());
    auto civil = civilBreaches(database);
    if (!civil)
        return Failure(civil.error());
    found->insert(found->end(), civil->begin(), civil->end());
    const auto log = logBreaches(database, anchored);
    if (!log)
        return Failure(log.error());
    found->insert(found->end(), log->begin(), log->end());
    if (store::openToOthers(database.file()))
        found->push_back({u"file_open_to_others"_s, {}});
    if (!store::conflictedCopy(database.file()).isEmpty())
        found->push_back({u"conflicted_copy"_s, {}});
    std::vector<Finding> findings;
    for (store::Breach &breach : *found)
        findings.push_back({breach.code, words::finding(breach.code, u"en"_s), std::move(breach.ids)});
    return findings;
}

} // namespace deskbell
