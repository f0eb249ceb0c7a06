#pragma once

#include "domain/values/result.h"
#include "domain/values/rule.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

namespace deskbell {

namespace store { class Database; }

/// The families an office picks from: data in resources/presets, not code.
[[nodiscard]] QStringList presetNames();

/// Brings a family's matter types, texts and rules, these with their names in `language`, into the office, in the caller's transaction. Automatic rules are off until looked at.
/// What another preset has brought already is left alone. Rejected, code bad_preset, when there is none of that name.
[[nodiscard]] Result<> installPreset(store::Database &database, const QString &preset, const QString &language, QDate today, const QTimeZone &zone);

/// The text a rule gets when its file names none: the preset's for that trigger kind and first type; empty when there is none.
[[nodiscard]] QString presetTemplate(TriggerKind kind, const QString &firstType);

} // namespace deskbell
