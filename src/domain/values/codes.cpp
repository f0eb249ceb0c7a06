#include "domain/ports/channel.h"
#include "domain/values/client.h"
#include "domain/values/lineage.h"
#include "domain/values/matter.h"
#include "domain/values/message.h"
#include "domain/values/office.h"
#include "domain/values/rule.h"

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

template <typename E> using Entry = std::pair<E, QLatin1StringView>;

} // namespace

template <> CodeTable<ChannelKind> codes<ChannelKind>()
{
    static constexpr std::array table{
        Entry<ChannelKind>{ChannelKind::Email, "email"_L1},
        Entry<ChannelKind>{ChannelKind::Sms, "sms"_L1},
    };
    return table;
}

template <> CodeTable<Role> codes<Role>()
{
    static constexpr std::array table{
        Entry<Role>{Role::Client, "client"_L1},
        Entry<Role>{Role::Contact, "contact"_L1},
        Entry<Role>{Role::Representative, "representative"_L1},
        Entry<Role>{Role::Ubo, "ubo"_L1},
    };
    return table;
}

template <> CodeTable<ClientState> codes<ClientState>()
{
    static constexpr std::array table{
        Entry<ClientState>{ClientState::Active, "active"_L1},
        Entry<ClientState>{ClientState::Inactive, "inactive"_L1},
    };
    return table;
}

template <> CodeTable<Consent> codes<Consent>()
{
    static constexpr std::array table{
        Entry<Consent>{Consent::Unasked, "unasked"_L1},
        Entry<Consent>{Consent::Given, "given"_L1},
        Entry<Consent>{Consent::Withdrawn, "withdrawn"_L1},
    };
    return table;
}

template <> CodeTable<LineageCause> codes<LineageCause>()
{
    static constexpr std::array table{
        Entry<LineageCause>{LineageCause::None, ""_L1},
        Entry<LineageCause>{LineageCause::Restored, "restored"_L1},
        Entry<LineageCause>{LineageCause::Copied, "copied"_L1},
        Entry<LineageCause>{LineageCause::Rewound, "rewound"_L1},
        Entry<LineageCause>{LineageCause::OtherComputer, "other_computer"_L1},
        Entry<LineageCause>{LineageCause::Unknown, "unknown"_L1},
        Entry<LineageCause>{LineageCause::TestCopy, "test_copy"_L1},
    };
    return table;
}

template <> CodeTable<Sending> codes<Sending>()
{
    static constexpr std::array table{
        Entry<Sending>{Sending::On, "on"_L1},
        Entry<Sending>{Sending::Off, "off"_L1},
        Entry<Sending>{Sending::Held, "held"_L1},
    };
    return table;
}

template <> CodeTable<MatterState> codes<MatterState>()
{
    static constexpr std::array table{
        Entry<MatterState>{MatterState::Open, "open"_L1},
        Entry<MatterState>{MatterState::Closed, "closed"_L1},
        Entry<MatterState>{MatterState::Cancelled, "cancelled"_L1},
    };
    return table;
}

template <> CodeTable<TriggerKind> codes<TriggerKind>()
{
    static constexpr std::array table{
        Entry<TriggerKind>{TriggerKind::OnMade, "on_made"_L1},
        Entry<TriggerKind>{TriggerKind::OnStart, "on_start"_L1},
        Entry<TriggerKind>{TriggerKind::OnChange, "on_change"_L1},
        Entry<TriggerKind>{TriggerKind::BeforeStart, "before_start"_L1},
        Entry<TriggerKind>{TriggerKind::BeforeEnd, "before_end"_L1},
        Entry<TriggerKind>{TriggerKind::WhileOpen, "while_open"_L1},
        Entry<TriggerKind>{TriggerKind::ByHand, "by_hand"_L1},
    };
    return table;
}

template <> CodeTable<Route> codes<Route>()
{
    static constexpr std::array table{
        Entry<Route>{Route::Email, "email"_L1},
        Entry<Route>{Route::Sms, "sms"_L1},
        Entry<Route>{Route::First, "first"_L1},
        Entry<Route>{Route::Both, "both"_L1},
    };
    return table;
}

template <> CodeTable<ConsentNeed> codes<ConsentNeed>()
{
    static constexpr std::array table{
        Entry<ConsentNeed>{ConsentNeed::None, "none"_L1},
        Entry<ConsentNeed>{ConsentNeed::General, "general"_L1},
        Entry<ConsentNeed>{ConsentNeed::Specific, "specific"_L1},
    };
    return table;
}

template <> CodeTable<Recipients> codes<Recipients>()
{
    static constexpr std::array table{
        Entry<Recipients>{Recipients::All, "all"_L1},
        Entry<Recipients>{Recipients::First, "first"_L1},
    };
    return table;
}

template <> CodeTable<Holidays> codes<Holidays>()
{
    static constexpr std::array table{
        Entry<Holidays>{Holidays::Send, "send"_L1},
        Entry<Holidays>{Holidays::Hold, "hold"_L1},
    };
    return table;
}

template <> CodeTable<MessageState> codes<MessageState>()
{
    static constexpr std::array table{
        Entry<MessageState>{MessageState::Planned, "planned"_L1},
        Entry<MessageState>{MessageState::Held, "held"_L1},
        Entry<MessageState>{MessageState::Sending, "sending"_L1},
        Entry<MessageState>{MessageState::Sent, "sent"_L1},
        Entry<MessageState>{MessageState::Failed, "failed"_L1},
        Entry<MessageState>{MessageState::Unknown, "unknown"_L1},
        Entry<MessageState>{MessageState::Skipped, "skipped"_L1},
        Entry<MessageState>{MessageState::Cancelled, "cancelled"_L1},
    };
    return table;
}

template <> CodeTable<Receipt> codes<Receipt>()
{
    static constexpr std::array table{
        Entry<Receipt>{Receipt::None, "none"_L1},
        Entry<Receipt>{Receipt::Delayed, "delayed"_L1},
        Entry<Receipt>{Receipt::Delivered, "delivered"_L1},
        Entry<Receipt>{Receipt::Refused, "refused"_L1},
        Entry<Receipt>{Receipt::Bounced, "bounced"_L1},
    };
    return table;
}

template <> CodeTable<OutcomeKind> codes<OutcomeKind>()
{
    static constexpr std::array table{
        Entry<OutcomeKind>{OutcomeKind::Accepted, "accepted"_L1},
        Entry<OutcomeKind>{OutcomeKind::NotTaken, "not_taken"_L1},
        Entry<OutcomeKind>{OutcomeKind::Refused, "refused"_L1},
        Entry<OutcomeKind>{OutcomeKind::Unknown, "unknown"_L1},
        Entry<OutcomeKind>{OutcomeKind::ChannelStopped, "channel_stopped"_L1},
        Entry<OutcomeKind>{OutcomeKind::SlowDown, "slow_down"_L1},
    };
    return table;
}

} // namespace deskbell
