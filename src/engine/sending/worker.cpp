#include "engine/sending/worker.h"

#include "domain/values/office.h"
#include "engine/lineage/memory.h"
#include "engine/sending/claim.h"
#include "engine/sending/endings.h"
#include "engine/sending/fact_gatherer.h"
#include "engine/sending/gates.h"
#include "engine/sending/groups.h"
#include "engine/sending/heartbeat.h"
#include "engine/sending/orphans.h"
#include "engine/sending/pace.h"
#include "engine/sending/planner.h"
#include "store/database.h"
#include "store/tables/messages.h"
#include "store/tables/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell {

namespace {

/// How long the worker leaves the file alone after each commit: else those who retry for the lock hardly ever find it free.
constexpr auto rest = 1ms;
constexpr Duration longestPause = 15min;

bool sameWayOut(const ChannelSettings &a, const ChannelSettings &b)
{
    return std::tie(a.set, a.revision, a.stopped) == std::tie(b.set, b.revision, b.stopped);
}

} // namespace

class Worker::Private {
public:
    Private(store::Database &db, const Clock &time, ChannelMaker maker, Identity who, Home home)
        : database(db), clock(time), makeChannel(std::move(maker)), incarnation(who.incarnation), heartbeat(db, time, std::move(who)), memory(db, time, std::move(home)),
          gates(db, time, memory), endings(db, time, memory, [this](const Recorded &recorded) { count(recorded); })
    {
        database.restAfterCommit(rest);
    }

    /// A longer pause than there is was noted by a clock that has been set back since.
    [[nodiscard]] bool paused() const { return clock.now() < pausedUntil && pausedUntil - clock.now() <= longestPause; }

    Result<> followSettings()
    {
        const auto settings = store::Channels(database).load(ChannelKind::Email);
        if (!settings)
            return Failure(settings.error());
        if (channel && sameWayOut(*settings, emailSettings))
            return {};
        if (underWay > 0)
            return {}; // the old way out finishes what it has
        emailSettings = *settings;
        pace = Pace(emailSettings.pacePerMinute);
        // What the server asked for outlives a restart; new settings have taken it back.
        const auto pause = store::Channels(database).pausedUntil(ChannelKind::Email);
        if (!pause)
            return Failure(pause.error());
        pausedUntil = *pause;
        channel = emailSettings.set && emailSettings.on && emailSettings.stopped.isEmpty() ? makeChannel(emailSettings) : nullptr;
        return {};
    }

    /// Decides due messages once more and takes those that may go. Those that may not are settled, whatever room there is.
    Result<std::vector<Parcel>> claimDue(int atMost)
    {
        const Instant now = clock.now();
        store::Messages messages(database);
        auto due = messages.due(now, atOnce);
        if (!due)
            return Failure(due.error());
        const auto expired = messages.expiredHolds(now, atOnce);
        if (!expired)
            return Failure(expired.error());
        for (const MessageId id : *expired)
            if (std::ranges::find(*due, id) == due->end())
                due->push_back(id);
        std::vector<Parcel> parcels;
        if (due->empty())
            return parcels;
        store::Transaction transaction(database);
        if (!transaction.begun())
            return Failure(transaction.begun().error());
        FactGatherer gatherer(database);
        gatherer.remember(memory.anchor());
        if (auto begun = gatherer.begin(); !begun)
            return Failure(begun.error());
        if (channel && !sameWayOut(gatherer.email(), emailSettings))
            return parcels; // changed meanwhile: nothing new goes the old way, the next tick has the new one
        int holds = 0;
        for (const MessageId id : *due) {
            if (channel && int(parcels.size()) >= atMost)
                break;
            bool isHeld = false;
            auto parcel = claim(database, gatherer, id, incarnation, now, &isHeld);
            if (!parcel)
                return Failure(parcel.error());
            if (isHeld)
                ++holds;
            if (*parcel)
                parcels.push_back(std::move(**parcel));
        }
        if (auto done = transaction.commit(); !done)
            return Failure(done.error());
        counts.held += holds;
        return parcels;
    }

    void handOver(const std::vector<Parcel> &parcels)
    {
        for (const Parcel &parcel : parcels) {
            ++underWay;
            if (!channel) { // switched on between reading the settings and the claim: the next tick has it
                ended(parcel.message, parcel.fence, {});
                continue;
            }
            pace.take();
            channel->submit(parcel,
                [this](MessageId message, qint64 fence, std::function<void(bool)> answer) { gates.ask({message, fence, std::move(answer)}); },
                [this](MessageId message, qint64 fence, const Outcome &outcome) { ended(message, fence, outcome); });
        }
    }

    void ended(MessageId message, qint64 fence, const Outcome &outcome)
    {
        --underWay;
        endings.add({message, fence, outcome, emailSettings.revision});
    }

    void count(const Recorded &recorded)
    {
        if (recorded.late)
            return;
        switch (recorded.kind) {
        case OutcomeKind::Accepted: ++counts.sent; slowDowns = 0; break;
        case OutcomeKind::Refused: ++counts.failed; break;
        case OutcomeKind::Unknown: ++counts.unknown; break;
        case OutcomeKind::SlowDown:
            if (!recorded.slowDown)
                break;
            // 30 s doubling to 15 minutes, and no message is charged an attempt (facts/email.md §5-14).
            pausedUntil = clock.now() + std::min<Duration>(30s * (1 << std::min(slowDowns++, 5)), longestPause);
            // Not written, it is only forgotten at a restart; that must not hold up anything.
            static_cast<void>(store::Channels(database).pause(ChannelKind::Email, pausedUntil));
            break;
        case OutcomeKind::NotTaken:
        case OutcomeKind::ChannelStopped: break;
        }
    }

    store::Database &database;
    const Clock &clock;
    ChannelMaker makeChannel;
    QString incarnation;
    Heartbeat heartbeat;
    Memory memory;
    Gates gates;
    Endings endings;
    std::function<void()> drained;
    bool draining = false;
    bool recovered = false;
    std::unique_ptr<Channel> channel;
    ChannelSettings emailSettings;
    Pace pace;
    Instant pausedUntil;
    int slowDowns = 0;
    int underWay = 0;
    WorkerCounts counts;
    std::optional<Instant> shownNext;
};

Worker::Worker(store::Database &database, const Clock &clock, ChannelMaker makeChannel, Identity identity, Home home)
    : m(std::make_unique<Private>(database, clock, std::move(makeChannel), std::move(identity), std::move(home)))
{
}

Worker::~Worker() = default;

void Worker::setWake(std::function<void()> wake) { m->endings.setWake(std::move(wake)); }

int Worker::underWay() const { return m->underWay; }

int Worker::unwritten() const { return m->endings.unwritten(); }

const WorkerCounts &Worker::counts() const { return m->counts; }

Result<> Worker::recover()
{
    const auto unknown = settleOthers(m->database, m->incarnation, m->clock.now());
    if (!unknown)
        return Failure(unknown.error());
    m->counts.unknown += *unknown;
    m->recovered = true;
    return {};
}

Result<Next> Worker::tick()
{
    const auto recorded = m->endings.writeAll();
    if (!recorded && recorded.error().kind == ErrorKind::NotFound)
        return Failure(recorded.error()); // else it would try for ever, and nothing would be sent from the file that stands there now
    Next next;
    next.busy = m->underWay > 0;
    if (m->endings.unwritten() > 0) {
        next.busy = true;
        next.at = m->clock.now() + 100ms;
        return next; // nothing new leaves before what has left is written down
    }
    if (m->draining) {
        if (m->underWay == 0 && m->drained)
            std::exchange(m->drained, {})();
        return next;
    }
    if (auto settled = m->memory.settle(); !settled) // which copy is it? Before anything of it is believed
        return Failure(settled.error());
    if (!m->recovered)
        if (auto recovered = recover(); !recovered)
            return Failure(recovered.error());
    if (m->underWay == 0) {
        const auto unknown = settleOwn(m->database, m->incarnation, m->clock.now());
        if (!unknown)
            return Failure(unknown.error());
        m->counts.unknown += *unknown;
    }
    const auto frozen = m->heartbeat.beat(m->shownNext, u"running"_s, false);
    if (!frozen)
        return Failure(frozen.error());
    if (*frozen)
        return next;
    if (auto followed = m->followSettings(); !followed)
        return Failure(followed.error());
    const auto planned = Planner(m->database, m->memory.anchor()).pass(m->clock.now());
    if (!planned)
        return Failure(planned.error());
    m->counts.planned += planned->messages;
    m->counts.held += planned->held;

    for (;;) {
        const bool paused = m->paused();
        int allowed = atOnce;
        if (m->channel) {
            allowed = std::min({allowed, paused ? 0 : m->channel->room(), m->emailSettings.outbox ? atOnce : m->pace.allowed(m->clock.steady())});
            if (allowed <= 0)
                break;
        }
        const auto before = store::Messages(m->database).due(m->clock.now(), 1);
        if (!before)
            return Failure(before.error());
        const auto lateBefore = store::Messages(m->database).expiredHolds(m->clock.now(), 1);
        if (!lateBefore)
            return Failure(lateBefore.error());
        auto parcels = m->claimDue(allowed);
        if (!parcels)
            return Failure(parcels.error());
        m->handOver(*parcels);
        const auto left = store::Messages(m->database).due(m->clock.now(), 1);
        if (!left)
            return Failure(left.error());
        const auto late = store::Messages(m->database).expiredHolds(m->clock.now(), 1);
        if (!late)
            return Failure(late.error());
        const bool progress = !parcels->empty() || *left != *before || *late != *lateBefore;
        if ((left->empty() && late->empty()) || !progress)
            break;
    }

    const auto due = store::Messages(m->database).nextDue();
    if (!due)
        return Failure(due.error());
    next.busy = m->underWay > 0;
    next.at = *due;
    if (next.at && *next.at <= m->clock.now()) {
        if (m->paused()) {
            next.at = m->pausedUntil;
        } else if (next.busy) {
            next.at.reset(); // what is under way wakes the loop when it ends
        } else if (m->channel) {
            next.due = true;
            next.at = m->clock.now() + m->pace.untilNext(m->clock.steady());
        }
    }
    m->shownNext = *due;
    if (const auto beat = m->heartbeat.beat(*due, u"running"_s, false); !beat)
        return Failure(beat.error());
    if (auto followed = m->memory.follow(); !followed)
        return Failure(followed.error());
    return next;
}

void Worker::drain(const std::function<void()> &drained)
{
    m->draining = true;
    const auto finished = [this, drained] {
        const auto stopped = m->heartbeat.beat({}, u"stopped"_s, true);
        Q_UNUSED(stopped)
        if (m->channel)
            m->channel->close(drained);
        else
            drained();
    };
    if (m->underWay == 0 && m->endings.unwritten() == 0)
        finished();
    else
        m->drained = finished;
}

} // namespace deskbell
