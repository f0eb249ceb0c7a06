#pragma once

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
#include <QUuid>
#include <deque>


/// An office with one client and one policy, a clock that passes as it is told, and a channel that answers from a script.
namespace deskbell::worked {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QTimeZone warsaw("Europe/Warsaw");
inline Instant on(QDate day, QTime time = QTime(8, 0)) { return resolve(day, time, warsaw); }

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
    ScriptedChannel(Script &script, bool roomy) : m_script(script), m_roomy(roomy) {}
    int room() const override { return m_roomy ? 50 : m_busy ? 0 : 1; }
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
                if (open)
                    return end(parcel, kind, ended);
                m_busy = false;
                ended(parcel.message, parcel.fence, gateStayedShut());
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
    bool m_roomy;
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
    bool roomy = false; ///< the channel takes any number at once
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
        return std::make_unique<Worker>(*database, clock, [this](const ChannelSettings &) { return std::make_unique<ScriptedChannel>(script, roomy); },
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
        }, 60000));
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
        for (const MessageRow &row : must(reader->messages({})).rows)
            all.push_back(row.message);
        std::ranges::sort(all, std::greater(), [](const Message &each) { return each.id.value; }); // the one made last comes first
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

} // namespace deskbell::worked
