#include "engine/sending/clock_guard.h"

#include "store/tables/workers.h"

namespace deskbell {

bool clockIsDoubtful(const store::WorkerRow &seen, const Clock &clock)
{
    using namespace std::chrono_literals;
    if (seen.wallHighWater.ms == 0)
        return false; // never ran
    const Duration passed = clock.now() - seen.wallHighWater;
    if (passed < -2min || passed > 400 * 24h)
        return true;
    return seen.bootId == clock.bootId() && passed - (clock.steady() - seen.steadyAtHighWater) > 6h;
}

} // namespace deskbell
