#pragma once

namespace deskbell {

/// No core file and no crash report of this process: both would hold what it knew, passwords and clients among it. The other programs of
/// the same user can no longer look into its memory either.
void leaveNoDumps();

} // namespace deskbell
