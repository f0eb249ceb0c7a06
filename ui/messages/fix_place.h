#pragma once

#include "domain/reminding/decision.h"

namespace deskbell::ui {

class Signpost;

/// A closed link of the chain, whom and what it stands in the way of, and what its sentence names (Decision::detail).
struct Obstacle {
    Reason reason = Reason::Ok;
    ClientId client;
    MatterId matter;
    RuleId rule;
    QString detail;
    ChannelKind channel = ChannelKind::Email;
};
[[nodiscard]] Obstacle obstacleOf(const Decision &decision);

/// Whether the window has a place where this closed link is opened.
[[nodiscard]] bool hasFix(const Obstacle &obstacle);
/// Leads there: to the editor and the field, the switch or the page that opens it.
void goToFix(Signpost &signs, const Obstacle &obstacle);

} // namespace deskbell::ui
