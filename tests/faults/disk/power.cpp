#include "power.h"

#include <random>
#include <sys/stat.h>

namespace bad_disk {

Power::File &Power::fileOf(int file, const std::string &path)
{
    struct stat is = {};
    fstat(file, &is);
    File &found = m_files[{is.st_dev, is.st_ino}];
    found.path = path;
    return found;
}

/// What stood under this name is gone, and what was written to it.
void Power::forgetNamed(const std::string &path)
{
    std::erase_if(m_files, [&](const auto &each) { return each.second.path == path; });
}

Power::Change Power::beforeWriting(int file, size_t count, std::optional<off_t> at)
{
    Change change;
    change.before = sizeOf(file);
    change.at = at ? *at : (fcntl(file, F_GETFL) & O_APPEND) != 0 ? change.before : lseek(file, 0, SEEK_CUR);
    change.was = readBack(file, change.at, count);
    return change;
}

void Power::wrote(int file, const std::string &path, Change change, const void *bytes, size_t done)
{
    const char *from = static_cast<const char *>(bytes);
    change.now.assign(from, from + done);
    fileOf(file, path).unsynced.push_back(std::move(change));
}

void Power::truncates(int file, const std::string &path, off_t size)
{
    Change change{size, sizeOf(file), true, {}, {}};
    if (change.before > size)
        change.was = readBack(file, size, size_t(change.before - size));
    fileOf(file, path).unsynced.push_back(std::move(change));
}

void Power::emptied(int file, const std::string &path, const Bytes &was)
{
    if (!was.empty())
        fileOf(file, path).unsynced.push_back({0, off_t(was.size()), true, was, {}});
}

void Power::synced(int file, const std::string &path)
{
    struct stat is = {};
    if (fstat(file, &is) != 0)
        return;
    if (S_ISDIR(is.st_mode))
        std::erase_if(m_names, [&](const Name &each) { return each.path.substr(0, each.path.rfind('/')) == path; });
    else
        m_files.erase({is.st_dev, is.st_ino});
}

void Power::made(const std::string &path) { m_names.push_back({Naming::Made, path, {}, {}}); }

void Power::renamed(const std::string &from, const std::string &to, std::optional<Bytes> gone)
{
    forgetNamed(to);
    for (auto &[id, file] : m_files)
        if (file.path == from)
            file.path = to;
    m_names.push_back({Naming::Renamed, to, from, std::move(gone)});
}

void Power::removed(const std::string &path, std::optional<Bytes> gone)
{
    if (!gone)
        return;
    forgetNamed(path);
    m_names.push_back({Naming::Removed, path, {}, std::move(gone)});
}

template <typename Chance> void Power::lose(const File &file, Chance &chance)
{
    const int open = sysOpen(file.path.c_str(), O_RDWR | O_CLOEXEC);
    if (open < 0)
        return; // removed since
    for (auto each = file.unsynced.rbegin(); each != file.unsynced.rend(); ++each) {
        sysPwrite(open, each->was.data(), each->was.size(), each->at);
        sysTruncate(open, each->before);
    }
    for (const Change &each : file.unsynced) {
        const auto fate = chance() % 20;
        if (fate < 9)
            continue; // lost
        if (each.truncation) {
            sysTruncate(open, each.at);
            continue;
        }
        const size_t whole = each.now.size();
        const size_t sectors = whole / 512;
        const size_t kept = fate < 18 || sectors == 0 ? whole : 512 * (chance() % (sectors + 1));
        sysPwrite(open, each.now.data(), kept, each.at);
    }
    close(open);
}

void Power::cut()
{
    std::mt19937_64 chance(m_seed);
    for (const auto &[id, file] : m_files)
        lose(file, chance);
    auto undone = m_names.empty() ? 0 : chance() % (m_names.size() + 1);
    for (auto each = m_names.rbegin(); undone > 0; ++each, --undone) {
        switch (each->what) {
        case Naming::Made: sysUnlink(each->path.c_str()); break;
        case Naming::Renamed: sysRename(each->path.c_str(), each->from.c_str()); break;
        case Naming::Removed: break;
        }
        if (each->gone)
            putBack(each->path, *each->gone);
    }
    die();
}

} // namespace bad_disk
