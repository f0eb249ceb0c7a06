#pragma once

#include "domain/values/client.h"
#include "domain/values/matter.h"

#include <QDate>
#include <vector>

namespace deskbell {

/// The same people every time, from four languages; `number` 0 to 199. Addresses only in example.org, phones only from the range that Ofcom
/// keeps for drama (+44 7700 900…).
[[nodiscard]] Client samplePerson(int number);

/// Two policies for each person; their ends are spread so that each day of the past and the coming month has some steps of "21, 14, 7".
[[nodiscard]] std::vector<Matter> samplePolicies(int number, QDate today);

} // namespace deskbell
