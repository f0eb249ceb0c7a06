// A disk with bad days, loaded into a program with LD_PRELOAD: it counts what the program does to the files of some folders, and at one of
// these steps the process is killed, the step fails, or the power goes. Only faults are made here; what must hold is asked by the scripts.
//
//   DISK_FOLDERS   colon-separated folders it watches          DISK_LOG   a file for one line a step, and how many there were
//   DISK_FAULT     count | kill | fail | cut                   DISK_AT    the step before which it happens; cut: also "exit"
//   DISK_ERROR     what a failing step's errno is              DISK_EVER  set: every step from there on fails
//   DISK_SEED      which unsynced writes a cut loses
//
// A power cut: of every file the writes and truncations since its last sync are taken back, and a random subset of them is done again, one in
// ten only up to a sector's end. Of the names made, changed and removed since their folder's last sync the latest are taken back.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

// What is replaced here is called past the C library: straight into the system.
namespace {

using Bytes = std::vector<char>;

int sysOpen(const char *path, int flags, mode_t mode = 0600) { return int(syscall(SYS_openat, AT_FDCWD, path, flags, mode)); }
ssize_t sysWrite(int file, const void *bytes, size_t count) { return syscall(SYS_write, file, bytes, count); }
ssize_t sysPwrite(int file, const void *bytes, size_t count, off_t at) { return syscall(SYS_pwrite64, file, bytes, count, at); }
int sysTruncate(int file, off_t size) { return int(syscall(SYS_ftruncate, file, size)); }
int sysUnlink(const char *path) { return int(syscall(SYS_unlinkat, AT_FDCWD, path, 0)); }
int sysRename(const char *from, const char *to) { return int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0)); }

struct Change {
    off_t at = 0;      ///< a write: where; a truncation: the new size
    off_t before = 0;  ///< the file's size until then
    bool truncation = false;
    Bytes was, now;    ///< what stood there, and what was written
};

struct File {
    std::string path;
    std::vector<Change> unsynced;
};

enum class Naming { Made, Renamed, Removed };

struct Name {
    Naming what = Naming::Made;
    std::string path, from;    ///< renamed: from there to `path`
    std::optional<Bytes> gone; ///< what stood under `path` and does no more
};

struct Disk {
    std::vector<std::string> folders;
    std::string fault;
    long at = 0;
    bool atExit = false;
    int error = EIO;
    bool ever = false;
    unsigned long seed = 0;
    int log = -1;
    long count = 0;
    std::mutex lock;
    std::map<std::pair<dev_t, ino_t>, File> files;
    std::vector<Name> names;

    Disk();
    [[nodiscard]] bool watches(const std::string &path) const;
};

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

Disk::Disk() : fault(setting("DISK_FAULT"))
{
    const std::string all = setting("DISK_FOLDERS");
    for (size_t from = 0; from < all.size();) {
        const size_t to = std::min(all.find(':', from), all.size());
        folders.push_back(all.substr(from, to - from));
        from = to + 1;
    }
    atExit = setting("DISK_AT") == "exit";
    at = atExit ? 0 : std::strtol(setting("DISK_AT").c_str(), nullptr, 10);
    if (const std::string named = setting("DISK_ERROR"); !named.empty())
        error = std::atoi(named.c_str());
    ever = !setting("DISK_EVER").empty();
    seed = std::strtoul(setting("DISK_SEED").c_str(), nullptr, 10);
    if (const std::string path = setting("DISK_LOG"); !path.empty())
        log = sysOpen(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC);
}

bool Disk::watches(const std::string &path) const
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const std::string &folder) { return path.compare(0, folder.size(), folder) == 0 && (path.size() == folder.size() || path[folder.size()] == '/'); });
}

Disk &disk()
{
    static Disk *const made = new Disk; // never destroyed: others' destructors still write
    return *made;
}

/// The file's full name; empty for what is not watched.
std::string watched(int file)
{
    char name[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = readlink(link.c_str(), name, sizeof name);
    if (length <= 0)
        return {};
    const std::string path(name, size_t(length));
    return disk().watches(path) ? path : std::string();
}

std::string watched(const char *path)
{
    std::string full(path);
    if (full.empty() || full.front() != '/') {
        char here[4096];
        if (!getcwd(here, sizeof here))
            return {};
        full = std::string(here) + "/" + full;
    }
    return disk().watches(full) ? full : std::string();
}

Bytes read(int file, off_t from, size_t count)
{
    Bytes bytes(count);
    size_t have = 0;
    while (have < count) {
        const ssize_t got = pread(file, bytes.data() + have, count - have, from + off_t(have));
        if (got <= 0)
            break;
        have += size_t(got);
    }
    bytes.resize(have);
    return bytes;
}

off_t sizeOf(int file)
{
    struct stat is = {};
    return fstat(file, &is) == 0 ? is.st_size : 0;
}

std::optional<Bytes> contentOf(const std::string &path)
{
    const int file = sysOpen(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    Bytes bytes = read(file, 0, size_t(sizeOf(file)));
    close(file);
    return bytes;
}

/// As a file that is only open for writing cannot be read. Never for one that is: closing a second descriptor would drop SQLite's locks.
Bytes readBack(int file, off_t from, size_t count)
{
    if ((fcntl(file, F_GETFL) & O_ACCMODE) != O_WRONLY)
        return read(file, from, count);
    const int again = sysOpen(("/proc/self/fd/" + std::to_string(file)).c_str(), O_RDONLY | O_CLOEXEC);
    if (again < 0)
        return {};
    Bytes bytes = read(again, from, count);
    close(again);
    return bytes;
}

void putBack(const std::string &path, const Bytes &bytes)
{
    const int file = sysOpen(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
    sysPwrite(file, bytes.data(), bytes.size(), 0);
    close(file);
}

void lose(const File &file, std::mt19937_64 &chance)
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

[[noreturn]] void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

[[noreturn]] void cutPower()
{
    Disk &d = disk();
    std::mt19937_64 chance(d.seed);
    for (const auto &[id, file] : d.files)
        lose(file, chance);
    auto undone = d.names.empty() ? 0 : chance() % (d.names.size() + 1);
    for (auto each = d.names.rbegin(); undone > 0; ++each, --undone) {
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

/// Counts one step of the lock's holder. False: it fails, and errno says why.
bool step(const char *what, const std::string &path)
{
    Disk &d = disk();
    ++d.count;
    if (d.log >= 0) {
        const std::string line = std::to_string(d.count) + " " + what + " " + path.substr(path.rfind('/') + 1) + "\n";
        sysWrite(d.log, line.data(), line.size());
    }
    const bool now = d.at > 0 && (d.count == d.at || (d.ever && d.count > d.at));
    if (!now)
        return true;
    if (d.fault == "kill")
        die();
    if (d.fault == "cut")
        cutPower();
    if (d.fault == "fail") {
        errno = d.error;
        return false;
    }
    return true;
}

bool remembers() { return disk().fault == "cut"; }

File &fileOf(int file, const std::string &path)
{
    struct stat is = {};
    fstat(file, &is);
    File &found = disk().files[{is.st_dev, is.st_ino}];
    found.path = path;
    return found;
}

void forget(int file)
{
    struct stat is = {};
    if (fstat(file, &is) != 0)
        return;
    if (!S_ISDIR(is.st_mode)) {
        disk().files.erase({is.st_dev, is.st_ino});
        return;
    }
    const std::string folder = watched(file);
    auto &names = disk().names;
    std::erase_if(names, [&](const Name &each) { return each.path.substr(0, each.path.rfind('/')) == folder; });
}

/// What stood under this name is gone, and what was written to it.
void forgetNamed(const std::string &path)
{
    std::erase_if(disk().files, [&](const auto &each) { return each.second.path == path; });
}

ssize_t written(int file, const void *bytes, size_t count, std::optional<off_t> at)
{
    const std::string path = disk().folders.empty() ? std::string() : watched(file);
    if (path.empty())
        return at ? sysPwrite(file, bytes, count, *at) : sysWrite(file, bytes, count);
    const std::lock_guard guard(disk().lock);
    if (!step("write", path))
        return -1;
    Change change;
    if (remembers()) {
        change.before = sizeOf(file);
        change.at = at ? *at : (fcntl(file, F_GETFL) & O_APPEND) != 0 ? change.before : lseek(file, 0, SEEK_CUR);
        change.was = readBack(file, change.at, count);
    }
    const ssize_t done = at ? sysPwrite(file, bytes, count, *at) : sysWrite(file, bytes, count);
    if (remembers() && done > 0) {
        const char *from = static_cast<const char *>(bytes);
        change.now.assign(from, from + done);
        fileOf(file, path).unsynced.push_back(std::move(change));
    }
    return done;
}

int truncated(int file, off_t size)
{
    const std::string path = watched(file);
    if (path.empty())
        return sysTruncate(file, size);
    const std::lock_guard guard(disk().lock);
    if (!step("truncate", path))
        return -1;
    if (remembers()) {
        Change change{size, sizeOf(file), true, {}, {}};
        if (change.before > size)
            change.was = readBack(file, size, size_t(change.before - size));
        fileOf(file, path).unsynced.push_back(std::move(change));
    }
    return sysTruncate(file, size);
}

int synced(int file, long call)
{
    const std::string path = watched(file);
    if (path.empty())
        return int(syscall(call, file));
    const std::lock_guard guard(disk().lock);
    if (!step("sync", path))
        return -1;
    const int done = int(syscall(call, file));
    if (done == 0 && remembers())
        forget(file);
    return done;
}

int opened(int folder, const char *path, int flags, mode_t mode)
{
    const bool changes = (flags & (O_CREAT | O_TRUNC)) != 0 && (flags & O_TMPFILE) != O_TMPFILE;
    const std::string full = !changes || disk().folders.empty() || (folder != AT_FDCWD && path[0] != '/') ? std::string() : watched(path);
    if (full.empty() || !remembers())
        return int(syscall(SYS_openat, folder, path, flags, mode));
    const std::lock_guard guard(disk().lock);
    const bool existed = access(path, F_OK) == 0;
    const auto emptied = existed && (flags & O_TRUNC) != 0 ? contentOf(full) : std::nullopt;
    const int file = int(syscall(SYS_openat, folder, path, flags, mode));
    if (file < 0)
        return file;
    if (!existed)
        disk().names.push_back({Naming::Made, full, {}, {}});
    else if (emptied && !emptied->empty())
        fileOf(file, full).unsynced.push_back({0, off_t(emptied->size()), true, *emptied, {}});
    return file;
}

int renamed(const char *from, const char *to, unsigned flags)
{
    const std::string path = watched(to);
    if (path.empty())
        return int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    const std::lock_guard guard(disk().lock);
    if (!step("rename", path))
        return -1;
    auto gone = remembers() ? contentOf(path) : std::nullopt;
    const int done = int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    if (done == 0 && remembers()) {
        const std::string source = watched(from);
        forgetNamed(path);
        for (auto &[id, file] : disk().files)
            if (file.path == source)
                file.path = path;
        disk().names.push_back({Naming::Renamed, path, source, std::move(gone)});
    }
    return done;
}

int removed(const char *name, int folder = AT_FDCWD, int flags = 0)
{
    const std::string path = flags == 0 && (folder == AT_FDCWD || name[0] == '/') ? watched(name) : std::string();
    if (path.empty())
        return int(syscall(SYS_unlinkat, folder, name, flags));
    const std::lock_guard guard(disk().lock);
    if (!step("unlink", path))
        return -1;
    auto gone = remembers() ? contentOf(path) : std::nullopt;
    const int done = sysUnlink(name);
    if (done == 0 && gone) {
        forgetNamed(path);
        disk().names.push_back({Naming::Removed, path, {}, std::move(gone)});
    }
    return done;
}

struct AtExit {
    ~AtExit()
    {
        Disk &d = disk();
        const std::lock_guard guard(d.lock);
        if (d.fault == "cut" && d.atExit)
            cutPower();
    }
} atExit;

mode_t modeOf(int flags, va_list rest)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? mode_t(va_arg(rest, unsigned)) : mode_t(0);
}

} // namespace

extern "C" {

#define WITH_MODE(call)                                                                                                                        \
    va_list rest;                                                                                                                              \
    va_start(rest, flags);                                                                                                                     \
    const mode_t mode = modeOf(flags, rest);                                                                                                   \
    va_end(rest);                                                                                                                              \
    return call

int open(const char *path, int flags, ...) { WITH_MODE(opened(AT_FDCWD, path, flags, mode)); }
int open64(const char *path, int flags, ...) { WITH_MODE(opened(AT_FDCWD, path, flags | O_LARGEFILE, mode)); }
int openat(int folder, const char *path, int flags, ...) { WITH_MODE(opened(folder, path, flags, mode)); }
int openat64(int folder, const char *path, int flags, ...) { WITH_MODE(opened(folder, path, flags | O_LARGEFILE, mode)); }
ssize_t write(int file, const void *bytes, size_t count) { return written(file, bytes, count, std::nullopt); }
ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) { return written(file, bytes, count, at); }
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) { return written(file, bytes, count, at); }
int ftruncate(int file, off_t size) noexcept { return truncated(file, size); }
int ftruncate64(int file, off64_t size) noexcept { return truncated(file, size); }
int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }
int rename(const char *from, const char *to) noexcept { return renamed(from, to, 0); }
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (fromFolder == AT_FDCWD && toFolder == AT_FDCWD)
        return renamed(from, to, flags);
    return int(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}
int unlink(const char *path) noexcept { return removed(path); }
int unlinkat(int folder, const char *path, int flags) noexcept { return removed(path, folder, flags); }
}
