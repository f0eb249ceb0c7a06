#pragma once

#include "domain/reminding/civil_time.h"
#include "engine/commands/commands.h"
#include "engine/sending/worker.h"
#include "queries/reader.h"
#include "support/wait.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace deskbell::test {

using namespace Qt::StringLiterals;

class StillClock : public Clock {
public:
    Instant wall = resolve(QDate(2026, 11, 22), QTime(10, 0), QTimeZone("Europe/Warsaw"));
    [[nodiscard]] Instant now() const override { return wall; }
    [[nodiscard]] Duration steady() const override { return wall - Instant{}; }
    QString boot; ///< none: a simulated present, which leaves no heartbeat
    [[nodiscard]] QString bootId() const override { return boot; }
};

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s %s", qPrintable(result.error().code), qPrintable(result.error().detail), qPrintable(result.error().field));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Takes every parcel, and answers as a mail server would.
class WillingChannel : public Channel {
public:
    explicit WillingChannel(OutcomeKind kind) : m_kind(kind) {}
    [[nodiscard]] int room() const override { return m_busy ? 0 : 1; }
    void submit(const Parcel &parcel, const Gate &gate, const Ended &ended) override
    {
        m_busy = true;
        QMetaObject::invokeMethod(&m_turn, [=, this] {
            gate(parcel.message, parcel.fence, [=, this](bool) {
                m_busy = false;
                Outcome outcome;
                outcome.kind = m_kind;
                outcome.phase = u"dot"_s;
                if (m_kind == OutcomeKind::Accepted) {
                    outcome.replyCode = 250;
                    outcome.reply = u"250 2.0.0 Ok: queued as 4F2A"_s;
                } else if (m_kind == OutcomeKind::Refused) {
                    outcome.replyCode = 550;
                    outcome.reply = u"550 5.1.1 No such user here"_s;
                }
                outcome.server = u"mx.office.test"_s;
                ended(parcel.message, parcel.fence, outcome);
            });
        }, Qt::QueuedConnection);
    }
    void close(const std::function<void()> &closed) override { closed(); }

private:
    OutcomeKind m_kind;
    QObject m_turn;
    bool m_busy = false;
};

/// A real office in a real file.
class OfficeBench {
public:
    OfficeBench()
    {
        const By who = by();
        commands = must(Commands::create(data(), {u"Agencja Bałtyk"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, false}, who));
        ChannelSettings email;
        email.kind = ChannelKind::Email;
        email.smtpUrl = u"smtp://127.0.0.1:2525"_s;
        email.plain = true;
        email.from = u"desk@office.test"_s;
        email.pacePerMinute = 60000;
        must(commands->setChannel(email, who));
        reader = must(Reader::open(data()));
    }

    [[nodiscard]] QString data() const { return folder.filePath(u"office"_s); }
    [[nodiscard]] By by() const { return {OperatorId{1}, u"Anna"_s, clock.wall}; }
    [[nodiscard]] QDate today() const { return civilDay(clock.wall, QTimeZone("Europe/Warsaw")); }

    ClientId client(const QString &name, const QString &email)
    {
        ClientDraft draft;
        draft.name = name;
        if (!email.isEmpty())
            draft.contactPoints.push_back({ChannelKind::Email, email, Role::Client, {}, {}, true});
        return must(commands->addClient(draft, by()));
    }
    MatterId policy(ClientId client, const QString &number, int endsInDays)
    {
        MatterDraft draft;
        draft.client = client;
        draft.type = u"policy"_s;
        draft.title = u"House insurance"_s;
        draft.number = number;
        draft.ends = today().addDays(endsInDays);
        return must(commands->addMatter(draft, by()));
    }
    RuleId ruleFromToday()
    {
        return must(commands->addRule(QJsonObject{{u"name"_s, u"Two weeks before"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                          {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{14}}}}}, true, by()));
    }
    /// The worker's work until nothing is due, through a channel that answers `kind`.
    void work(OutcomeKind kind = OutcomeKind::Accepted)
    {
        Worker worker(commands->database(), clock, [kind](const ChannelSettings &) { return std::make_unique<WillingChannel>(kind); },
                      Worker::Identity{QUuid::createUuid().toString(), 1, u"test"_s});
        must(worker.recover());
        for (int turn = 0; turn < 50; ++turn) {
            const Next next = must(worker.tick());
            if (!next.busy && (!next.at || *next.at > clock.wall))
                return;
            QCoreApplication::processEvents();
        }
    }

    QTemporaryDir folder;
    StillClock clock;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<Reader> reader;
};

} // namespace deskbell::test
