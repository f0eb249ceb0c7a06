#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

namespace deskbell {

/// The small file beside the database that says "look again": rewritten after commits, at most ten times a second, so that every process can
/// watch it and none the database itself. What it says means nothing; that it changed does. A beacon that cannot be written costs promptness only.
class Beacon {
public:
    explicit Beacon(const QString &databaseFile);
    ~Beacon(); ///< writes what it still owes
    Beacon(const Beacon &) = delete;
    Beacon &operator=(const Beacon &) = delete;

    [[nodiscard]] static QString fileOf(const QString &databaseFile);
    void committed();

private:
    void write();

    QString m_file;
    quint64 m_commits = 0;
    bool m_owed = false;
    QElapsedTimer m_sinceWrite;
    QTimer m_later;
};

} // namespace deskbell
