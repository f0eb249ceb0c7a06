#pragma once

#include "domain/reminding/decision.h"
#include "domain/values/message.h"
#include "ui/widgets/cell.h"

#include <QString>
#include <optional>

namespace deskbell::ui {

class Present;

/// How a message stands, as a word, a drawing and a tone: → sent, ✓ delivered (the only green mark), ◷ held or planned, ✕ refused, ? unknown.
[[nodiscard]] Cell stateLook(MessageState state, Receipt receipt, const QString &language);

/// "14 days" of "end-14@2026-12-14", where a list has no room for the whole step.
[[nodiscard]] QString shortStep(const QString &step, const QString &language);

/// What a message is about: "OC/1 · 14 days", in full for those who hear it.
[[nodiscard]] Cell aboutLook(const QString &matter, const QString &step, const QString &language);

/// The same as one line: "Sent Today 08:00 (14 days)", "Held: The client has no address."
[[nodiscard]] Cell stateLine(MessageState state, Receipt receipt, Reason reason, const std::optional<Instant> &at, const QString &step,
                             const Present &present);

/// What the check chain says of an occurrence.
[[nodiscard]] Cell decisionLook(const Decision &decision, const QString &language);

} // namespace deskbell::ui
