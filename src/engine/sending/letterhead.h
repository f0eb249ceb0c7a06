#pragma once

#include "domain/ports/channel.h"
#include "domain/values/office.h"

namespace deskbell {

/// A parcel with what every letter of this office carries: sender, where answers go, day and zone; still without recipient, text and ids.
[[nodiscard]] Parcel letterhead(const Office &office, const ChannelSettings &email, Instant now);

} // namespace deskbell
