#pragma once

class QLockFile;

namespace deskbell {

/// Takes the lock unless a live process holds it. No age makes it stale, only its owner's death; and one that was made when the power went or the
/// process was killed, before anybody's name stood in it, is nobody's: Qt alone would take it for a live owner's for ever.
[[nodiscard]] bool takeLock(QLockFile &lock);

} // namespace deskbell
