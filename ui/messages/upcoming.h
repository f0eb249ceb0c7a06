#pragma once

#include "domain/reminding/decision.h"
#include "domain/values/result.h"
#include "engine/commands/commands.h"
#include "queries/reader.h"

#include <QDate>
#include <QString>
#include <vector>

namespace deskbell::ui {

/// A decision with the names a person knows it by.
struct Upcoming {
    Decision decision;
    QString clientName;
    QString matterName; ///< its number, else its title
    QString matterType;
    QString ruleName;
};

/// The decisions with their names. Database thread.
[[nodiscard]] Result<std::vector<Upcoming>> named(const Reader &reader, const std::vector<Decision> &decisions);
/// What will happen on the civil days [from, to], and what will not, by the engine's own foresight. Database thread.
[[nodiscard]] Result<std::vector<Upcoming>> upcoming(const Reader &reader, Commands &commands, Instant now, QDate from, QDate to);
/// For each rule and matter of a client: what is owed by now and what comes next. No matter: all of them.
[[nodiscard]] Result<std::vector<Upcoming>> whyNot(const Reader &reader, Commands &commands, Instant now, ClientId client, MatterId matter);

} // namespace deskbell::ui
