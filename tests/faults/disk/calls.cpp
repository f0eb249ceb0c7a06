// A disk with bad days, loaded into a program with LD_PRELOAD: what the program asks of the C library's files is asked here first. Only faults are made
// here; what must hold is asked by the scripts.
#include "steps.h"

#include <cstdarg>
#include <cstdio>

using namespace bad_disk;

namespace {

ssize_t written(int file, const void *bytes, size_t count, std::optional<off_t> at)
{
    Steps &disk = steps();
    const auto write = [&] { return at ? sysPwrite(file, bytes, count, *at) : sysWrite(file, bytes, count); };
    const std::string path = disk.watched(file);
    if (path.empty())
        return write();
    const std::lock_guard guard(disk.lock);
    if (!disk.step("write", path))
        return -1;
    if (!disk.power)
        return write();
    Power::Change change = Power::beforeWriting(file, count, at);
    const ssize_t done = write();
    if (done > 0)
        disk.power->wrote(file, path, std::move(change), bytes, size_t(done));
    return done;
}

int truncated(int file, off_t size)
{
    Steps &disk = steps();
    const std::string path = disk.watched(file);
    if (path.empty())
        return sysTruncate(file, size);
    const std::lock_guard guard(disk.lock);
    if (!disk.step("truncate", path, size > sizeOf(file) ? Steps::Room::Takes : Steps::Room::Frees))
        return -1;
    if (disk.power)
        disk.power->truncates(file, path, size);
    return sysTruncate(file, size);
}

int synced(int file, long call)
{
    Steps &disk = steps();
    const std::string path = disk.watched(file);
    if (path.empty())
        return int(syscall(call, file));
    const std::lock_guard guard(disk.lock);
    if (!disk.step("sync", path))
        return -1;
    const int done = int(syscall(call, file));
    if (done == 0 && disk.power)
        disk.power->synced(file, path);
    return done;
}

/// No step: what an open file holds shows when it is written. Only the power must know of new names and emptied files.
int opened(int folder, const char *path, int flags, mode_t mode)
{
    Steps &disk = steps();
    const auto open = [&] { return int(syscall(SYS_openat, folder, path, flags, mode)); };
    const bool changes = (flags & (O_CREAT | O_TRUNC)) != 0 && (flags & O_TMPFILE) != O_TMPFILE;
    const bool named = folder == AT_FDCWD || path[0] == '/';
    const std::string full = disk.power && changes && named ? disk.watched(path) : std::string();
    if (full.empty())
        return open();
    const std::lock_guard guard(disk.lock);
    const bool existed = access(path, F_OK) == 0;
    const auto was = existed && (flags & O_TRUNC) != 0 ? contentOf(full) : std::nullopt;
    const int file = open();
    if (file < 0)
        return file;
    if (!existed)
        disk.power->made(full);
    else if (was)
        disk.power->emptied(file, full, *was);
    return file;
}

int renamed(const char *from, const char *to, unsigned flags)
{
    Steps &disk = steps();
    const std::string path = disk.watched(to);
    if (path.empty())
        return sysRename(from, to, flags);
    const std::lock_guard guard(disk.lock);
    if (!disk.step("rename", path))
        return -1;
    auto gone = disk.power ? contentOf(path) : std::nullopt;
    const int done = sysRename(from, to, flags);
    if (done == 0 && disk.power)
        disk.power->renamed(disk.watched(from), path, std::move(gone));
    return done;
}

int removed(const char *name, int folder = AT_FDCWD, int flags = 0)
{
    Steps &disk = steps();
    const std::string path = flags == 0 && (folder == AT_FDCWD || name[0] == '/') ? disk.watched(name) : std::string();
    if (path.empty())
        return int(syscall(SYS_unlinkat, folder, name, flags));
    const std::lock_guard guard(disk.lock);
    if (!disk.step("unlink", path, Steps::Room::Frees))
        return -1;
    auto gone = disk.power ? contentOf(path) : std::nullopt;
    const int done = sysUnlink(name);
    if (done == 0 && disk.power)
        disk.power->removed(path, std::move(gone));
    return done;
}

struct AtExit {
    ~AtExit() { steps().atExit(); }
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
