#pragma once

#include <QtGlobal>
#include <compare>

namespace deskbell {

/// A typed row id, so that a client's id cannot be passed as a matter's. 0 means "none yet".
template <typename Tag> struct Id {
    qint64 value = 0;
    [[nodiscard]] constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using ClientId = Id<struct ClientTag>;
using ContactPointId = Id<struct ContactPointTag>;
using MatterId = Id<struct MatterTag>;
using LineId = Id<struct LineTag>;
using RuleId = Id<struct RuleTag>;
using OccurrenceId = Id<struct OccurrenceTag>;
using MessageId = Id<struct MessageTag>;
using OperatorId = Id<struct OperatorTag>;

} // namespace deskbell
