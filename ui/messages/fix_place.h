#pragma once

#include "domain/reminding/reason.h"
#include "domain/values/ids.h"

namespace deskbell::ui {

class Signpost;

/// A closed link of the chain, and whom and what it stands in the way of.
struct Obstacle {
    Reason reason = Reason::Ok;
    ClientId client;
    MatterId matter;
    RuleId rule;
};

/// Whether the window has a place where this closed link is opened.
[[nodiscard]] bool hasPage(Reason reason);
/// Shows that place.
void goToFix(Signpost &signs, const Obstacle &obstacle);

} // namespace deskbell::ui
