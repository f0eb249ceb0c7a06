#pragma once

namespace deskbell {

/// Claims and records are grouped, so that a disk that syncs slowly does not set the pace, and no more of them, so that a person's edit never
/// waits long (DESIGN "Gate").
inline constexpr int atOnce = 8;

} // namespace deskbell
