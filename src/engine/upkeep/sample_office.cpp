#include "engine/upkeep/sample_office.h"

#include "domain/reminding/civil_time.h"
#include "domain/values/log_entry.h"
#include "engine/sending/claim.h"
#include "engine/sending/fact_gatherer.h"
#include "engine/sending/planner.h"
#include "engine/sending/recorder.h"
#include "engine/upkeep/presets.h"
#include "engine/upkeep/sample_people.h"
#include "store/database.h"
#include "store/tables/activity.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/messages.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell {

namespace {

constexpr int people = 200;
constexpr int monthDays = 30;
constexpr auto incarnation = "sample"_L1;

class Sample {
public:
    Sample(store::Database &database, Instant now) : m_database(database), m_now(now) {}

    Result<> fill()
    {
        auto office = store::Offices(m_database).load();
        if (!office)
            return Failure(office.error());
        office->sample = true;
        if (auto saved = store::Offices(m_database).save(*office); !saved)
            return saved;
        m_language = office->language;
        m_zone = QTimeZone(office->zone.toLatin1());
        m_today = civilDay(m_now, m_zone);
        if (auto insured = insurance(*office); !insured)
            return insured;

        ChannelSettings outbox;
        outbox.kind = ChannelKind::Email;
        outbox.set = outbox.on = outbox.outbox = true;
        outbox.from = u"desk@example.org"_s;
        if (auto saved = store::Channels(m_database).save(outbox); !saved)
            return saved;
        for (int number = 0; number < people; ++number)
            if (auto added = person(number); !added)
                return added;
        if (auto on = rulesOn(); !on)
            return on;
        for (int ago = monthDays; ago > 0; --ago)
            if (auto lived = day(m_today.addDays(-ago)); !lived)
                return lived;
        return {};
    }

private:
    Result<> log(Instant at, const QString &who, const QString &kind, const QJsonObject &parameters, ClientId client, MatterId matter)
    {
        return store::Activity(m_database).append({0, at, who, kind, parameters, client, matter, {}});
    }

    /// The people have policies, whatever else the office was made for.
    Result<> insurance(Office office)
    {
        static const QString preset = u"insurance"_s;
        if (office.presets.contains(preset))
            return {};
        if (auto installed = installPreset(m_database, preset, m_language, sampleInstalledOn(m_today), m_zone); !installed)
            return installed;
        office.presets.append(preset);
        return store::Offices(m_database).save(office);
    }

    Result<> person(int number)
    {
        const Instant entered = resolve(m_today.addDays(-monthDays - 10), QTime(9, 0).addSecs(number * 60), m_zone);
        const By by{{}, u"Anna"_s, entered};
        Client client = samplePerson(number);
        if (number % 41 == 13) {
            client.pausedUntil = m_today.addDays(12);
            client.pauseReason = u"On holiday, asked for a pause"_s;
        }
        if (number % 67 == 40)
            client.state = ClientState::Inactive;
        const auto id = store::Clients(m_database).add(client, m_language);
        if (!id)
            return Failure(id.error());
        if (auto logged = log(entered, by.name, u"client_added"_s, {{u"name"_s, client.name}}, *id, {}); !logged)
            return logged;
        if (client.consent != Consent::Unasked)
            if (auto logged = log(entered, by.name, client.consent == Consent::Given ? u"consent_given"_s : u"consent_withdrawn"_s,
                                  {{u"rule"_s, QString()}, {u"source"_s, u"paper form"_s}}, *id, {});
                !logged)
                return logged;
        if (client.pausedUntil.isValid())
            if (auto logged = log(entered, by.name, u"client_paused"_s,
                                  {{u"until"_s, client.pausedUntil.toString(Qt::ISODate)}, {u"reason"_s, client.pauseReason}}, *id, {});
                !logged)
                return logged;
        for (Matter policy : samplePolicies(number, m_today)) {
            policy.client = *id;
            const auto matter = store::Matters(m_database).add(policy, by);
            if (!matter)
                return Failure(matter.error());
            const QJsonObject told{{u"type"_s, policy.type}, {u"title"_s, policy.title}, {u"number"_s, policy.number}, {u"ends"_s, policy.ends.toString(Qt::ISODate)}};
            if (auto logged = log(entered, by.name, u"matter_added"_s, told, *id, *matter); !logged)
                return logged;
        }
        return {};
    }

    /// On for a month; the one for cars asks for consent, so that the sample shows what that looks like.
    Result<> rulesOn()
    {
        const auto rules = store::Rules(m_database).all();
        if (!rules)
            return Failure(rules.error());
        const QDate since = m_today.addDays(-monthDays);
        for (Rule rule : *rules) {
            const bool wasOff = !rule.on;
            rule.on = true;
            rule.offSince = {};
            rule.onSince = since;
            rule.plannedThrough = resolve(since, QTime(0, 0), m_zone);
            RuleVersion version = rule.newest();
            if (version.types.contains(u"motor-policy"_s) && version.trigger.kind == TriggerKind::BeforeEnd)
                version.consent = ConsentNeed::General;
            if (auto put = store::Rules(m_database).putVersion(rule.id, version); !put)
                return put;
            if (auto saved = store::Rules(m_database).save(rule); !saved)
                return saved;
            if (wasOff)
                if (auto logged = log(resolve(since.addDays(-1), QTime(16, 0), m_zone), u"Anna"_s, u"rule_on"_s, {{u"rule"_s, rule.name}}, {}, {}); !logged)
                    return logged;
        }
        return {};
    }

    /// One day of the month that was: planned at eight, then handed over one by one.
    Result<> day(QDate day)
    {
        Instant at = resolve(day, QTime(8, 0), m_zone);
        if (auto planned = Planner(m_database).pass(at); !planned)
            return Failure(planned.error());
        for (;;) {
            store::Messages messages(m_database);
            const auto due = messages.due(at, 1);
            if (!due)
                return Failure(due.error());
            if (due->empty())
                break;
            at = at + 3s;
            if (auto done = handOver(due->front(), at); !done)
                return done;
        }
        const auto expired = store::Messages(m_database).expiredHolds(at, people);
        if (!expired)
            return Failure(expired.error());
        for (const MessageId id : *expired)
            if (auto done = handOver(id, at); !done)
                return done;
        // The day ends with everything up to its last minute planned.
        const auto rules = store::Rules(m_database).all();
        if (!rules)
            return Failure(rules.error());
        for (const Rule &rule : *rules)
            if (auto through = store::Rules(m_database).planThrough(rule.id, resolve(day.addDays(1), QTime(0, 0), m_zone)); !through)
                return through;
        return {};
    }

    Result<> handOver(MessageId id, Instant at)
    {
        FactGatherer gatherer(m_database);
        if (auto begun = gatherer.begin(); !begun)
            return begun;
        const auto parcel = claim(m_database, gatherer, id, incarnation, at, nullptr);
        if (!parcel)
            return Failure(parcel.error());
        if (!*parcel)
            return {};
        if (const auto open = store::Messages(m_database).openGate((*parcel)->message, (*parcel)->fence, at); !open)
            return Failure(open.error());
        const Outcome outcome = answer();
        if (const auto recorded = record(m_database, id, (*parcel)->fence, outcome, gatherer.email().revision, at + 400ms); !recorded)
            return Failure(recorded.error());
        return outcome.kind == OutcomeKind::Accepted ? receipt(id, at + 2s) : Result<>();
    }

    /// Most servers say that the mailbox has it, some say nothing, and now and then a message comes back.
    Result<> receipt(MessageId id, Instant at)
    {
        if (m_handedOver % 4 == 3)
            return {};
        const bool back = m_handedOver % 31 == 12;
        const QString said = back ? u"552 5.2.2 Mailbox full"_s : u"250 2.0.0 Delivered to the mailbox"_s;
        const auto received = store::Messages(m_database).receive(id, back ? Receipt::Bounced : Receipt::Delivered, said);
        if (!received)
            return Failure(received.error());
        const auto message = store::Messages(m_database).load(id);
        if (!message)
            return Failure(message.error());
        return store::Activity(m_database).append({0, at, u"worker"_s, back ? u"bounced"_s : u"delivered"_s,
            {{u"to"_s, message->to}, {u"step"_s, message->occurrenceKey}, {u"reply"_s, said}}, message->client, message->matter, id});
    }

    /// Nearly all is accepted; now and then a mailbox is gone, and once nobody knows.
    Outcome answer()
    {
        Outcome outcome;
        outcome.kind = OutcomeKind::Accepted;
        outcome.phase = u"dot"_s;
        outcome.replyCode = 250;
        outcome.reply = u"250 2.0.0 Ok: queued"_s;
        outcome.server = u"mail.example.org"_s;
        ++m_handedOver;
        if (m_handedOver % 29 == 7) {
            outcome.kind = OutcomeKind::Refused;
            outcome.replyCode = 550;
            outcome.enhanced = u"5.1.1"_s;
            outcome.reply = u"550 5.1.1 No such mailbox"_s;
            outcome.badAddress = true;
        } else if (m_handedOver == 40) {
            outcome.kind = OutcomeKind::Unknown;
            outcome.replyCode = 0;
            outcome.reply.clear();
        }
        return outcome;
    }

    store::Database &m_database;
    Instant m_now;
    QString m_language;
    QTimeZone m_zone;
    QDate m_today;
    int m_handedOver = 0;
};

} // namespace

QDate sampleInstalledOn(QDate today) { return today.addDays(-monthDays - 1); }

Result<> fillSampleOffice(store::Database &database, Instant now)
{
    store::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto filled = Sample(database, now).fill(); !filled)
        return filled;
    return transaction.commit();
}

} // namespace deskbell
