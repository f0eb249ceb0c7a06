#pragma once

#include "system.h"

#include <map>
#include <utility>

namespace bad_disk {

/// Remembers what has not been synced, to lose some of it. Of every file the writes and truncations since its last sync are taken back, and a
/// random subset of them is done again, one in ten only up to a sector's end. Of the names made, changed and removed since their folder's last
/// sync the latest are taken back.
class Power {
public:
    struct Change {
        off_t at = 0;     ///< a write: where; a truncation: the new size
        off_t before = 0; ///< the file's size until then
        bool truncation = false;
        Bytes was, now;   ///< what stood there, and what was written
    };

    explicit Power(unsigned long seed) : m_seed(seed) {}

    /// Asked before a write of so many bytes, and told when so many of them are done.
    [[nodiscard]] static Change beforeWriting(int file, size_t count, std::optional<off_t> at);
    void wrote(int file, const std::string &path, Change change, const void *bytes, size_t done);
    /// Told before.
    void truncates(int file, const std::string &path, off_t size);
    /// Told afterwards. `was`, `gone`: what stood there and does no more.
    void emptied(int file, const std::string &path, const Bytes &was);
    void synced(int file, const std::string &path);
    void made(const std::string &path);
    void renamed(const std::string &from, const std::string &to, std::optional<Bytes> gone);
    void removed(const std::string &path, std::optional<Bytes> gone);

    [[noreturn]] void cut();

private:
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

    [[nodiscard]] File &fileOf(int file, const std::string &path);
    void forgetNamed(const std::string &path);
    template <typename Chance> static void lose(const File &file, Chance &chance);

    unsigned long m_seed;
    std::map<std::pair<dev_t, ino_t>, File> m_files;
    std::vector<Name> m_names;
};

} // namespace bad_disk
