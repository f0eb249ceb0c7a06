#pragma once

#include "queries/reader.h"
#include "ui/desk/present.h"

#include <QCoreApplication>

namespace deskbell::ui {

/// The spans of time that can be looked through for what was missed, and what each is called.
class MissedSpan {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::MissedSpan)

public:
    struct Choice {
        QString title;
        Instant from, to; ///< {0}: open
    };
    /// `wanted` first: a gap, or what somebody was led to; then the last days.
    [[nodiscard]] static std::vector<Choice> of(const MissedSearch &wanted, const Present &present);
};

} // namespace deskbell::ui
