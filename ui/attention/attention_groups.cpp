#include "ui/attention/attention_groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

MessageSearch AttentionGroup::search() const
{
    MessageSearch search;
    search.state = state;
    search.reasons = reasons;
    search.stillWaiting = true;
    search.waitsForPerson = true;
    return search;
}

std::vector<AttentionGroup> AttentionGroups::of(const std::vector<Waiting> &waiting)
{
    using enum Reason;
    const MessageState held = MessageState::Held;
    std::vector<AttentionGroup> all{
        {u"unknown"_s, tr("May have arrived"),
         tr("These messages may have reached the client: they were handed over, and then the line broke before the mail server had answered. Deskbell never sends them again by "
            "itself. Ask the client, or look into the mailbox of the office, then say what you found."),
         MessageState::Unknown, {}, Ok, 0},
        {u"failed"_s, tr("Refused"),
         tr("The mail server refused these for good. Correct the address, then send it again; or leave it."), MessageState::Failed, {}, Ok, 0},
        {u"addresses"_s, tr("No usable address"), tr("These clients cannot be reached. Add or correct an address, and the message goes by itself."), held,
         {NoContactPoint, BadAddress}, Ok, 0},
        {u"text"_s, tr("Something is missing"), tr("The text needs something that is empty for these clients. Fill it in, and the message goes by itself."), held,
         {MissingValue, TextTooLong}, Ok, 0},
        {u"rule"_s, tr("Automation is off"), tr("Their automation is switched off. When it is on again, what still makes sense goes."), held, {RuleOff}, Ok, 0},
        {u"channel"_s, tr("E-mail does not work"), tr("Nothing can leave until the mail account works. Then what still makes sense goes."), held, {Login, ChannelOff}, Login, 0},
        {u"sending"_s, tr("Sending is off"), tr("All sending is switched off. When it is on again, what still makes sense goes."), held, {OfficeOff}, OfficeOff, 0},
        {u"clock"_s, tr("Clock"), tr("This computer's clock has jumped. When somebody says that it is right, what still makes sense goes."), held, {Clock}, Clock, 0},
        {u"confirm"_s, tr("Not confirmed"), tr("This office was restored or copied. Nothing is sent until somebody has said how to go on."), held, {Quarantine}, Quarantine, 0},
        {u"other"_s, tr("Other reasons"), tr("Open one to see what is in the way and what helps."), held, {}, Ok, 0},
    };
    for (const Waiting &each : waiting) {
        auto group = std::ranges::find_if(all, [&](const AttentionGroup &candidate) {
            return candidate.state == each.state && (each.state != held || std::ranges::find(candidate.reasons, each.reason) != candidate.reasons.end());
        });
        if (group == all.end()) {
            group = std::prev(all.end());
            group->reasons.push_back(each.reason);
        }
        group->count += each.count;
    }
    std::erase_if(all, [](const AttentionGroup &group) { return group.count == 0; });
    return all;
}

} // namespace deskbell::ui
