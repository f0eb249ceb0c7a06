#include "domain/reminding/reason.h"

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

template <> CodeTable<Reason> codes<Reason>()
{
    using Entry = std::pair<Reason, QLatin1StringView>;
    using enum Reason;
    static constexpr std::array table{
        Entry{Ok, "ok"_L1},
        Entry{OfficeOff, "office_off"_L1},
        Entry{Quarantine, "quarantine"_L1},
        Entry{Clock, "clock"_L1},
        Entry{ChannelOff, "channel_off"_L1},
        Entry{Login, "login"_L1},
        Entry{RuleOff, "rule_off"_L1},
        Entry{RuleNotEffective, "rule_not_effective"_L1},
        Entry{MatterClosed, "matter_closed"_L1},
        Entry{NothingOpen, "nothing_open"_L1},
        Entry{MatterPaused, "matter_paused"_L1},
        Entry{TypeNotAllowed, "type_not_allowed"_L1},
        Entry{ClientInactive, "client_inactive"_L1},
        Entry{ClientPaused, "client_paused"_L1},
        Entry{NeverContacted, "never_contacted"_L1},
        Entry{NoContactPoint, "no_contact_point"_L1},
        Entry{BadAddress, "bad_address"_L1},
        Entry{ClientChannelOff, "client_channel_off"_L1},
        Entry{Suppressed, "suppressed"_L1},
        Entry{NoConsent, "no_consent"_L1},
        Entry{AlreadyDone, "already_done"_L1},
        Entry{CapReached, "cap_reached"_L1},
        Entry{Spacing, "spacing"_L1},
        Entry{OutsideWindow, "outside_window"_L1},
        Entry{Weekday, "weekday"_L1},
        Entry{Holiday, "holiday"_L1},
        Entry{Superseded, "superseded"_L1},
        Entry{TooLate, "too_late"_L1},
        Entry{MissingValue, "missing_value"_L1},
        Entry{TextTooLong, "text_too_long"_L1},
        Entry{SenderNotApproved, "sender_not_approved"_L1},
        Entry{NoMoney, "no_money"_L1},
        Entry{Flood, "flood"_L1},
    };
    return table;
}

bool isHold(Reason reason)
{
    using enum Reason;
    switch (reason) {
    case OfficeOff:
    case Quarantine:
    case Clock:
    case ChannelOff:
    case Login:
    case RuleOff:
    case MatterPaused:
    case ClientPaused:
    case NoContactPoint:
    case BadAddress:
    case Spacing:
    case OutsideWindow:
    case Weekday:
    case Holiday:
    case MissingValue:
    case TextTooLong:
    case SenderNotApproved:
    case NoMoney:
    case Flood:
        return true;
    case Ok:
    case RuleNotEffective:
    case MatterClosed:
    case NothingOpen:
    case TypeNotAllowed:
    case ClientInactive:
    case NeverContacted:
    case ClientChannelOff:
    case Suppressed:
    case NoConsent:
    case AlreadyDone:
    case CapReached:
    case Superseded:
    case TooLate:
        return false;
    }
    return false;
}

bool opensByItself(Reason reason)
{
    using enum Reason;
    return reason == MatterPaused || reason == ClientPaused || reason == OutsideWindow || reason == Weekday || reason == Holiday;
}

bool isWarningByHand(Reason reason)
{
    using enum Reason;
    switch (reason) {
    case Ok:
    case Quarantine:
    case Clock:
    case ChannelOff:
    case Login:
    case TypeNotAllowed:
    case ClientInactive:
    case NoContactPoint:
    case BadAddress:
    case ClientChannelOff:
    case Suppressed:
    case MissingValue:
    case TextTooLong:
    case SenderNotApproved:
    case NoMoney:
        return false;
    case OfficeOff:
    case RuleOff:
    case RuleNotEffective:
    case MatterClosed:
    case NothingOpen:
    case MatterPaused:
    case ClientPaused:
    case NeverContacted:
    case NoConsent:
    case AlreadyDone:
    case CapReached:
    case Spacing:
    case OutsideWindow:
    case Weekday:
    case Holiday:
    case Superseded:
    case TooLate:
    case Flood:
        return true;
    }
    return false;
}

Reason inTheWay(Reason first, Reason last) { return first == Reason::Ok ? last : first; }

} // namespace deskbell
