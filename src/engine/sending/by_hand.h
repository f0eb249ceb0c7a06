#pragma once

#include "domain/reminding/facts.h"
#include "domain/values/result.h"

#include <QString>
#include <optional>
#include <vector>

namespace deskbell {

namespace store { class Database; }

/// What a person asks for: one matter, one press of the button.
struct ByHandRequest {
    MatterId matter;
    QString uuid;
    std::optional<Route> route;
    std::vector<Reason> overridden;
};

/// The chain's answer to a manual send (Decision::warnings holds what a reason may override), with the facts it rests on.
struct ByHandAnswer {
    Facts facts;
    Decision decision;
};
[[nodiscard]] Result<ByHandAnswer> decideByHand(store::Database &database, const ByHandRequest &request, Instant now);

/// By hand a refusal is a stop or a warning (SPEC "manual sends"). What only waits, for the office's switch or the next opening, is queued and waits;
/// whatever closes this client or this matter wants a reason first.
[[nodiscard]] std::optional<Reason> refusedByHand(const Decision &decision, const std::vector<Reason> &overridden);

} // namespace deskbell
