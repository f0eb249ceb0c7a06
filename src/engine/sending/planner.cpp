#include "engine/sending/planner.h"

#include "domain/reminding/civil_time.h"
#include "engine/sending/fact_gatherer.h"
#include "engine/sending/verdicts.h"
#include "store/database.h"
#include "store/tables/matters.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/rules.h"

#include <algorithm>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// How many candidates one transaction takes, so that a person's edit never waits long.
constexpr size_t batch = 50;

class Pass {
public:
    Pass(store::Database &database, const Anchor *remembered, Instant now) : m_database(database), m_now(now), m_gatherer(database) { m_gatherer.remember(remembered); }

    Result<Planned> run()
    {
        if (auto begun = m_gatherer.begin(); !begun)
            return Failure(begun.error());
        // While the office is off its slices stand still; lateness does the rest (DESIGN "Nothing is scheduled").
        if (m_gatherer.office().sending != Sending::On)
            return Planned{};
        if (auto done = touched(); !done)
            return Failure(done.error());
        const auto rules = m_gatherer.rules();
        if (!rules)
            return Failure(rules.error());
        for (const Rule &rule : *rules) {
            if (!rule.on)
                continue;
            if (auto done = m_now > rule.plannedThrough ? slice(rule) : neverBeyondNow(rule); !done)
                return Failure(done.error());
        }
        return m_planned;
    }

private:
    /// A clock that was ahead has planned up to a time that is still to come: what is entered until then would never be owed.
    Result<> neverBeyondNow(const Rule &rule)
    {
        const Instant begins = rule.onSince.isValid() ? resolve(rule.onSince, QTime(0, 0), m_gatherer.zone()) : m_now;
        const Instant through = std::max(m_now, begins); // a rule that is new waits for its first day
        if (through >= rule.plannedThrough)
            return {};
        store::Transaction transaction(m_database);
        if (!transaction.begun())
            return transaction.begun();
        const auto same = unchanged(rule);
        if (!same)
            return Failure(same.error());
        if (!*same)
            return {};
        if (auto done = store::Rules(m_database).planThrough(rule.id, through); !done)
            return done;
        return transaction.commit();
    }

    /// Neither edited since it was read nor its slice widened; else the next pass has it whole.
    Result<bool> unchanged(const Rule &rule)
    {
        const auto present = store::Rules(m_database).load(rule.id);
        if (!present)
            return Failure(present.error());
        return present->revision == rule.revision && present->plannedThrough == rule.plannedThrough;
    }

    Result<> slice(const Rule &rule)
    {
        const QTimeZone &zone = m_gatherer.zone();
        const auto within = [&](Instant due) { return due >= rule.plannedThrough && due <= m_now; };
        // The day before too: a due moved to the next opening belongs to the day after its own.
        const QDate from = civilDay(rule.plannedThrough, zone).addDays(-1);
        const QDate to = civilDay(m_now, zone);
        std::vector<std::pair<const RuleVersion *, QDate>> due;
        for (const RuleVersion &version : rule.versions)
            for (const QDate day : dueDays(version, from, to, within))
                due.emplace_back(&version, day);
        if (due.empty()) // nothing can be owed in it: it may stand, and no commit wakes anybody
            return {};
        const auto inSlice = [&](const RuleStep &each) { return within(each.step.due); };
        std::set<MatterId> done;
        std::vector<MatterId> open;
        for (bool last = false; !last;) {
            store::Transaction transaction(m_database);
            if (!transaction.begun())
                return transaction.begun();
            const auto same = unchanged(rule);
            if (!same)
                return Failure(same.error());
            if (!*same)
                return {};
            if (open.size() <= batch) { // first and last of all: what an import has brought while we waited for the file is owed like any other
                auto found = candidates(due);
                if (!found)
                    return Failure(found.error());
                open.clear();
                std::ranges::set_difference(*found, done, std::back_inserter(open));
            }
            last = open.size() <= batch;
            const auto piece = std::span(open).first(std::min(batch, open.size()));
            if (auto owed = owing(rule, piece, inSlice); !owed)
                return owed;
            if (last)
                if (auto planned = store::Rules(m_database).planThrough(rule.id, m_now); !planned)
                    return planned;
            if (auto committed = transaction.commit(); !committed)
                return committed;
            done.insert(piece.begin(), piece.end());
            open.erase(open.begin(), open.begin() + std::ssize(piece));
        }
        return {};
    }

    Result<std::set<MatterId>> candidates(const std::vector<std::pair<const RuleVersion *, QDate>> &due)
    {
        std::set<MatterId> found;
        for (const auto &[version, day] : due)
            for (const int days : version->trigger.days) {
                const auto ids = store::Matters(m_database).endingBetween(version->types, day.addDays(days), day.addDays(days));
                if (!ids)
                    return Failure(ids.error());
                found.insert(ids->begin(), ids->end());
            }
        return found;
    }

    /// The days on which a step of the version would be due within the slice; that hangs on no matter.
    [[nodiscard]] std::vector<QDate> dueDays(const RuleVersion &version, QDate from, QDate to, const std::function<bool(Instant)> &within) const
    {
        std::vector<QDate> days;
        if (version.trigger.kind == TriggerKind::BeforeEnd)
            for (QDate day = from; day <= to; day = day.addDays(1))
                if (within(dueOn(day, version, m_gatherer.zone())))
                    days.push_back(day);
        return days;
    }

    /// Matters made or edited by hand: every step that is due by now and not yet settled, and none that the new dates have dropped.
    Result<> touched()
    {
        const auto ids = store::Matters(m_database).touched();
        if (!ids)
            return Failure(ids.error());
        const auto rules = m_gatherer.rules();
        if (!rules)
            return Failure(rules.error());
        for (size_t at = 0; at < ids->size();) {
            store::Transaction transaction(m_database);
            if (!transaction.begun())
                return transaction.begun();
            const auto piece = std::span(*ids).subspan(at, std::min(batch, ids->size() - at));
            at += piece.size();
            if (auto done = dropStale(piece); !done)
                return done;
            for (const Rule &rule : *rules) {
                if (!rule.on)
                    continue;
                const auto due = [&](const RuleStep &each) { return each.step.due <= m_now && each.effective; };
                if (auto done = owing(rule, piece, due); !done)
                    return done;
            }
            if (auto done = store::Matters(m_database).untouch(piece); !done)
                return done;
            if (auto done = transaction.commit(); !done)
                return done;
        }
        return {};
    }

    /// Messages that wait for a date the matter no longer has: renewed or corrected, they will be owed anew (S3-24).
    Result<> dropStale(std::span<const MatterId> ids)
    {
        if (auto read = m_gatherer.gather(ids); !read)
            return read;
        for (const MatterId id : ids) {
            const auto matter = m_gatherer.matter(id);
            if (!matter)
                return Failure(matter.error());
            const auto rows = m_gatherer.occurrences(id);
            if (!rows)
                return Failure(rows.error());
            for (const store::OccurrenceRow &row : *rows) {
                const bool open = row.verdict == Verdict::Planned || row.verdict == Verdict::Held;
                if (row.key.step != byHandStep && open && row.key.anchor != (*matter)->ends.toString(Qt::ISODate))
                    if (auto done = drop(row); !done)
                        return done;
            }
        }
        return {};
    }

    Result<> drop(const store::OccurrenceRow &row)
    {
        const auto messages = store::Messages(m_database).ofOccurrence(row.id);
        if (!messages)
            return Failure(messages.error());
        if (std::ranges::any_of(*messages, [](const Message &each) { return each.state == MessageState::Sending; }))
            return {};
        Decision decision;
        decision.action = Action::Skip;
        decision.reason = decision.firstReason = Reason::Superseded;
        if (auto done = settle(m_database, row, decision, m_now); !done)
            return done;
        // Never handed over: should the date move back, it is owed again.
        const auto dropped = store::Occurrences(m_database).drop(row.id);
        return dropped ? Result<>() : Failure(dropped.error());
    }

    /// What the rule owes these matters of the steps that are `wanted`, and has not owed before. Rule by rule, because one rule's message of a
    /// day closes that day for the next.
    Result<> owing(const Rule &rule, std::span<const MatterId> ids, const std::function<bool(const RuleStep &)> &wanted)
    {
        if (auto read = m_gatherer.gather(ids); !read)
            return read;
        for (const MatterId id : ids) {
            const auto matter = m_gatherer.matter(id);
            if (!matter)
                return Failure(matter.error());
            const auto rows = m_gatherer.occurrences(id);
            if (!rows)
                return Failure(rows.error());
            const auto fresh = [&](const RuleStep &each) {
                return wanted(each) && std::ranges::none_of(*rows, [&](const store::OccurrenceRow &row) {
                    return row.rule == rule.id && row.key == each.step.key;
                });
            };
            const auto facts = m_gatherer.forSteps(rule, **matter, fresh, m_now);
            if (!facts)
                return Failure(facts.error());
            for (const Facts &each : *facts)
                if (auto done = decided(each); !done)
                    return done;
        }
        return {};
    }

    Result<> decided(const Facts &facts)
    {
        const Decision decision = decide(facts, m_now);
        const auto made = owe(m_database, facts, decision, m_now);
        if (!made)
            return Failure(made.error());
        m_planned.messages += *made;
        if (decision.action == Action::Hold)
            m_planned.held += *made;
        return {};
    }

    store::Database &m_database;
    Instant m_now;
    FactGatherer m_gatherer;
    Planned m_planned;
};

} // namespace

Result<Planned> Planner::pass(Instant now) { return Pass(m_database, m_remembered, now).run(); }

} // namespace deskbell
