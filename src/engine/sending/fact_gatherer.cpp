#include "engine/sending/fact_gatherer.h"

#include "domain/reminding/civil_time.h"
#include "engine/sending/message_text.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"
#include "store/tables/suppressions.h"
#include "store/tables/workers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// The cached row, read on first use.
template <typename Key, typename Value, typename Load> Result<const Value *> kept(std::map<Key, Value> &cache, const Key &key, Load load)
{
    auto found = cache.find(key);
    if (found == cache.end()) {
        Result<Value> loaded = load();
        if (!loaded)
            return Failure(loaded.error());
        found = cache.emplace(key, std::move(*loaded)).first;
    }
    return &found->second;
}

} // namespace

Result<> FactGatherer::begin()
{
    auto office = store::Offices(m_database).load();
    if (!office)
        return Failure(office.error());
    auto email = store::Channels(m_database).load(ChannelKind::Email);
    if (!email)
        return Failure(email.error());
    auto sms = store::Channels(m_database).load(ChannelKind::Sms);
    if (!sms)
        return Failure(sms.error());
    auto worker = store::Workers(m_database).load();
    if (!worker)
        return Failure(worker.error());
    m_common.office = std::move(*office);
    m_common.zone = QTimeZone(m_common.office.zone.toLatin1());
    m_common.holidays = holidaysOf(m_common.office.country);
    m_common.email = std::move(*email);
    m_common.sms = std::move(*sms);
    m_common.clockFrozen = m_guard == ClockGuard::Minded && worker->clockFrozen;
    return {};
}

Result<const Rule *> FactGatherer::rule(RuleId id)
{
    return kept(m_rules, id, [&] { return store::Rules(m_database).load(id); });
}

Result<std::vector<Rule>> FactGatherer::rules() { return store::Rules(m_database).all(); }

Result<const Client *> FactGatherer::client(ClientId id)
{
    return kept(m_clients, id, [&] { return store::Clients(m_database).load(id); });
}

Result<const Matter *> FactGatherer::matter(MatterId id)
{
    return kept(m_matters, id, [&] { return store::Matters(m_database).load(id); });
}

Result<> FactGatherer::people(Facts &facts, const Matter &matter, Instant now)
{
    facts.matter = matter;
    auto owner = client(matter.client);
    if (!owner)
        return Failure(owner.error());
    facts.client = **owner;
    auto type = kept(m_types, matter.type, [&] { return store::Matters(m_database).type(matter.type); });
    if (!type)
        return Failure(type.error());
    facts.type = **type;

    QStringList addresses;
    for (const ContactPoint &point : facts.client.contactPoints)
        addresses.append(point.value);
    const auto suppressed = store::Suppressions(m_database).among(addresses);
    if (!suppressed)
        return Failure(suppressed.error());
    for (const ContactPoint &point : facts.client.contactPoints)
        if (suppressed->contains(point.value))
            facts.suppressed.insert(point.id);

    const auto text = messageText(m_database, facts, {}, {}, civilDay(now, facts.zone));
    if (!text)
        return Failure(text.error());
    facts.missingValues = text->missing;
    return {};
}

/// What an occurrence was first held for, if it was.
static Reason heldFor(const store::OccurrenceRow &row)
{
    return isHold(row.firstReason) ? row.firstReason : Reason::Ok;
}

Result<> FactGatherer::history(Facts &facts, OccurrenceId except, ChannelKind channel, Instant now)
{
    const auto rows = store::Occurrences(m_database).ofMatter(facts.matter.id);
    if (!rows)
        return Failure(rows.error());
    for (const store::OccurrenceRow &row : *rows)
        if (row.rule == facts.rule.id && !row.byHand) {
            if (row.key == facts.step.key)
                facts.heldFor = heldFor(row);
            if (row.id != except)
                facts.past.push_back({row.id, row.key, row.verdict});
        }
    const QDate today = civilDay(now, facts.zone);
    const auto used = store::Messages(m_database).automaticOn(facts.matter.id, channel, resolve(today, QTime(0, 0), facts.zone),
                                                              resolve(today.addDays(1), QTime(0, 0), facts.zone), facts.rule.id, except);
    if (!used)
        return Failure(used.error());
    facts.channelUsedToday = *used;
    return {};
}

Result<std::vector<Facts>> FactGatherer::forSteps(const Rule &rule, const Matter &matter, const std::function<bool(const RuleStep &)> &wanted, Instant now)
{
    std::vector<Facts> all;
    const std::vector<RuleStep> steps = stepsOf(rule, matter, m_common.zone);
    for (const RuleStep &each : steps) {
        if (!wanted(each))
            continue;
        Facts facts = m_common;
        facts.rule = rule;
        facts.version = *each.version;
        facts.effective = each.effective;
        facts.step = each.step;
        for (const RuleStep &other : steps)
            if (other.step.due > each.step.due && other.effective)
                facts.laterSteps.push_back(other.step);
        if (auto done = people(facts, matter, now); !done)
            return Failure(done.error());
        // The day that counts is the one it would go on.
        if (auto done = history(facts, {}, ChannelKind::Email, std::max(now, each.step.due)); !done)
            return Failure(done.error());
        std::erase_if(facts.past, [&](const PastOccurrence &past) { return past.key == each.step.key && past.verdict != Verdict::Told; });
        all.push_back(std::move(facts));
    }
    return all;
}

Result<Facts> FactGatherer::forOccurrence(const store::OccurrenceRow &row, ChannelKind channel, Instant now)
{
    const auto rule = this->rule(row.rule);
    if (!rule)
        return Failure(rule.error());
    const auto matter = this->matter(row.matter);
    if (!matter)
        return Failure(matter.error());
    if (row.byHand) {
        Rule chosen = **rule; // a person may have chosen another route than the rule's; the message keeps it
        chosen.versions.back().route = channel == ChannelKind::Email ? Route::Email : Route::Sms;
        auto facts = forByHand(chosen, **matter, row.key, row.overridden, now);
        if (facts)
            facts->heldFor = heldFor(row);
        return facts;
    }

    Facts facts = m_common;
    facts.rule = **rule;
    // The step as it was owed: its own anchor, judged by the version of its day.
    Matter asOwed = **matter;
    asOwed.ends = QDate::fromString(row.key.anchor, Qt::ISODate);
    bool found = false;
    const std::vector<RuleStep> steps = stepsOf(**rule, asOwed, m_common.zone);
    for (const RuleStep &each : steps)
        if (each.step.key == row.key) {
            facts.step = each.step;
            facts.version = *each.version;
            facts.effective = each.effective;
            found = true;
        }
    if (!found) { // the rule was edited since and no longer has this step
        facts.version = (*rule)->newest();
        facts.effective = false;
        facts.step.key = row.key;
        facts.step.anchor = asOwed.ends;
        facts.step.due = row.due;
        facts.step.dueDay = civilDay(row.due, m_common.zone);
    }
    for (const RuleStep &other : steps)
        if (other.step.due > facts.step.due && other.effective)
            facts.laterSteps.push_back(other.step);
    if (auto done = people(facts, **matter, now); !done)
        return Failure(done.error());
    if (auto done = history(facts, row.id, channel, now); !done)
        return Failure(done.error());
    return facts;
}

Result<Facts> FactGatherer::forByHand(const Rule &rule, const Matter &matter, const OccurrenceKey &key, const std::vector<Reason> &overridden, Instant now)
{
    Facts facts = m_common;
    facts.byHand = true;
    facts.overridden = overridden;
    facts.rule = rule;
    facts.version = rule.newest();
    facts.step.key = key;
    facts.step.anchor = matter.ends;
    facts.step.due = now;
    facts.step.dueDay = civilDay(now, m_common.zone);
    if (auto done = people(facts, matter, now); !done)
        return Failure(done.error());
    return facts;
}

} // namespace deskbell
