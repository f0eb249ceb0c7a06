#pragma once

#include "domain/values/ids.h"
#include "domain/values/instant.h"
#include "domain/reminding/reason.h"

#include <QDate>
#include <QString>
#include <compare>

namespace deskbell {

/// What an occurrence is called, within its rule and matter: civil, never an instant ("end-14@2026-12-14"; by hand: a UUID as anchor).
struct OccurrenceKey {
    QString step;
    QString anchor;
    [[nodiscard]] QString text() const { return step + QLatin1Char('@') + anchor; }
    friend bool operator==(const OccurrenceKey &, const OccurrenceKey &) = default;
};

/// The step of what a person sends by hand: no rule ever owes it.
inline const QString byHandStep = QStringLiteral("by_hand");

/// What became of an occurrence. Planned: its messages are made and none has left yet.
enum class Verdict { Planned, Held, Skipped, Told };
template <> CodeTable<Verdict> codes<Verdict>();

/// One step of a series that is or was owed for a matter: "before_end 14" of a matter ending on `anchor`.
struct Step {
    OccurrenceKey key;
    int days = 0;
    QDate anchor;
    QDate dueDay;   ///< the civil day it is due
    Instant due;    ///< dueDay at the version's time, moved to the window's opening when outside it
};

/// An end moved by at most 14 days is a correction: steps sent stay done. Further is a renewal (SPEC, "an occurrence").
[[nodiscard]] bool isCorrection(QDate before, QDate after);

/// A row of the occurrence table, as the chain needs to know it.
struct PastOccurrence {
    OccurrenceId id;
    OccurrenceKey key;
    Verdict verdict = Verdict::Planned;
};

} // namespace deskbell
