#include "system.h"

#include <csignal>
#include <sys/stat.h>

namespace bad_disk {

namespace {

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

} // namespace

off_t sizeOf(int file)
{
    struct stat is = {};
    return fstat(file, &is) == 0 ? is.st_size : 0;
}

Bytes readBack(int file, off_t from, size_t count)
{
    if ((fcntl(file, F_GETFL) & O_ACCMODE) != O_WRONLY)
        return read(file, from, count); // never by a second descriptor: closing it would drop SQLite's locks
    const int again = sysOpen(("/proc/self/fd/" + std::to_string(file)).c_str(), O_RDONLY | O_CLOEXEC);
    if (again < 0)
        return {};
    Bytes bytes = read(again, from, count);
    close(again);
    return bytes;
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

void putBack(const std::string &path, const Bytes &bytes)
{
    const int file = sysOpen(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
    sysPwrite(file, bytes.data(), bytes.size(), 0);
    close(file);
}

void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

} // namespace bad_disk
