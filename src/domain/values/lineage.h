#pragma once

#include "domain/values/codes.h"
#include "domain/values/instant.h"

#include <QString>
#include <optional>

namespace deskbell {

/// Why a file may be another copy of its office than the one that sent last, so that sending is held until a person has looked
/// (SPEC "A restored or copied database never resends"; facts/reliability.md §5.9).
enum class LineageCause {
    None,
    Restored,      ///< from a backup, by Deskbell itself
    Copied,        ///< the office still stands in another folder of this computer
    Rewound,       ///< this computer has sent what this file does not know of
    OtherComputer, ///< it was written on another computer
    Unknown,       ///< it has worked before, and this computer does not remember it
    TestCopy,      ///< a person said that this copy is for trying things out
};
template <> CodeTable<LineageCause> codes<LineageCause>();

/// Which copy of the office a file is.
struct Lineage {
    LineageCause cause = LineageCause::None;
    std::optional<Instant> dataUntil; ///< while held: the last thing this file knows of
    std::optional<Instant> sentUntil; ///< while held: when this computer last sent for the office, as far as it remembers
    Instant quietBefore;              ///< nothing that fell due before this goes by itself: the period somebody chose to skip
    QString machine;                  ///< where it lives, as a digest; empty: with whoever opens it first
    qint64 epoch = 0;                 ///< grows whenever a person confirms it; 0: no worker has opened it yet
    qint64 gates = 0;                 ///< wire gates opened ever: what left, or may have
};

/// What a person decides about a copy.
enum class LineageChoice { ContinueFromNow, TestCopy };

} // namespace deskbell
