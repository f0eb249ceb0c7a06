#include "engine/sending/next_message.h"

#include "domain/reminding/civil_time.h"
#include "domain/reminding/forecast.h"
#include "engine/sending/fact_gatherer.h"
#include "store/database.h"
#include "store/id_list.h"
#include "store/tables/matters.h"
#include "store/tables/messages.h"

#include <algorithm>
#include <set>
#include <span>

namespace deskbell {

namespace {

constexpr int horizonDays = 62;
constexpr int mostCounted = 10'000;

/// What the automations would have sent on a day, later than `now`.
class DayLook {
public:
    DayLook(store::Database &database, FactGatherer &gatherer, Instant now) : m_database(database), m_gatherer(gatherer), m_now(now) {}

    Result<std::vector<Instant>> on(QDate day)
    {
        const auto rules = m_gatherer.rules();
        if (!rules)
            return Failure(rules.error());
        std::vector<Facts> all;
        for (const Rule &rule : *rules)
            if (rule.on)
                if (auto added = add(rule, day, all); !added)
                    return Failure(added.error());
        std::vector<Instant> times;
        for (const Decision &each : forecast(std::move(all), m_now))
            if (each.action != Action::Skip && each.at) // a hold with a known end goes by itself
                times.insert(times.end(), std::max<size_t>(1, each.legs.size()), *each.at);
        return times;
    }

private:
    Result<> add(const Rule &rule, QDate day, std::vector<Facts> &all)
    {
        const RuleVersion *version = rule.inForceOn(day);
        if (!version || version->trigger.kind != TriggerKind::BeforeEnd)
            return {};
        std::set<MatterId> candidates;
        for (const int days : version->trigger.days) {
            const auto ids = store::Matters(m_database).endingBetween(version->types, day.addDays(days), day.addDays(days));
            if (!ids)
                return Failure(ids.error());
            candidates.insert(ids->begin(), ids->end());
        }
        const std::vector<MatterId> ids(candidates.begin(), candidates.end());
        return store::inPieces(std::span(ids), [&](std::span<const MatterId> piece) { return add(rule, day, piece, all); });
    }

    Result<> add(const Rule &rule, QDate day, std::span<const MatterId> ids, std::vector<Facts> &all)
    {
        if (auto read = m_gatherer.gather(ids); !read)
            return read;
        for (const MatterId id : ids) {
            const auto matter = m_gatherer.matter(id);
            if (!matter)
                return Failure(matter.error());
            std::set<QString> settled;
            const auto rows = m_gatherer.occurrences(id);
            if (!rows)
                return Failure(rows.error());
            for (const store::OccurrenceRow &row : *rows)
                if (row.rule == rule.id)
                    settled.insert(row.key.text()); // its messages stand in the queue, or never will
            auto facts = m_gatherer.forSteps(rule, **matter, [&](const RuleStep &each) {
                return each.effective && each.step.due > m_now && civilDay(each.step.due, m_gatherer.zone()) == day && !settled.contains(each.step.key.text());
            }, m_now);
            if (!facts)
                return Failure(facts.error());
            std::ranges::move(*facts, std::back_inserter(all));
        }
        return {};
    }

    store::Database &m_database;
    FactGatherer &m_gatherer;
    Instant m_now;
};

} // namespace

Result<std::optional<NextMessages>> nextMessages(store::Database &database, Foresight::Present present, Instant now)
{
    FactGatherer gatherer(database, present == Foresight::Present::Real ? FactGatherer::ClockGuard::Minded : FactGatherer::ClockGuard::Ignored);
    if (auto begun = gatherer.begin(); !begun)
        return Failure(begun.error());
    if (gatherer.office().sending != Sending::On)
        return std::nullopt;
    const auto queued = store::Messages(database).dueTimes(mostCounted);
    if (!queued)
        return Failure(queued.error());
    DayLook look(database, gatherer, now);
    const QDate today = civilDay(now, gatherer.zone());
    for (QDate day = today; day <= today.addDays(horizonDays); day = day.addDays(1)) {
        auto times = look.on(day);
        if (!times)
            return Failure(times.error());
        for (const Instant at : *queued)
            if (civilDay(std::max(at, now), gatherer.zone()) == day)
                times->push_back(at);
        if (!times->empty())
            return NextMessages{*std::ranges::min_element(*times), int(times->size())};
    }
    return std::nullopt;
}

} // namespace deskbell
