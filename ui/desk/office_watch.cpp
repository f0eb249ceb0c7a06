#include "ui/desk/office_watch.h"

#include "domain/reminding/civil_time.h"
#include "engine/beacon.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::ui {

namespace {
constexpr Duration silence = 90s;      // three heartbeats
constexpr Duration betweenStarts = 30s;
constexpr int startsInARow = 3;
} // namespace

OfficeWatch::OfficeWatch(Desk &desk, bool startsWorker, QObject *parent)
    : QObject(parent), m_desk(desk), m_startsWorker(startsWorker)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(150);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watchBeacon();
        look();
        Q_EMIT lookAgain();
    });
    const auto changed = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this, changed] {
        // Only to notice the beacon being made: the folder changes with every journal.
        if (m_watcher.files().isEmpty() && QFile::exists(Beacon::fileOf(QDir(m_desk.dataFolder()).filePath(u"office.db"_s))))
            changed();
    });
    connect(&m_desk, &Desk::changed, this, changed);
    connect(&m_poll, &QTimer::timeout, this, &OfficeWatch::look);
    m_poll.start(15s);
    watchBeacon();
}

void OfficeWatch::watchBeacon()
{
    const QString beacon = Beacon::fileOf(QDir(m_desk.dataFolder()).filePath(u"office.db"_s));
    if (m_watcher.files().isEmpty() && QFile::exists(beacon))
        m_watcher.addPath(beacon);
    if (m_watcher.files().isEmpty() && m_watcher.directories().isEmpty() && QFile::exists(m_desk.dataFolder()))
        m_watcher.addPath(m_desk.dataFolder());
    else if (!m_watcher.files().isEmpty() && !m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
}

void OfficeWatch::look()
{
    const Instant now = m_desk.clock().now();
    m_desk.ask(m_slot, [now](const Reader &reader, Commands &commands) -> Result<OfficeStatus> {
        OfficeStatus status;
        auto office = reader.office();
        if (!office)
            return Failure(office.error());
        status.office = *office;
        const QTimeZone zone(office->zone.toUtf8());
        auto worker = reader.worker(civilDay(now, zone));
        if (!worker)
            return Failure(worker.error());
        status.worker = *worker;
        if (auto lineage = reader.lineage())
            status.lineage = *lineage;
        status.at = now;
        if (auto email = reader.channel(ChannelKind::Email))
            status.email = *email;
        auto next = nextMessages(commands.database(), Foresight::Present::Real, now);
        if (!next)
            return Failure(next.error());
        status.next = *next;
        if (auto operators = reader.operators(); operators && !operators->empty())
            status.operatorName = operators->front().name;
        return status;
    }, [this](const Result<OfficeStatus> &status) {
        if (status)
            judge(*status);
        else
            Q_EMIT failed(status.error());
    });
}

void OfficeWatch::judge(OfficeStatus status)
{
    const Instant now = m_desk.clock().now();
    status.workerAlive = status.worker.state == "running"_L1 && status.worker.heartbeat
        && std::chrono::abs(now - *status.worker.heartbeat) <= silence; // one of tomorrow is a wrong clock's, and its sender may be long gone
    if (status.workerAlive)
        m_starts = 0;
    else if (m_startsWorker && !m_rests && m_starts < startsInARow && (m_starts == 0 || m_desk.clock().steady() - m_lastStart >= betweenStarts))
        startWorker(); // one that only fell silent still holds the office: then this one ends at once
    Q_EMIT looked(status);
}

void OfficeWatch::startWorker()
{
    ++m_starts;
    m_lastStart = m_desk.clock().steady();
    if (m_desk.startWorker())
        QTimer::singleShot(1s, this, &OfficeWatch::look);
}

} // namespace deskbell::ui
