#include "domain/reminding/civil_time.h"
#include "engine/commands/commands.h"
#include "engine/sending/planner.h"
#include "engine/sending/worker.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/rules.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace deskbell;

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A present that stands still.
class Morning : public Clock {
public:
    explicit Morning(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    Duration steady() const override { return Duration(m_now.ms); }
    QString bootId() const override { return {}; }

private:
    Instant m_now;
};

/// Takes whatever it is given, in the next turn of the event loop.
class Swallow : public Channel {
public:
    int room() const override { return 50; }
    void submit(const Parcel &parcel, const Gate &gate, const Ended &ended) override
    {
        QMetaObject::invokeMethod(&m_turn, [=] {
            gate(parcel.message, parcel.fence, [=](bool open) {
                Outcome outcome;
                outcome.kind = open ? OutcomeKind::Accepted : OutcomeKind::NotTaken;
                ended(parcel.message, parcel.fence, outcome);
            });
        }, Qt::QueuedConnection);
    }
    void close(const std::function<void()> &closed) override { closed(); }

private:
    QObject m_turn;
};

/// A person who looks at a page and edits a client, again and again, while the worker sends.
struct Neighbour {
    std::vector<double> reads, edits;
    std::atomic<bool> over = false;

    void work(const QString &file)
    {
        const auto database = must(store::Database::open(file, store::Open::ReadWrite));
        QElapsedTimer timer;
        while (!over) {
            timer.start();
            {
                auto page = database->query("bench.page", u"SELECT name FROM client ORDER BY sort_key, id LIMIT 50"_s);
                must(page.run());
                while (page.next()) { }
            }
            reads.push_back(double(timer.nsecsElapsed()) / 1e6);
            timer.start();
            store::Transaction transaction(*database);
            must(database->query("bench.edit", u"UPDATE client SET pause_reason = 'x' WHERE id = 1"_s).run());
            must(transaction.commit());
            edits.push_back(double(timer.nsecsElapsed()) / 1e6);
            std::this_thread::sleep_for(5ms);
        }
    }
    static double quantile(std::vector<double> &values, double q)
    {
        std::ranges::sort(values);
        return values.empty() ? 0 : values[size_t(q * double(values.size() - 1))];
    }
};

struct Bench {
    QTemporaryDir folder;
    QString data = folder.filePath(u"office"_s);
    Instant now = resolve({2026, 11, 30}, QTime(8, 0), QTimeZone("Europe/Warsaw"));
    std::unique_ptr<Commands> commands;
    std::unique_ptr<store::Database> database;

    explicit Bench(int due)
    {
        const By by{OperatorId{1}, u"bench"_s, now + Duration(-72h)};
        commands = must(Commands::create(data, {u"Bench"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, false}, by));
        ChannelSettings email;
        email.smtpUrl = u"smtp://127.0.0.1:2525"_s;
        email.plain = true;
        email.from = u"desk@office.test"_s;
        email.pacePerMinute = 10'000'000;
        must(commands->setChannel(email, by));
        must(commands->addRule(QJsonObject{{u"name"_s, u"Ending"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                           {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{21, 14, 7}}}}}, true, by));
        database = must(store::Database::open(data + u"/office.db"_s, store::Open::ReadWrite));
        store::Transaction transaction(*database);
        for (int i = 0; i < due; ++i) {
            Client client;
            client.name = u"Client %1"_s.arg(i);
            client.language = u"en"_s;
            client.contactPoints.push_back({{}, {}, ChannelKind::Email, u"c%1@example.org"_s.arg(i), Role::Client, {}, {}, true, {}});
            Matter matter;
            matter.client = must(store::Clients(*database).add(client, u"en"_s));
            matter.type = u"policy"_s;
            matter.title = u"Flat"_s;
            matter.number = u"P/%1"_s.arg(i);
            matter.ends = QDate(2026, 12, 14);
            matter.origin = u"bench"_s;
            must(store::Matters(*database).add(matter, by));
        }
        must(transaction.commit());
    }

    void plan(const char *what)
    {
        const qint64 before = database->statements();
        QElapsedTimer timer;
        timer.start();
        const Planned planned = must(Planner(*database).pass(now));
        std::printf("%-28s %6d messages  %8.1f ms  %7lld statements\n", what, planned.messages, double(timer.nsecsElapsed()) / 1e6,
                    static_cast<long long>(database->statements() - before));
    }
    /// As after an edit of the zone: the slices go back, and everything in them is owed already.
    void goBack()
    {
        for (const Rule &rule : must(store::Rules(*database).all()))
            must(store::Rules(*database).planThrough(rule.id, now + Duration(-48h)));
    }

    void send(bool watched)
    {
        const Morning clock(now);
        Worker worker(*database, clock, [](const ChannelSettings &) { return std::make_unique<Swallow>(); }, {u"bench"_s, 1, u"bench"_s});
        int commits = 0;
        database->setCommitted([&commits] { ++commits; });
        Neighbour neighbour;
        std::thread beside;
        if (watched)
            beside = std::thread([&] { neighbour.work(data + u"/office.db"_s); });
        QElapsedTimer timer;
        timer.start();
        for (Next next = must(worker.tick()); next.busy || next.due || (next.at && *next.at <= now); next = must(worker.tick()))
            QCoreApplication::processEvents();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        neighbour.over = true;
        if (beside.joinable())
            beside.join();
        std::printf("%-28s %6d messages  %8.1f ms  %7d commits\n", watched ? "sent beside a neighbour" : "sent", worker.counts().sent, ms, commits);
        if (watched)
            std::printf("%-28s page p50 %.1f p99 %.1f ms, edit p50 %.1f p99 %.1f max %.1f ms (%zu)\n", "  the neighbour",
                        Neighbour::quantile(neighbour.reads, 0.5), Neighbour::quantile(neighbour.reads, 0.99), Neighbour::quantile(neighbour.edits, 0.5),
                        Neighbour::quantile(neighbour.edits, 0.99), Neighbour::quantile(neighbour.edits, 1), neighbour.edits.size());
        database->setCommitted({});
    }
};

} // namespace

/// What planning and sending cost: statements and commits to compare, milliseconds to look at.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures planning and sending of matters that are all due."_s);
    parser.addHelpOption();
    parser.addOption({u"due"_s, u"matters that are due"_s, u"number"_s, u"2000"_s});
    parser.process(app);
    const int due = parser.value(u"due"_s).toInt();
    for (const bool watched : {false, true}) {
        Bench bench(due);
        bench.plan("planned");
        bench.goBack();
        bench.plan("planned again");
        bench.send(watched);
    }
}
