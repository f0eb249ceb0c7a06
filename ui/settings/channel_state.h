#pragma once

#include "domain/values/office.h"
#include "ui/desk/present.h"
#include "ui/settings/state_card.h"

#include <QCoreApplication>
#include <optional>

namespace deskbell::ui {

/// How sending e-mail stands, in words: whether it works, why not and since when, and what waits for it.
class ChannelState {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::ChannelState)

public:
    struct Facts {
        ChannelSettings settings;
        std::optional<Instant> stoppedSince;
        int held = 0; ///< messages that wait for this channel
    };
    [[nodiscard]] static StateCard::State of(const Facts &facts, const Present &present);
};

} // namespace deskbell::ui
