#include "steps.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace bad_disk {

namespace {

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

} // namespace

Steps::Steps() : m_fault(setting("DISK_FAULT")), m_atExit(setting("DISK_AT") == "exit"), m_ever(!setting("DISK_EVER").empty()), m_error(EIO)
{
    const std::string all = setting("DISK_FOLDERS");
    for (size_t from = 0; from < all.size();) {
        const size_t to = std::min(all.find(':', from), all.size());
        m_folders.push_back(all.substr(from, to - from));
        from = to + 1;
    }
    if (!m_atExit)
        m_at = std::strtol(setting("DISK_AT").c_str(), nullptr, 10);
    if (const std::string named = setting("DISK_ERROR"); !named.empty())
        m_error = std::atoi(named.c_str());
    if (m_fault == "cut")
        power.emplace(std::strtoul(setting("DISK_SEED").c_str(), nullptr, 10));
    if (const std::string path = setting("DISK_LOG"); !path.empty())
        m_log = sysOpen(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC);
}

bool Steps::watches(const std::string &path) const
{
    return std::any_of(m_folders.begin(), m_folders.end(), [&](const std::string &folder) {
        return path.compare(0, folder.size(), folder) == 0 && (path.size() == folder.size() || path[folder.size()] == '/');
    });
}

std::string Steps::watched(int file) const
{
    if (m_folders.empty())
        return {};
    char name[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = readlink(link.c_str(), name, sizeof name);
    if (length <= 0)
        return {};
    const std::string path(name, size_t(length));
    return watches(path) ? path : std::string();
}

std::string Steps::watched(const char *path) const
{
    if (m_folders.empty())
        return {};
    std::string full(path);
    if (full.empty() || full.front() != '/') {
        char here[4096];
        if (!getcwd(here, sizeof here))
            return {};
        full = std::string(here) + "/" + full;
    }
    return watches(full) ? full : std::string();
}

void Steps::note(const char *what, const std::string &path) const
{
    if (m_log < 0)
        return;
    const std::string line = std::to_string(m_count) + " " + what + " " + path.substr(path.rfind('/') + 1) + "\n";
    sysWrite(m_log, line.data(), line.size());
}

bool Steps::step(const char *what, const std::string &path, Room room)
{
    ++m_count;
    note(what, path);
    const bool now = m_at > 0 && (m_count == m_at || (m_ever && m_count > m_at));
    if (!now)
        return true;
    if (m_fault == "kill")
        die();
    if (power)
        power->cut();
    if (m_fault != "fail" || (m_error == ENOSPC && room == Room::Frees))
        return true;
    errno = m_error;
    return false;
}

void Steps::atExit()
{
    const std::lock_guard guard(lock);
    if (power && m_atExit)
        power->cut();
}

Steps &steps()
{
    static Steps *const made = new Steps;
    return *made;
}

} // namespace bad_disk
