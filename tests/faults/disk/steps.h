#pragma once

#include "power.h"

#include <mutex>

namespace bad_disk {

/// Counts what the program does to the files of some folders, and at one of these steps has the process killed, the step fail, or the power cut.
///
///   DISK_FOLDERS   colon-separated folders it watches          DISK_LOG   a file for one line a step
///   DISK_FAULT     count | kill | fail | cut                   DISK_AT    the step before which it happens; cut: also "exit"
///   DISK_ERROR     what a failing step's errno is              DISK_EVER  set: every step from there on fails
///   DISK_SEED      which unsynced writes a cut loses
class Steps {
public:
    Steps();

    /// Held while a step is asked for and done.
    std::mutex lock;
    /// What remembers the unsynced; none: the power stays.
    std::optional<Power> power;

    /// The full name; empty for what is not watched.
    [[nodiscard]] std::string watched(int file) const;
    [[nodiscard]] std::string watched(const char *path) const;

    /// What a full disk still allows, because it takes no room.
    enum class Room { Takes, Frees };
    /// Counts one step of the lock's holder. False: it fails, and errno says why.
    [[nodiscard]] bool step(const char *what, const std::string &path, Room room = Room::Takes);
    void atExit();

private:
    [[nodiscard]] bool watches(const std::string &path) const;
    void note(const char *what, const std::string &path) const;

    std::vector<std::string> m_folders;
    std::string m_fault;
    long m_at = 0, m_count = 0;
    bool m_atExit = false, m_ever = false;
    int m_error = 0;
    int m_log = -1;
};

/// The process has one, and it is never destroyed: others' destructors still write.
[[nodiscard]] Steps &steps();

} // namespace bad_disk
