#pragma once

#include "ui/messages/upcoming.h"

#include <QTimeZone>

namespace deskbell::ui {

/// What one civil day brings, brought, and asks of people.
struct DayAtAGlance {
    bool anyClients = false;
    std::vector<MessageRow> attention; ///< unknown, failed, then held: the first of each
    int attentionCount = 0;
    std::vector<Upcoming> due;         ///< goes today, in order of time
    int waitingCount = 0, skippedCount = 0;
    std::vector<MessageRow> sent;      ///< the newest
    int sentCount = 0;
    std::optional<CatchUp> catchUp;    ///< a gap that ended today and touched something
};

/// Lists hold at most `rows`, counts are of all. Database thread.
[[nodiscard]] Result<DayAtAGlance> dayAtAGlance(const Reader &reader, Commands &commands, Instant now, const QTimeZone &zone, int rows);

} // namespace deskbell::ui
