#include "ui/today/day_at_a_glance.h"

#include "domain/reminding/civil_time.h"

namespace deskbell::ui {

namespace {

Result<> addAttention(const Reader &reader, int rows, DayAtAGlance &day)
{
    for (const MessageState state : {MessageState::Unknown, MessageState::Failed, MessageState::Held}) {
        MessageSearch search;
        search.state = state;
        search.stillWaiting = true;
        search.waitsForPerson = true;
        const auto count = reader.messageCount(search);
        if (!count)
            return Failure(count.error());
        day.attentionCount += *count;
        search.limit = rows - int(day.attention.size());
        if (search.limit <= 0 || *count == 0)
            continue;
        auto page = reader.messages(search);
        if (!page)
            return Failure(page.error());
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(day.attention));
    }
    return {};
}

Result<> addSent(const Reader &reader, QDate today, int rows, DayAtAGlance &day)
{
    MessageSearch search;
    search.state = MessageState::Sent;
    search.from = search.to = today;
    const auto count = reader.messageCount(search);
    if (!count)
        return Failure(count.error());
    day.sentCount = *count;
    search.limit = rows;
    auto page = reader.messages(search);
    if (!page)
        return Failure(page.error());
    day.sent = std::move(page->rows);
    return {};
}

Result<> addDue(const Reader &reader, Commands &commands, Instant now, QDate today, DayAtAGlance &day)
{
    auto all = upcoming(reader, commands, now, today, today);
    if (!all)
        return Failure(all.error());
    for (Upcoming &each : *all) {
        if (each.decision.action == Action::Send)
            day.due.push_back(std::move(each));
        else
            ++(each.decision.action == Action::Hold ? day.waitingCount : day.skippedCount);
    }
    return {};
}

} // namespace

Result<DayAtAGlance> dayAtAGlance(const Reader &reader, Commands &commands, Instant now, const QTimeZone &zone, int rows)
{
    DayAtAGlance day;
    const QDate today = civilDay(now, zone);
    const auto clients = reader.clientCount(ClientFilter::All, today);
    if (!clients)
        return Failure(clients.error());
    day.anyClients = *clients > 0;
    if (auto added = addAttention(reader, rows, day); !added)
        return Failure(added.error());
    if (auto added = addSent(reader, today, rows, day); !added)
        return Failure(added.error());
    if (auto added = addDue(reader, commands, now, today, day); !added)
        return Failure(added.error());
    auto gap = reader.catchUp(resolve(today, QTime(0, 0), zone));
    if (!gap)
        return Failure(gap.error());
    if (*gap && (*gap)->sentAfterwards + (*gap)->toGo + (*gap)->held + (*gap)->tooLate > 0)
        day.catchUp = *gap;
    return day;
}

} // namespace deskbell::ui
