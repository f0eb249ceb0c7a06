#pragma once

#include "domain/reminding/facts.h"
#include "domain/reminding/steps.h"
#include "domain/values/message.h"
#include "domain/values/result.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/templates.h"

#include <QHash>
#include <QTimeZone>
#include <functional>
#include <map>
#include <span>

namespace deskbell {

class Anchor;
namespace store { class Database; }

/// Reads from the database everything decide() rests on. One per pass or transaction: what it has read it keeps.
class FactGatherer {
public:
    /// Whether a doubted clock counts: not in a simulated present (--now), and not for the worker, which stops before it asks.
    enum class ClockGuard { Ignored, Minded };
    explicit FactGatherer(store::Database &database, ClockGuard guard = ClockGuard::Ignored) : m_database(database), m_guard(guard) {}

    /// What this computer remembers beside the file; none unless told. It must live as long.
    void remember(const Anchor *anchor) { m_anchor = anchor; }
    /// Office, channels and the clock guard's word; first of all.
    [[nodiscard]] Result<> begin();
    [[nodiscard]] const Office &office() const { return m_common.office; }
    [[nodiscard]] const QTimeZone &zone() const { return m_common.zone; }
    [[nodiscard]] const ChannelSettings &email() const { return m_common.email; }

    [[nodiscard]] Result<const Rule *> rule(RuleId id);
    [[nodiscard]] Result<std::vector<Rule>> rules();
    [[nodiscard]] Result<const Client *> client(ClientId id);
    [[nodiscard]] Result<const Matter *> matter(MatterId id);

    /// Reads a batch of matters with their clients and their history by a few statements, and forgets the batch before it. Whatever was
    /// written since about one of them is unknown here until the next gather().
    [[nodiscard]] Result<> gather(std::span<const MatterId> matters);
    /// What has become of each step of a matter.
    [[nodiscard]] Result<std::vector<store::OccurrenceRow>> occurrences(MatterId matter);

    /// Facts for each step of a rule and matter that `wanted` asks for, as of `today`.
    [[nodiscard]] Result<std::vector<Facts>> forSteps(const Rule &rule, const Matter &matter, const std::function<bool(const RuleStep &)> &wanted, Instant now);
    /// Facts for an occurrence that exists (a claim, a manual message); its own row is left out of `past`.
    [[nodiscard]] Result<Facts> forOccurrence(const store::OccurrenceRow &row, ChannelKind channel, Instant now);
    /// Facts for a message by hand that does not exist yet.
    [[nodiscard]] Result<Facts> forByHand(const Rule &rule, const Matter &matter, const OccurrenceKey &key, const std::vector<Reason> &overridden, Instant now);

private:
    /// What came before, of one matter.
    struct Story {
        std::vector<store::OccurrenceRow> occurrences;
        std::vector<store::AutomaticUse> uses;
    };
    [[nodiscard]] Result<Story> story(MatterId matter);
    [[nodiscard]] Result<QStringList> missing(const Facts &facts, QDate today);
    [[nodiscard]] Result<> suppressions(std::span<const Client> clients);
    [[nodiscard]] Result<> people(Facts &facts, const Matter &matter, Instant now);
    [[nodiscard]] QSet<QString> handedOver(RuleId rule, MatterId matter, const OccurrenceKey &key, const Client &client) const;
    [[nodiscard]] Result<> history(Facts &facts, OccurrenceId except, ChannelKind channel, Instant now);

    store::Database &m_database;
    ClockGuard m_guard;
    const Anchor *m_anchor = nullptr;
    qint64 m_epoch = 0;
    Facts m_common; ///< office, zone, channels, clock, lineage
    std::map<RuleId, Rule> m_rules;
    std::map<ClientId, Client> m_clients;
    std::map<MatterId, Matter> m_matters;
    std::map<QString, MatterType> m_types;
    std::map<ClientId, QSet<ContactPointId>> m_suppressed;
    std::map<std::pair<QString, QString>, Result<store::TemplateRow>> m_templates;
    std::map<MatterId, Story> m_stories; ///< of the batch only: a claim changes what it asks about
};

} // namespace deskbell
