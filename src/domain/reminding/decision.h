#pragma once

#include "domain/reminding/occurrence.h"
#include "domain/reminding/reason.h"
#include "domain/values/client.h"
#include "domain/values/ids.h"
#include "domain/values/instant.h"
#include "domain/values/rule.h"

#include <optional>
#include <vector>

namespace deskbell {

enum class Action { Send, Hold, Skip };
template <> CodeTable<Action> codes<Action>();

/// The answer for one contact point.
struct Leg {
    ContactPointId contactPoint;
    ChannelKind channel = ChannelKind::Email;
    QString to;
    Action action = Action::Send;
    Reason reason = Reason::Ok;
};

/// The one answer to "does the client hear this, when, by which route, or why not".
struct Decision {
    RuleId rule;
    MatterId matter;
    ClientId client;
    OccurrenceKey occurrence;
    Action action = Action::Send;
    Reason reason = Reason::Ok;      ///< the first closed link; for too_late after a hold: too_late
    Reason firstReason = Reason::Ok; ///< the hold that made it too late, kept
    QString detail;                  ///< variable names for missing_value, date of a pause …
    std::optional<Instant> at;       ///< send: when; hold: when it goes on by itself, if known
    Instant due;
    Instant expires;                 ///< after this it is too late
    ChannelKind channel = ChannelKind::Email;
    std::vector<Leg> legs;           ///< what would go to whom; empty when nobody is reached
    std::vector<Reason> warnings;    ///< by hand only: closed links a reason may override, in chain order
};

} // namespace deskbell
