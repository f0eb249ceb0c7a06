#include "ui/catch_up/missed_span.h"

#include "domain/reminding/civil_time.h"

namespace deskbell::ui {

std::vector<MissedSpan::Choice> MissedSpan::of(const MissedSearch &wanted, const Present &present)
{
    std::vector<Choice> all;
    if (wanted.to.ms != 0)
        //: two moments: "15 Nov 10:00 to 22 Nov 08:00"
        all.push_back({tr("%1 to %2").arg(present.when(wanted.from), present.whenInside(wanted.to)), wanted.from, wanted.to});
    const auto daysAgo = [&](int days) { return resolve(present.today().addDays(-days), QTime(0, 0), present.zone()); };
    for (const int days : {7, 30, 90})
        all.push_back({tr("Last %n days", nullptr, days), daysAgo(days), {}});
    return all;
}

} // namespace deskbell::ui
