#include "engine/beacon.h"

#include "domain/files/one_name.h"
#include "domain/files/private_folder.h"

#include <QCoreApplication>
#include <QFile>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int spacing = 100; // milliseconds: at most ten a second
}

Beacon::Beacon(const QString &databaseFile) : m_file(fileOf(databaseFile))
{
    m_later.setSingleShot(true);
    QObject::connect(&m_later, &QTimer::timeout, &m_later, [this] { write(); });
}

Beacon::~Beacon()
{
    if (m_owed)
        write();
}

QString Beacon::fileOf(const QString &databaseFile)
{
    return oneName(databaseFile) + u".beacon"_s;
}

void Beacon::committed()
{
    ++m_commits;
    m_owed = true;
    const qint64 since = m_sinceWrite.isValid() ? m_sinceWrite.elapsed() : spacing;
    if (since >= spacing)
        write();
    else if (!m_later.isActive())
        m_later.start(spacing - int(since)); // without an event loop it never fires, and the end of the connection writes instead
}

void Beacon::write()
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    file.setPermissions(onlyOwner);
    file.write(QByteArray::number(QCoreApplication::applicationPid()) + ' ' + QByteArray::number(m_commits) + '\n');
    m_owed = false;
    m_sinceWrite.start();
}

} // namespace deskbell
