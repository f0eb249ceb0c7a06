#include "engine/commands/commands.h"
#include "engine/sending/foresight.h"
#include "engine/sending/worker.h"
#include "engine/upkeep/doctor.h"
#include "domain/reminding/civil_time.h"
#include "queries/reader.h"
#include "store/database.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <deque>

using namespace deskbell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone warsaw("Europe/Warsaw");
Instant on(QDate day, QTime time = QTime(8, 0)) { return resolve(day, time, warsaw); }

class TestClock : public Clock {
public:
    Instant wall = on({2026, 11, 20});
    Duration boot = 1h;
    QString id = u"boot-1"_s;
    Instant now() const override { return wall; }
    Duration steady() const override { return boot; }
    QString bootId() const override { return id; }
    /// Time passes on both clocks, as it does while the PC is awake or asleep.
    void pass(Duration by)
    {
        wall = wall + by;
        boot += by;
    }
    void to(Instant then) { pass(then - wall); }
};

/// A channel that ends each parcel as scripted, asking the gate first unless it ends before the dot.
class ScriptedChannel : public Channel {
public:
    struct Script {
        std::deque<OutcomeKind> outcomes;
        std::vector<Parcel> accepted;
        int handedOver = 0;
        bool neverEnds = false;
    };
    explicit ScriptedChannel(Script &script) : m_script(script) {}
    int room() const override { return m_busy ? 0 : 1; }
    void submit(const Parcel &parcel, const Gate &gate, const Ended &ended) override
    {
        m_busy = true;
        ++m_script.handedOver;
        OutcomeKind kind = OutcomeKind::Accepted;
        if (!m_script.outcomes.empty()) {
            kind = m_script.outcomes.front();
            m_script.outcomes.pop_front();
        }
        if (m_script.neverEnds)
            return;
        QMetaObject::invokeMethod(&m_turn, [=, this] {
            if (kind == OutcomeKind::NotTaken || kind == OutcomeKind::ChannelStopped || kind == OutcomeKind::SlowDown)
                return end(parcel, kind, ended);
            gate(parcel.message, parcel.fence, [=, this](bool open) {
                if (open && kind == OutcomeKind::Accepted)
                    m_script.accepted.push_back(parcel);
                end(parcel, open ? kind : OutcomeKind::NotTaken, ended);
            });
        }, Qt::QueuedConnection);
    }
    void close(const std::function<void()> &closed) override { closed(); }

private:
    void end(const Parcel &parcel, OutcomeKind kind, const Ended &ended)
    {
        m_busy = false;
        Outcome outcome;
        outcome.kind = kind;
        outcome.phase = u"dot"_s;
        outcome.reply = u"scripted"_s;
        outcome.stopCode = u"login_refused"_s;
        ended(parcel.message, parcel.fence, outcome);
    }
    Script &m_script;
    QObject m_turn;
    bool m_busy = false;
};

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s %s", qPrintable(result.error().code), qPrintable(result.error().detail), qPrintable(result.error().field));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// An office with the rule "21, 14, 7", one client, one policy that ends on 14 December 2026.
struct TestOffice {
    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Reader> reader;
    ScriptedChannel::Script script;
    std::unique_ptr<Worker> worker;
    By by;
    RuleId rule;
    ClientId client;
    MatterId matter;

    TestOffice()
    {
        const QString data = folder.filePath(u"office"_s);
        by = {OperatorId{1}, u"admin"_s, clock.now()};
        commands = must(Commands::create(data, {u"Test"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, false}, by));
        ChannelSettings email;
        email.kind = ChannelKind::Email;
        email.smtpUrl = u"smtp://127.0.0.1:2525"_s;
        email.plain = true;
        email.from = u"desk@office.test"_s;
        email.pacePerMinute = 60000;
        must(commands->setChannel(email, by));
        rule = must(commands->addRule(QJsonObject{{u"name"_s, u"Ending"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                          {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{21, 14, 7}}}}}, true, by));
        client = addClient(u"Jan Kowalski"_s, u"jan@example.org"_s);
        matter = addMatter(client, u"OC/1"_s, {2026, 12, 14});
        database = must(store::Database::open(data + u"/office.db"_s, store::Open::ReadWrite));
        reader = must(Reader::open(data));
        worker = newWorker();
    }
    std::unique_ptr<Worker> newWorker()
    {
        return std::make_unique<Worker>(*database, clock, [this](const ChannelSettings &) { return std::make_unique<ScriptedChannel>(script); },
                                        Worker::Identity{QUuid::createUuid().toString(), 1, u"test"_s});
    }
    ClientId addClient(const QString &name, const QString &email)
    {
        ClientDraft draft;
        draft.name = name;
        draft.language = u"en"_s;
        draft.contactPoints = {{ChannelKind::Email, email, Role::Client, {}, {}, true}};
        return must(commands->addClient(draft, by));
    }
    MatterId addMatter(ClientId owner, const QString &number, QDate ends)
    {
        MatterDraft draft;
        draft.client = owner;
        draft.type = u"policy"_s;
        draft.number = number;
        draft.title = u"Flat"_s;
        draft.ends = ends;
        return must(commands->addMatter(draft, by));
    }
    /// Ticks until nothing is due at this instant and nothing is under way.
    void work()
    {
        QVERIFY(QTest::qWaitFor([this] {
            const Next next = must(worker->tick());
            QCoreApplication::processEvents();
            return !next.busy && !next.due && !(next.at && *next.at <= clock.now());
        }, 5000));
    }
    /// Days of a PC that is always on; the hours that matter stand for all.
    void live(QDate from, QDate to)
    {
        for (QDate day = from; day <= to; day = day.addDays(1))
            for (const QTime time : {QTime(0, 0), QTime(7, 59), QTime(8, 0), QTime(9, 30), QTime(11, 0), QTime(14, 0), QTime(19, 59), QTime(20, 0)}) {
                clock.to(on(day, time));
                work();
            }
    }
    std::vector<Message> messages()
    {
        std::vector<Message> all;
        for (const MessageRow &row : must(reader->messages({})))
            all.push_back(row.message);
        return all;
    }
    int inState(MessageState state)
    {
        const auto all = messages();
        return int(std::ranges::count(all, state, &Message::state));
    }
    QStringList logKinds()
    {
        QStringList kinds;
        for (const LogEntry &entry : must(reader->log(client, {}, false)))
            kinds.append(entry.kind);
        return kinds;
    }
    ~TestOffice()
    {
        const auto findings = must(verify(*database, clock.now()));
        for (const Finding &finding : findings)
            qWarning("invariant broken: %s", qPrintable(finding.code));
        sound = findings.empty();
        Q_ASSERT(sound);
        if (!sound)
            qFatal("the office's invariants do not hold");
    }
    bool sound = true;
};

} // namespace

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S3_4_threeMessagesAtTwentyOneFourteenAndSevenDaysEachAtEight()
    {
        TestOffice office;
        office.live({2026, 11, 21}, {2026, 12, 16});
        QCOMPARE(office.script.accepted.size(), size_t(3));
        QCOMPARE(office.script.accepted[0].at.ms, on({2026, 11, 23}).ms);
        QCOMPARE(office.script.accepted[1].at.ms, on({2026, 11, 30}).ms);
        QCOMPARE(office.script.accepted[2].at.ms, on({2026, 12, 7}).ms);
        QCOMPARE(office.inState(MessageState::Sent), 3);
        QCOMPARE(office.logKinds().count(u"sent"_s), 3);
    }

    void S1_16_aSentEntryExistsOnlyAfterSending()
    {
        TestOffice office;
        office.script.neverEnds = true;
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        QCOMPARE(office.inState(MessageState::Sending), 1);
        QVERIFY(!office.logKinds().contains(u"sent"_s));
        // the worker dies here; its successor knows that nothing left
        office.worker = office.newWorker();
        office.script.neverEnds = false;
        must(office.worker->recover());
        QCOMPARE(office.inState(MessageState::Planned), 1);
        office.clock.pass(2min);
        office.work();
        QCOMPARE(office.inState(MessageState::Sent), 1);
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void silenceAfterTheDotIsUnknownAndNoTimerLeavesIt()
    {
        TestOffice office;
        office.script.outcomes = {OutcomeKind::Unknown};
        office.live({2026, 11, 23}, {2026, 11, 29});
        QCOMPARE(office.inState(MessageState::Unknown), 1);
        QCOMPARE(office.script.handedOver, 1);
        QVERIFY(office.logKinds().contains(u"unknown"_s));
        must(office.commands->resolveMessage(office.messages().front().id, u"sent"_s, office.by));
        QCOMPARE(office.inState(MessageState::Sent), 1);
    }

    void notTakenIsRetriedUntilItsOwnDeadline()
    {
        TestOffice office;
        office.script.outcomes = std::deque<OutcomeKind>(500, OutcomeKind::NotTaken);
        office.live({2026, 11, 23}, {2026, 11, 27});
        QVERIFY(office.script.handedOver > 5);
        QCOMPARE(office.inState(MessageState::Skipped), 1);
        QCOMPARE(code(office.messages().front().reason), code(Reason::TooLate));
        QVERIFY(office.messages().front().attemptCount > 5);
    }

    void aRefusedLoginStopsTheChannelOnceAndHoldsEverythingUntilItOpens()
    {
        TestOffice office;
        office.addMatter(office.addClient(u"Second"_s, u"second@example.org"_s), u"OC/2"_s, {2026, 12, 14});
        office.script.outcomes = {OutcomeKind::ChannelStopped};
        office.live({2026, 11, 23}, {2026, 11, 24});
        QCOMPARE(office.script.handedOver, 1);
        QCOMPARE(office.inState(MessageState::Held), 2);
        QCOMPARE(code(office.messages().front().reason), code(Reason::Login));
        office.by.at = office.clock.now();
        must(office.commands->openChannel(ChannelKind::Email, office.by));
        office.clock.to(on({2026, 11, 25}));
        office.work();
        QCOMPARE(office.inState(MessageState::Sent), 2);
    }

    void aSlowServerPausesTheChannelAndChargesNoAttempt()
    {
        TestOffice office;
        office.script.outcomes = {OutcomeKind::SlowDown};
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        QVERIFY(QTest::qWaitFor([&] { return !must(office.worker->tick()).busy; }));
        QCOMPARE(office.script.handedOver, 1);
        QCOMPARE(office.messages().front().attemptCount, 0);
        office.clock.pass(31s);
        office.work();
        QCOMPARE(office.inState(MessageState::Sent), 1);
    }

    void asleepOverEightGoesOnceOnTheSameDay()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {7, 50}));
        office.work();
        QCOMPARE(office.script.handedOver, 0);
        office.clock.to(on({2026, 11, 23}, {13, 0}));
        office.work();
        office.clock.to(on({2026, 11, 23}, {13, 30}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void asleepIntoTheEveningGoesTheNextMorning()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {7, 50}));
        office.work();
        office.clock.to(on({2026, 11, 23}, {21, 0}));
        office.work();
        QCOMPARE(office.script.handedOver, 0);
        QCOMPARE(office.inState(MessageState::Planned), 1); // a known end: planned, with the reason
        office.clock.to(on({2026, 11, 24}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void asleepForNineDaysSendsOnlyTheLatestMissedStep()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        office.work();
        office.clock.to(on({2026, 12, 1}, {9, 0})); // 21 was due on the 23rd, 14 on the 30th
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.messages().front().occurrenceKey, u"end-14@2026-12-14"_s);
        QVERIFY(office.logKinds().contains(u"not_sent"_s));
    }

    void theClockSetBackOneDayFreezesAndAsks()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 30}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.clock.wall = office.clock.wall - 24h;
        office.clock.boot += 1min;
        office.work();
        QVERIFY(must(office.reader->worker({2026, 11, 29})).clockFrozen);
        office.clock.to(on({2026, 12, 7})); // it ticks on, and still nobody has confirmed
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.by.at = office.clock.now();
        must(office.commands->confirmClock(office.by));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(2));
    }

    void theClockAheadWithinOneBootFreezes()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        office.work();
        office.clock.wall = office.clock.wall + 9 * 24h;
        office.work();
        QCOMPARE(office.script.handedOver, 0);
        QVERIFY(must(office.reader->worker({2026, 12, 1})).clockFrozen);
    }

    void officeOffHoldsAndOnAgainSendsWithoutABurst()
    {
        TestOffice office;
        office.by.at = office.clock.now();
        OfficeEdit off;
        off.sending = u"off"_s;
        must(office.commands->editOffice(off, office.by));
        office.live({2026, 11, 21}, {2026, 12, 2});
        QCOMPARE(office.script.handedOver, 0);
        OfficeEdit onAgain;
        onAgain.sending = u"on"_s;
        office.by.at = office.clock.now();
        must(office.commands->editOffice(onAgain, office.by));
        office.clock.to(on({2026, 12, 3}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void S3_24_aRenewedPolicyDropsOldStepsAndStartsNewOnes()
    {
        TestOffice office;
        office.live({2026, 11, 22}, {2026, 11, 24});
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.by.at = office.clock.now();
        must(office.commands->renewMatter(office.matter, {2027, 12, 14}, office.by));
        office.live({2026, 11, 25}, {2026, 12, 15});
        QCOMPARE(office.script.accepted.size(), size_t(1));
        office.clock.id = u"boot-2"_s; // a year later the PC has been restarted
        office.clock.to(on({2027, 11, 20}));
        office.work();
        office.live({2027, 11, 21}, {2027, 12, 15});
        QCOMPARE(office.script.accepted.size(), size_t(4));
    }

    void aDateMovedAwayAndBackIsOwedAgain()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {21, 0}));
        office.work(); // the 21 waits for the morning
        office.by.at = office.clock.now();
        MatterEdit wrong;
        wrong.ends = QDate(2027, 12, 14);
        must(office.commands->editMatter(office.matter, wrong, office.by));
        office.work();
        QCOMPARE(office.inState(MessageState::Planned), 0);
        MatterEdit right;
        right.ends = QDate(2026, 12, 14);
        must(office.commands->editMatter(office.matter, right, office.by));
        office.clock.to(on({2026, 11, 24}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
    }

    void S3_24_aCancelledPolicyDropsOut()
    {
        TestOffice office;
        office.by.at = office.clock.now();
        must(office.commands->endMatter(office.matter, MatterState::Cancelled, office.by));
        office.live({2026, 11, 22}, {2026, 12, 15});
        QCOMPARE(office.script.handedOver, 0);
    }

    void consentIsCheckedWhenSendingNotWhenPlanned()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, {21, 0})); // planned for the morning
        office.work();
        QCOMPARE(office.inState(MessageState::Planned), 1);
        office.by.at = office.clock.now();
        must(office.commands->suppress(u"JAN@example.org"_s, u"asked to stop"_s, office.by));
        office.clock.to(on({2026, 11, 24}));
        office.work();
        QCOMPARE(office.script.handedOver, 0);
        QCOMPARE(code(office.messages().front().reason), code(Reason::Suppressed));
    }

    void aCorrectedAddressReleasesWhatWaitedForIt()
    {
        TestOffice office;
        const Client before = must(office.reader->client(office.client));
        office.by.at = office.clock.now();
        must(office.commands->removeContactPoint(office.client, before.contactPoints.front().id, office.by));
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.inState(MessageState::Held), 1);
        QCOMPARE(code(office.messages().front().reason), code(Reason::NoContactPoint));
        office.by.at = office.clock.now();
        must(office.commands->addContactPoint(office.client, {ChannelKind::Email, u"new@example.org"_s, Role::Client, {}, {}, true}, office.by));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.script.accepted.front().to, u"new@example.org"_s);
    }

    void aZombiesLateResultTouchesNothing()
    {
        TestOffice office;
        office.script.neverEnds = true;
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        auto zombie = std::move(office.worker);
        office.script.neverEnds = false;
        office.worker = office.newWorker();
        must(office.worker->recover());
        office.clock.pass(2min);
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        zombie.reset();
    }

    void whatThePlanPromisesIsWhatTheWorkerDoes()
    {
        TestOffice office;
        office.addMatter(office.addClient(u"Second"_s, u"second@example.org"_s), u"OC/2"_s, {2026, 12, 1});
        const auto decisions = must(Foresight(*office.database).plan(office.clock.now(), {2026, 11, 20}, {2026, 12, 20}, {}));
        const auto promised = std::ranges::count(decisions, Action::Send, &Decision::action);
        office.live({2026, 11, 20}, {2026, 12, 20});
        QCOMPARE(office.script.accepted.size(), size_t(promised));
        QCOMPARE(promised, std::ptrdiff_t(4)); // 21, 14 and 7 of the first, 7 of the second
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
