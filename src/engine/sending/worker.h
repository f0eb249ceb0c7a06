#pragma once

#include "domain/ports/channel.h"
#include "domain/ports/clock.h"
#include "domain/values/result.h"
#include "engine/lineage/lineage_check.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace deskbell {

struct ChannelSettings;
namespace store { class Database; }

/// When the loop should call tick() again: at `at` (none: nothing is planned), whether parcels are under way, and whether something
/// is due at this very instant and waits only for the pace.
struct Next {
    std::optional<Instant> at;
    bool busy = false;
    bool due = false;
};

struct WorkerCounts {
    int planned = 0, sent = 0, failed = 0, held = 0, unknown = 0, receipts = 0;
};

/// Plans, claims what pace and room allow, hands parcels over and records how they ended. Never waits, owns no timer.
class Worker {
public:
    struct Identity {
        QString incarnation; ///< a UUID per process
        qint64 pid = 0;
        QString host;
    };
    /// Makes the channel for the settings in force; called again when they change. Null: none.
    using ChannelMaker = std::function<std::unique_ptr<Channel>(const ChannelSettings &)>;

    /// The caller holds the worker lock of the file (worker_lock.h). At a home without a state folder nobody asks which copy the file is.
    Worker(store::Database &database, const Clock &clock, ChannelMaker makeChannel, Identity identity, Home home = {});
    ~Worker();

    /// Called when a channel has ended something and the loop should tick soon.
    void setWake(std::function<void()> wake);
    /// Turns what a dead worker left behind into planned (provably unsent) or unknown. The first tick that can does it.
    [[nodiscard]] Result<> recover();
    /// Busy or Temporary: nothing was done or lost by it, call again.
    [[nodiscard]] Result<Next> tick();
    /// No new claims; calls `drained` when nothing is under way and all of it is written down. It needs ticks for that.
    void drain(const std::function<void()> &drained);
    /// How many are on their way, and how many have ended without being written down yet: a tick tries again until they are.
    [[nodiscard]] int underWay() const;
    [[nodiscard]] int unwritten() const;
    [[nodiscard]] const WorkerCounts &counts() const;

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace deskbell
