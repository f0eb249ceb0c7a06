#pragma once

#include <fcntl.h>
#include <optional>
#include <string>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

/// The disk as it is. What the library replaces in the program is called past the C library here: straight into the system.
namespace bad_disk {

using Bytes = std::vector<char>;

inline int sysOpen(const char *path, int flags, mode_t mode = 0600) { return int(syscall(SYS_openat, AT_FDCWD, path, flags, mode)); }
inline ssize_t sysWrite(int file, const void *bytes, size_t count) { return syscall(SYS_write, file, bytes, count); }
inline ssize_t sysPwrite(int file, const void *bytes, size_t count, off_t at) { return syscall(SYS_pwrite64, file, bytes, count, at); }
inline int sysTruncate(int file, off_t size) { return int(syscall(SYS_ftruncate, file, size)); }
inline int sysUnlink(const char *path) { return int(syscall(SYS_unlinkat, AT_FDCWD, path, 0)); }
inline int sysRename(const char *from, const char *to, unsigned flags = 0) { return int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags)); }

[[nodiscard]] off_t sizeOf(int file);
/// Also of a file that is only open for writing.
[[nodiscard]] Bytes readBack(int file, off_t from, size_t count);
/// None: there is no such file.
[[nodiscard]] std::optional<Bytes> contentOf(const std::string &path);
void putBack(const std::string &path, const Bytes &bytes);
[[noreturn]] void die();

} // namespace bad_disk
