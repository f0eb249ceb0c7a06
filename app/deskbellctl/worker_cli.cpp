#include "app/composition.h"
#include "app/data_folder.h"
#include "app/home.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/running_worker.h"
#include "app/deskbellctl/paged_list.h"
#include "app/deskbellctl/session.h"
#include "app/deskbellctl/stop_signal.h"
#include "app/deskbellctl/worker_loop.h"
#include "app/login_start.h"
#include "engine/beacon.h"
#include "engine/sending/next_message.h"
#include "engine/sending/worker.h"
#include "engine/sending/worker_lock.h"
#include "engine/upkeep/backups/backup_rounds.h"
#include "domain/files/one_name.h"
#include "store/database.h"
#include "store/file_rights.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSysInfo>
#include <QUuid>
#include <algorithm>
#include <limits>
#include <map>
#include <tuple>


namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject countsFace(const WorkerCounts &counts)
{
    return {{u"planned"_s, counts.planned}, {u"sent"_s, counts.sent},       {u"failed"_s, counts.failed},
            {u"held"_s, counts.held},       {u"unknown"_s, counts.unknown}, {u"receipts"_s, counts.receipts}};
}

/// What a run would do now, by the chain; nothing is written or sent.
Answer rehearsed(Session &session)
{
    using Key = std::tuple<RuleId, MatterId, QString>;
    std::map<Key, int> queued; // messages that are made already and only wait for their time
    MessageSearch planned;
    planned.state = MessageState::Planned;
    readPages(planned, std::numeric_limits<int>::max(), [&](const MessageSearch &page) { return session.reader().messages(page); },
              [&](const MessageRow &row) {
                  if (row.message.due <= session.now())
                      ++queued[{row.message.rule, row.message.matter, row.message.occurrenceKey}];
              });
    WorkerCounts counts;
    for (const Decision &decision : must(Foresight(session.readOnly(), session.present()).plan(session.now(), session.today(), session.today(), {}))) {
        if (decision.due > session.now())
            continue;
        const auto made = queued.extract({decision.rule, decision.matter, decision.occurrence.text()});
        const auto sends = static_cast<int>(std::ranges::count(decision.legs, Action::Send, &Leg::action));
        if (!made)
            counts.planned += std::max(1, sends);
        if (decision.action == Action::Send)
            counts.sent += made ? made.mapped() : sends;
        else if (decision.action == Action::Hold)
            ++counts.held;
    }
    // What people asked for is in no plan: it goes when nothing is off.
    const ChannelSettings email = must(session.reader().channel(ChannelKind::Email));
    const bool open = session.office().sending == Sending::On && email.set && email.on && email.stopped.isEmpty();
    for (const auto &[key, messages] : queued)
        (open ? counts.sent : counts.held) += messages;
    return {.data = countsFace(counts)};
}

/// Another present neither reads nor writes what this computer remembers.
Home homeFor(const Session &session)
{
    if (session.globals().now)
        return {};
    Home home = homeOf(session.folder());
    const bool carriedAlong = QString(home.stateFolder + u'/').startsWith(QString(QDir(session.folder()).absolutePath() + u'/')); // a copy would bring its own memory
    if (home.stateFolder.isEmpty() || carriedAlong)
        refuse(ErrorKind::NotAllowed, u"no_state_folder"_s, u"DESKBELL_STATE"_s);
    return home;
}

/// Two PCs have written to this office: whatever this one sends, the other may have sent as well.
Result<> standsAlone(const QString &file)
{
    const QString other = store::conflictedCopy(file);
    return other.isEmpty() ? Result<>() : Result<>(failure(ErrorKind::NotAllowed, u"conflicted_copy"_s, other));
}

Answer work(Session &session, bool once, bool backup)
{
    // Opening the commands asks whether this present may change anything, and brings the file to the newest schema.
    static_cast<void>(session.commands());
    const QString file = oneName(officeFile(session.folder()));
    must(standsAlone(file));
    // The kill harness lets two workers loose on one file, to prove that gate and fence alone keep them from telling anybody twice.
    const auto lock = qEnvironmentVariableIsSet("DESKBELL_FAULTS_WITHOUT_LOCK") ? nullptr : must(WorkerLock::take(file));
    QFile::remove(workerStopFile(file)); // meant for another
    const auto database = must(store::Database::open(file, store::Open::ReadWrite));
    Beacon beacon(file);
    database->setCommitted([&beacon] { beacon.committed(); });

    Composition composition(session.folder());
    Worker worker(*database, session.clock(), [&composition](const ChannelSettings &settings) { return composition.channel(settings); },
                  {QUuid::createUuid().toString(QUuid::WithoutBraces), QCoreApplication::applicationPid(), QSysInfo::machineHostName()}, homeFor(session));

    QEventLoop loop;
    Result<> ended;
    WorkerLoop ticking(worker, session.clock(), Beacon::fileOf(file), workerStopFile(file), once ? WorkerLoop::Until::NothingDue : WorkerLoop::Until::Stopped);
    BackupRounds rounds(*database, session.clock());
    if (!once)
        ticking.setQuiet([&rounds, &file, real = !session.globals().now]() -> Result<> {
            if (real)
                rounds.quiet();
            return standsAlone(file);
        });
    bool interrupted = false;
    const StopSignal stop([&](bool byKey) {
        interrupted = byKey;
        ticking.drain();
    });
    ticking.start([&](const Result<> &result) {
        ended = result;
        loop.quit();
    });
    loop.exec();
    if (!ended)
        throw Refusal{ended.error()};
    if (once && backup && !interrupted && !session.globals().now)
        rounds.quiet();
    return {.data = countsFace(worker.counts()), .exit = interrupted ? Exit::Interrupted : Exit::Ok};
}

WorkerAtLogin atLogin(Session &session)
{
    return {QCoreApplication::applicationFilePath(), session.folder()};
}

QJsonObject loginFace(const WorkerAtLogin &login)
{
    return {{u"at_login"_s, login.installed()}, {u"by"_s, code(login.way())}, {u"place"_s, login.place()}};
}

void addAtLogin(Grammar &grammar)
{
    for (const bool install : {true, false}) {
        Verb verb = grammar.verb("worker", install ? "install" : "uninstall",
                                 install ? "start it whenever this user logs in" : "do not start it at login any more", Writes::Yes);
        verb.does([install, dry = verb.dryRun()](Session &session) {
            static_cast<void>(session.office()); // there must be one
            const WorkerAtLogin login = atLogin(session);
            if (!dry.given())
                must(install ? login.install() : login.remove());
            return Answer{.data = loginFace(login)};
        });
    }
}

} // namespace

void addWorker(Grammar &grammar)
{
    grammar.noun("worker", "what plans and sends");
    {
        Verb verb = grammar.verb("worker", "run", "plan and send until stopped", Writes::Yes);
        const Argument once = verb.flag("--once", "stop when nothing more is due now");
        const Argument backup = verb.flag("--backup", "with --once: make the day's backup too, which a worker that goes on makes by itself");
        verb.does([=, dry = verb.dryRun()](Session &session) { return dry.given() ? rehearsed(session) : work(session, once.given(), backup.given()); });
    }
    {
        Verb verb = grammar.verb("worker", "status", "whether it runs and when the next message is due", Writes::No);
        verb.does([](Session &session) {
            WorkerStatus status = must(session.reader().worker(session.today()));
            if (status.state == u"running" && !workerLives(officeFile(session.folder())))
                status.state = u"stopped"_s;
            if (status.state != u"running")
                status.pid = 0;
            const auto next = must(nextMessages(session.readOnly(), session.present(), session.now()));
            QJsonObject data = session.face().worker(status, next ? std::optional(next->at) : std::nullopt);
            data.insert(u"at_login"_s, atLogin(session).installed());
            return Answer{.data = data};
        });
    }
    {
        Verb verb = grammar.verb("worker", "stop", "let it finish what is under way, then end it", Writes::No);
        verb.does([](Session &session) {
            static_cast<void>(session.office());
            stopWorker(officeFile(session.folder()));
            return Answer{.data = {{u"state"_s, u"stopped"_s}}};
        });
    }
    addAtLogin(grammar);
}

} // namespace deskbell::ctl
