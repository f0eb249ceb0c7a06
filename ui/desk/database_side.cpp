#include "ui/desk/database_side.h"

#include "domain/files/file_identity.h"
#include "engine/commands/commands.h"
#include "queries/reader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

DatabaseSide::DatabaseSide(QString dataFolder) : m_dataFolder(std::move(dataFolder)) {}

DatabaseSide::~DatabaseSide()
{
    // The database thread has ended; QThread::wait() says so only to itself, the mutex to thread sanitizer too.
    const std::lock_guard lock(m_mutex);
}

void DatabaseSide::put(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    Q_EMIT asked();
}

std::deque<std::function<void()>> DatabaseSide::taken()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answers, {});
}

void DatabaseSide::rest()
{
    close();
    const std::lock_guard lock(m_mutex);
    m_rests = true;
}

void DatabaseSide::goOn()
{
    {
        const std::lock_guard lock(m_mutex);
        m_rests = false;
    }
    Q_EMIT asked();
}

void DatabaseSide::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finishing = true;
}

void DatabaseSide::leaveAnotherFile()
{
    const QString identity = fileIdentity(QDir(m_dataFolder).filePath(u"office.db"_s));
    if ((m_reader || m_commands) && (identity.isEmpty() || identity != m_identity))
        close();
    m_identity = identity;
}

Result<Reader *> DatabaseSide::reader()
{
    leaveAnotherFile();
    if (!m_reader) {
        auto opened = Reader::open(m_dataFolder);
        if (!opened && opened.error().code == QLatin1StringView("older_schema"))
            opened = commands().and_then([this](Commands *) { return Reader::open(m_dataFolder); });
        if (!opened)
            return Failure(opened.error());
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

Result<Commands *> DatabaseSide::commands()
{
    leaveAnotherFile();
    if (!m_commands) {
        auto opened = Commands::open(m_dataFolder);
        if (!opened)
            return Failure(opened.error());
        m_commands = std::move(*opened);
    }
    return m_commands.get();
}

void DatabaseSide::work()
{
    for (;;) {
        Job job;
        {
            const std::lock_guard lock(m_mutex);
            if (m_jobs.empty() || (m_rests && !m_finishing))
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
            if (m_finishing && !job.writes)
                job.work = nullptr;
        }
        if (job.work)
            job.work(*this);
        {
            // Moved even when nobody wants it: it may hold widgets and must end on their thread.
            const std::lock_guard lock(m_mutex);
            m_answers.push_back(std::move(job.deliver));
        }
        Q_EMIT answered();
    }
}

void DatabaseSide::close()
{
    const std::lock_guard lock(m_mutex);
    m_commands.reset();
    m_reader.reset();
}

} // namespace deskbell::ui
