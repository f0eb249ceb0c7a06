#pragma once

#include "domain/reminding/decision.h"

namespace deskbell::ui {

class Signpost;

/// Whether the window has a page where this closed link is opened.
[[nodiscard]] bool hasPage(Reason reason);
/// Shows that page.
void goToFix(Signpost &signs, const Decision &decision);

} // namespace deskbell::ui
