#pragma once

#include "domain/values/codes.h"

namespace deskbell {

/// The links of the check chain, in SPEC's order; the stated reason is the first closed one.
enum class Reason {
    Ok,
    OfficeOff, Quarantine, Clock,
    ChannelOff, Login,
    RuleOff, RuleNotEffective,
    MatterClosed, NothingOpen, MatterPaused,
    TypeNotAllowed,
    ClientInactive, ClientPaused,
    NeverContacted, NoContactPoint, BadAddress, ClientChannelOff, Suppressed, NoConsent,
    AlreadyDone, CapReached, Spacing,
    OutsideWindow, Weekday, Holiday,
    Superseded, TooLate,
    MissingValue, TextTooLong, SenderNotApproved, NoMoney, Flood,
};
template <> CodeTable<Reason> codes<Reason>();

/// A hold stays owed until its lateness limit; everything else that is closed is final for the occurrence (SPEC, check chain).
[[nodiscard]] bool isHold(Reason reason);
/// A hold with a known end (the end of a pause, the next opening): it goes on by itself.
[[nodiscard]] bool opensByItself(Reason reason);
/// By hand: true when a person may override it with a reason; false when it is a stop.
[[nodiscard]] bool isWarningByHand(Reason reason);
/// What a person is told of one that was missed: what first kept it (`first`; Ok: nothing did), or else what it ended with.
[[nodiscard]] Reason inTheWay(Reason first, Reason last);

} // namespace deskbell
