#include "engine/sending/fact_gatherer.h"

#include "domain/reminding/civil_time.h"
#include "engine/lineage/anchor.h"
#include "engine/sending/message_text.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/lineages.h"
#include "store/tables/matters.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"
#include "store/tables/suppressions.h"
#include "store/tables/workers.h"

#include <algorithm>
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
    const auto lineage = store::Lineages(m_database).load();
    if (!lineage)
        return Failure(lineage.error());
    m_common.quietBefore = lineage->quietBefore;
    m_epoch = lineage->epoch;
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
    if (facts.step.due < facts.quietBefore) { // what was entered since cannot have been missed in that period
        const auto made = store::Matters(m_database).madeAt(matter.id);
        if (!made)
            return Failure(made.error());
        if (*made && **made >= facts.quietBefore)
            facts.quietBefore = {};
    }
    auto owner = client(matter.client);
    if (!owner)
        return Failure(owner.error());
    facts.client = **owner;
    auto type = kept(m_types, matter.type, [&] { return store::Matters(m_database).type(matter.type); });
    if (!type)
        return Failure(type.error());
    facts.type = **type;

    if (!m_suppressed.contains(matter.client))
        if (auto read = suppressions(std::span(&facts.client, 1)); !read)
            return read;
    facts.suppressed = m_suppressed.at(matter.client);

    auto lacking = missing(facts, civilDay(now, facts.zone));
    if (!lacking)
        return Failure(lacking.error());
    facts.missingValues = std::move(*lacking);
    return {};
}

Result<> FactGatherer::suppressions(std::span<const Client> clients)
{
    QStringList addresses;
    for (const Client &client : clients)
        for (const ContactPoint &point : client.contactPoints)
            addresses.append(point.value);
    const auto found = store::Suppressions(m_database).among(addresses);
    if (!found)
        return Failure(found.error());
    for (const Client &client : clients) {
        QSet<ContactPointId> &points = m_suppressed[client.id];
        for (const ContactPoint &point : client.contactPoints)
            if (found->contains(point.value))
                points.insert(point.id);
    }
    return {};
}

Result<QStringList> FactGatherer::missing(const Facts &facts, QDate today)
{
    const std::pair key(facts.version.templateName, textLanguage(facts, {}));
    auto known = m_templates.find(key);
    if (known == m_templates.end())
        known = m_templates.emplace(key, store::Templates(m_database).load(key.first, key.second, facts.office.language)).first;
    const Result<store::TemplateRow> &row = known->second;
    if (row)
        return missingValues(*row, facts, today);
    if (row.error().kind == ErrorKind::NotFound)
        return QStringList{row.error().detail};
    return Failure(row.error());
}

Result<> FactGatherer::gather(std::span<const MatterId> matters)
{
    m_matters.clear();
    m_clients.clear();
    m_suppressed.clear();
    m_stories.clear();
    const auto found = store::Matters(m_database).loadMany(matters);
    if (!found)
        return Failure(found.error());
    std::vector<ClientId> owners;
    for (const Matter &matter : *found) {
        owners.push_back(matter.client);
        m_stories.emplace(matter.id, Story{});
        m_matters.emplace(matter.id, matter);
    }
    std::ranges::sort(owners);
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    const auto clients = store::Clients(m_database).loadMany(owners);
    if (!clients)
        return Failure(clients.error());
    for (const Client &client : *clients)
        m_clients.emplace(client.id, client);
    if (auto read = suppressions(*clients); !read)
        return read;
    auto occurrences = store::Occurrences(m_database).ofMatters(matters);
    if (!occurrences)
        return Failure(occurrences.error());
    for (store::OccurrenceRow &row : *occurrences)
        if (const auto story = m_stories.find(row.matter); story != m_stories.end())
            story->second.occurrences.push_back(std::move(row));
    const auto uses = store::Messages(m_database).automaticUses(matters);
    if (!uses)
        return Failure(uses.error());
    for (const store::AutomaticUse &use : *uses)
        if (const auto story = m_stories.find(use.matter); story != m_stories.end())
            story->second.uses.push_back(use);
    return {};
}

Result<FactGatherer::Story> FactGatherer::story(MatterId matter)
{
    if (const auto known = m_stories.find(matter); known != m_stories.end())
        return known->second;
    auto occurrences = store::Occurrences(m_database).ofMatter(matter);
    if (!occurrences)
        return Failure(occurrences.error());
    auto uses = store::Messages(m_database).automaticUses(std::span(&matter, 1));
    if (!uses)
        return Failure(uses.error());
    return Story{std::move(*occurrences), std::move(*uses)};
}

Result<std::vector<store::OccurrenceRow>> FactGatherer::occurrences(MatterId matter)
{
    if (const auto known = m_stories.find(matter); known != m_stories.end())
        return known->second.occurrences;
    return store::Occurrences(m_database).ofMatter(matter);
}

/// What an occurrence was first held for, if it was.
static Reason heldFor(const store::OccurrenceRow &row)
{
    return isHold(row.firstReason) ? row.firstReason : Reason::Ok;
}

Result<> FactGatherer::history(Facts &facts, OccurrenceId except, ChannelKind channel, Instant now)
{
    const auto past = story(facts.matter.id);
    if (!past)
        return Failure(past.error());
    for (const store::OccurrenceRow &row : past->occurrences)
        if (row.rule == facts.rule.id && row.key.step != byHandStep) {
            if (row.key == facts.step.key)
                facts.heldFor = heldFor(row);
            if (row.id != except)
                facts.past.push_back({row.id, row.key, row.verdict});
        }
    // One that left or may have; of those only planned, an older one of another rule: the older goes first, so that two can never block each
    // other, and within one rule the later step supersedes.
    const QDate today = civilDay(now, facts.zone);
    facts.channelUsedToday = std::ranges::any_of(past->uses, [&](const store::AutomaticUse &use) {
        return use.channel == channel && use.occurrence != except && civilDay(use.at, facts.zone) == today
            && (!use.planned || (use.rule != facts.rule.id && (!except || use.occurrence < except)));
    });
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
        facts.handedOver = handedOver(rule.id, matter.id, each.step.key, facts.client);
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
    if (row.key.step == byHandStep) {
        Rule chosen = **rule; // a person may have chosen another route than the rule's; the message keeps it
        chosen.versions.back().route = channel == ChannelKind::Email ? Route::Email : Route::Sms;
        auto facts = forByHand(chosen, **matter, row.key, row.overridden, now);
        if (facts) {
            facts->heldFor = heldFor(row);
            facts->handedOver = handedOver(row.rule, row.matter, row.key, facts->client);
        }
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
    if (row.byHand) { // missed, and sent all the same because a person said so
        facts.byHand = true;
        facts.overridden = row.overridden;
        facts.heldFor = heldFor(row);
    }
    facts.handedOver = handedOver(row.rule, row.matter, row.key, facts.client);
    return facts;
}

QSet<QString> FactGatherer::handedOver(RuleId rule, MatterId matter, const OccurrenceKey &key, const Client &client) const
{
    QSet<QString> addresses;
    if (m_anchor)
        for (const ContactPoint &point : client.contactPoints)
            if (m_anchor->remembers(m_anchor->key(rule, matter, key.text(), point.value), m_epoch))
                addresses.insert(point.value);
    return addresses;
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
