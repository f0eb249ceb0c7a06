#pragma once

#include "domain/values/instant.h"

#include <chrono>

namespace deskbell {

/// How long the other side may keep silent. The figures of RFC 5321 4.5.3.2; tests pass short ones.
struct SmtpDurations {
    Duration connect = std::chrono::seconds(60);
    Duration command = std::chrono::minutes(5);
    Duration dot = std::chrono::minutes(10);
    Duration idle = std::chrono::seconds(60); ///< QUIT after so long without work
    Duration quit = std::chrono::seconds(5);
};

} // namespace deskbell
