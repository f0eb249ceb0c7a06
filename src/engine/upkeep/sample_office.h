#pragma once

#include "domain/values/instant.h"
#include "domain/values/result.h"

#include <QDate>

namespace deskbell {

namespace store { class Database; }

/// The civil day as of which a sample office's presets are installed, so that its rules have worked for a month.
[[nodiscard]] QDate sampleInstalledOn(QDate today);

/// Fills a new insurance office with sample data, in the caller's transaction: 200 clients, 400 policies, addresses only in example.org,
/// dates relative to the civil day of `now`, the rules on for a month with that month's history, and some messages due today. The history
/// is not invented: the planner, the claim and the recorder live through the month with answers from a list. E-mail goes to the outbox folder.
[[nodiscard]] Result<> fillSampleOffice(store::Database &database, Instant now);

} // namespace deskbell
