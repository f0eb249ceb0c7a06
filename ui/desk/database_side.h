#pragma once

#include "domain/values/result.h"

#include <QObject>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace deskbell {
class Commands;
class Reader;
}

namespace deskbell::ui {

/// The half of the Desk that lives on the database thread: it alone opens the office's file, and does what is in the queue, in order.
/// Work travels in a mutex-guarded queue; signals only wake and carry nothing, so that thread sanitizer can judge the hand-over.
class DatabaseSide : public QObject {
    Q_OBJECT

public:
    /// `work` runs here, `deliver` is then run (or, at the end, destroyed) on the asking thread.
    struct Job {
        std::function<void(DatabaseSide &)> work;
        std::function<void()> deliver;
        bool writes = false;
    };

    explicit DatabaseSide(QString dataFolder);
    ~DatabaseSide() override;

    void put(Job job);                                       ///< any thread
    [[nodiscard]] std::deque<std::function<void()>> taken(); ///< any thread: the answers that wait
    void rest();   ///< database thread: closes the file; what is asked from then on waits
    void goOn();   ///< any thread
    void finish(); ///< any thread: what is written is still done, what is only asked no longer

    [[nodiscard]] Result<Reader *> reader();     ///< database thread only
    [[nodiscard]] Result<Commands *> commands(); ///< database thread only

    void work();  ///< database thread: until the queue is empty
    void close(); ///< database thread: a connection ends where it began

Q_SIGNALS:
    void asked();
    void answered();

private:
    /// An office that was taken away, or whose file is another one now (the sample removed, a copy put back), is not the one that was opened.
    void leaveAnotherFile();

    const QString m_dataFolder;
    QString m_identity; ///< of the file that is open
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Commands> m_commands;

    std::mutex m_mutex;
    std::deque<Job> m_jobs;
    std::deque<std::function<void()>> m_answers;
    bool m_finishing = false;
    bool m_rests = false;
};

} // namespace deskbell::ui
