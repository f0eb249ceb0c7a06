#include "engine/sending/foresight.h"

#include "domain/reminding/civil_time.h"
#include "domain/reminding/forecast.h"
#include "engine/sending/fact_gatherer.h"
#include "store/database.h"
#include "store/id_list.h"
#include "store/tables/matters.h"

#include <algorithm>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// What the planner or a person has already settled about each step of a matter.
Result<std::map<QString, store::OccurrenceRow>> settled(FactGatherer &gatherer, RuleId rule, MatterId matter)
{
    const auto rows = gatherer.occurrences(matter);
    if (!rows)
        return Failure(rows.error());
    std::map<QString, store::OccurrenceRow> byKey;
    for (const store::OccurrenceRow &row : *rows)
        if (row.rule == rule)
            byKey.emplace(row.key.text(), row);
    return byKey;
}

/// The planner has passed the step's time without owing it: it was entered later, by an import.
bool missed(const Rule &rule, const Step &step, bool owed, bool touched)
{
    return !owed && !touched && step.due <= rule.plannedThrough;
}

/// Why a step that is past was never even owed: the first closed link, not that it is late by now; with nothing closed, it came too late.
Decision neverOwed(const Facts &facts, Instant now, bool missed)
{
    Decision decision = decide(facts, now);
    if (decision.firstReason != Reason::Ok && decision.firstReason != decision.reason) {
        decision.reason = decision.firstReason;
        decision.detail.clear();
        decision.action = Action::Hold;
    } else if (decision.action == Action::Send && missed) {
        decision.reason = decision.firstReason = Reason::TooLate;
        decision.action = Action::Skip;
        decision.at.reset();
    }
    return decision;
}

} // namespace

Result<std::vector<Decision>> Foresight::plan(Instant now, QDate from, QDate to, ClientId client) const
{
    FactGatherer gatherer(m_database, m_present == Present::Real ? FactGatherer::ClockGuard::Minded : FactGatherer::ClockGuard::Ignored);
    if (auto begun = gatherer.begin(); !begun)
        return Failure(begun.error());
    const QDate today = civilDay(now, gatherer.zone());
    if (!from.isValid())
        from = today;
    if (!to.isValid())
        to = std::max(from, today).addDays(7);
    const auto rules = gatherer.rules();
    if (!rules)
        return Failure(rules.error());
    const auto touchedIds = store::Matters(m_database).touched();
    if (!touchedIds)
        return Failure(touchedIds.error());
    const std::set<MatterId> touched(touchedIds->begin(), touchedIds->end());

    std::vector<Facts> all;
    for (const Rule &rule : *rules) {
        if (!rule.on)
            continue; // an automation that is off promises nothing; Why not? names it
        std::set<MatterId> candidates;
        for (const RuleVersion &version : rule.versions)
            if (version.trigger.kind == TriggerKind::BeforeEnd)
                for (const int days : version.trigger.days) {
                    const auto ids = store::Matters(m_database).endingBetween(version.types, from.addDays(days - 1 - longestReach(version)), to.addDays(days));
                    if (!ids)
                        return Failure(ids.error());
                    candidates.insert(ids->begin(), ids->end());
                }
        const std::vector<MatterId> ids(candidates.begin(), candidates.end());
        const auto gathered = store::inPieces(std::span(ids), [&](std::span<const MatterId> piece) -> Result<> {
            if (auto read = gatherer.gather(piece); !read)
                return read;
            for (const MatterId id : piece) {
                const auto matter = gatherer.matter(id);
                if (!matter)
                    return Failure(matter.error());
                if (client && (*matter)->client != client)
                    continue;
                const auto known = settled(gatherer, rule.id, id);
                if (!known)
                    return Failure(known.error());
                auto facts = gatherer.forSteps(rule, **matter, [&](const RuleStep &each) {
                    const auto row = known->find(each.step.key.text());
                    const bool final = row != known->end() && (row->second.verdict == Verdict::Told || row->second.verdict == Verdict::Skipped);
                    const QDate day = civilDay(each.step.due, gatherer.zone());
                    return !final && each.effective && day >= from.addDays(-longestReach(*each.version)) && day <= to
                        && !missed(rule, each.step, row != known->end(), touched.contains(id));
                }, now);
                if (!facts)
                    return Failure(facts.error());
                std::ranges::move(*facts, std::back_inserter(all));
            }
            return {};
        });
        if (!gathered)
            return Failure(gathered.error());
    }
    std::vector<Decision> decisions = forecast(std::move(all), now);
    const auto within = [&](QDate day) { return day >= from && day <= to; };
    std::erase_if(decisions, [&](const Decision &each) {
        if (within(civilDay(each.due, gatherer.zone())))
            return false;
        // Wanted earlier, but still owed: it belongs to the day on which it will go, or to today while nobody knows.
        return each.action == Action::Skip || !within(civilDay(std::max(now, each.at.value_or(now)), gatherer.zone()));
    });
    return decisions;
}

Result<std::vector<Decision>> Foresight::why(ClientId client, RuleId onlyRule, MatterId onlyMatter, Instant now) const
{
    FactGatherer gatherer(m_database, m_present == Present::Real ? FactGatherer::ClockGuard::Minded : FactGatherer::ClockGuard::Ignored);
    if (auto begun = gatherer.begin(); !begun)
        return Failure(begun.error());
    if (const auto known = gatherer.client(client); !known)
        return Failure(known.error());
    const auto rules = gatherer.rules();
    if (!rules)
        return Failure(rules.error());
    if (onlyRule)
        if (const auto known = gatherer.rule(onlyRule); !known)
            return Failure(known.error());
    const auto matters = store::Matters(m_database).ofClient(client);
    if (!matters)
        return Failure(matters.error());
    const auto touchedIds = store::Matters(m_database).touched();
    if (!touchedIds)
        return Failure(touchedIds.error());
    const std::set<MatterId> touched(touchedIds->begin(), touchedIds->end());
    std::vector<MatterId> ids;
    for (const Matter &matter : *matters)
        ids.push_back(matter.id);
    if (auto read = gatherer.gather(ids); !read)
        return Failure(read.error());

    // What has already been due is judged as it stands now; only the next one to come is followed to its opening.
    std::vector<Decision> decisions;
    std::vector<Facts> coming;
    for (const Rule &rule : *rules) {
        if (onlyRule && rule.id != onlyRule)
            continue;
        for (const Matter &matter : *matters) {
            if (onlyMatter && matter.id != onlyMatter)
                continue;
            const auto known = settled(gatherer, rule.id, matter.id);
            if (!known)
                return Failure(known.error());
            std::optional<Instant> next;
            for (const RuleStep &each : stepsOf(rule, matter, gatherer.zone()))
                if (each.step.due > now && !next)
                    next = each.step.due;
            auto facts = gatherer.forSteps(rule, matter, [&](const RuleStep &each) {
                const auto row = known->find(each.step.key.text());
                // Told is done, and what a person cancelled is not offered again; any other skip is decided anew, so that its reason stays.
                const bool done = row != known->end() && (row->second.verdict == Verdict::Told || row->second.detail == "cancelled"_L1);
                return !done && (each.step.due <= now || each.step.due == next);
            }, now);
            if (!facts)
                return Failure(facts.error());
            for (Facts &each : *facts) {
                const bool owed = known->contains(each.step.key.text());
                if (each.step.due > now)
                    coming.push_back(std::move(each));
                else
                    decisions.push_back(owed ? decide(each, now) : neverOwed(each, now, missed(rule, each.step, owed, touched.contains(matter.id))));
            }
        }
    }
    std::ranges::move(forecast(std::move(coming), now), std::back_inserter(decisions));
    return decisions;
}

} // namespace deskbell
