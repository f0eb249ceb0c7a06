#pragma once

#include "queries/reader.h"
#include "ui/desk/present.h"

#include <QCoreApplication>

namespace deskbell::ui {

/// Why a reminder was missed, and what a person should know before it is sent after all.
struct MissedStory {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::MissedStory)

public:
    QString why;   ///< "Sending was switched off."
    QString heeds; ///< "Ends 14 Dec. A newer one was missed too."

    [[nodiscard]] static MissedStory of(const MissedRow &row, const Present &present);
};

} // namespace deskbell::ui
