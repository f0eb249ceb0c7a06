#pragma once

#include "domain/values/lineage.h"
#include "ui/desk/present.h"

#include <QCoreApplication>

namespace deskbell::ui {

/// What is known of a restored or copied office, in words, and what each way to go on would mean.
struct CopyStory {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::CopyStory)

public:
    QString heading; ///< "This office was restored from a backup"
    QString facts;   ///< "This data ends on 3 Nov 2026; Deskbell on this computer sent messages until 20 Nov 2026."
    QString brief;   ///< one line for the top of every page
    Instant missedFrom, missedTo; ///< the time between this data and now

    [[nodiscard]] static CopyStory of(const Lineage &lineage, const Present &present);
};

} // namespace deskbell::ui
