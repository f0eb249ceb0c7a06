#pragma once

#include "domain/values/lineage.h"
#include "domain/values/result.h"
#include "engine/lineage/anchor.h"
#include "store/log_chain.h"

namespace deskbell {

/// Where an office's file lies, and where this computer keeps what it remembers of offices.
struct Home {
    QString machine;     ///< this computer, as a digest; empty: not known, and not asked
    QString file;        ///< the office's file, canonical
    QString stateFolder; ///< of the anchors, outside every data folder; empty: none, and nothing is judged (`--now`, tests)
};

/// What tells a file from the one this computer knows: all values, so that every case is a test.
struct LineageSigns {
    Lineage lineage;
    store::LogHead head;                  ///< of the file's log
    std::optional<AnchorMark> mark;       ///< read before the file, which only grows: never the other way round
    QByteArray hashAtMark;                ///< the file's hash of the entry that the mark names; empty: it has none
    bool markedFileStands = false;        ///< at mark->file there is an office with the same uuid, and it is another file
};

/// None: it is the office that sent last, or it has moved as a whole. SPEC "A restored or copied database never resends".
[[nodiscard]] LineageCause lineageOf(const LineageSigns &signs, const Home &home);

/// Gathers the signs of an open office. Reads only; the mark first.
[[nodiscard]] Result<LineageSigns> lineageSigns(store::Database &database, const Home &home, const std::optional<AnchorMark> &mark);

/// Holds sending until a person has looked, and gives up what was under way in the file: nobody can know any more. Joins the caller's transaction;
/// nothing changes when it is held already. Busy, code changed_meanwhile: a person has decided since the signs were read; they must be read again.
[[nodiscard]] Result<> quarantine(store::Database &database, const LineageSigns &signs, LineageCause cause, const Home &home, Instant now);

/// A person's decision, in the caller's transaction; `by` is in the log. Continue: what fell due before `now` does not go by itself any more.
[[nodiscard]] Result<> settleLineage(store::Database &database, LineageChoice choice, const QString &by, Instant now);

} // namespace deskbell
