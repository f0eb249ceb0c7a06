#pragma once

#include "engine/sending/next_message.h"
#include "queries/reader.h"
#include "ui/desk/desk.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace deskbell::ui {

/// What the status strip says.
struct OfficeStatus {
    Office office;
    QString operatorName;
    WorkerStatus worker;
    ChannelSettings email;
    Lineage lineage;
    Instant at; ///< when it was looked at
    bool workerAlive = false;
    std::optional<NextMessages> next; ///< none: nothing is to go within two months
};

/// Keeps looking at the office: the beacon says when something changed, a timer notices a worker that fell silent.
/// Starts the worker when none is alive, and stops trying when that did not help.
class OfficeWatch : public QObject {
    Q_OBJECT

public:
    OfficeWatch(Desk &desk, bool startsWorker, QObject *parent = nullptr);

    void look();
    /// A person pressed Start.
    void startWorker();
    /// The office's file is about to be exchanged: no sender is started meanwhile.
    void setResting(bool rests) { m_rests = rests; }

Q_SIGNALS:
    void looked(const deskbell::ui::OfficeStatus &status);
    void failed(const deskbell::Error &error);
    void lookAgain(); ///< something in the office changed

private:
    void watchBeacon();
    void judge(OfficeStatus status);

    Desk &m_desk;
    const bool m_startsWorker;
    Slot m_slot;
    QFileSystemWatcher m_watcher;
    QTimer m_poll;
    QTimer m_settle; ///< a burst of commits is one look
    bool m_rests = false;
    int m_starts = 0;
    Duration m_lastStart{0};
};

} // namespace deskbell::ui
