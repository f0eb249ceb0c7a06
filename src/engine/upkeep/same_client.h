#pragma once

#include "domain/values/client.h"

#include <QString>
#include <vector>

namespace deskbell {

/// How a client of the same folded name and a row of a file stand to each other.
enum class Likeness {
    Same,     ///< a contact point in common
    Possible, ///< none in common and none conflicting: one side does not know what the other says
    Other,    ///< different external ids, or a different address where both have one
};

[[nodiscard]] Likeness compare(const Client &client, const QString &externalId, const std::vector<ContactPoint> &points);
/// Does the client have this address, in any spelling of case?
[[nodiscard]] bool hasPoint(const Client &client, const ContactPoint &point);

} // namespace deskbell
