#pragma once

#include "ui/desk/present.h"
#include "ui/desk/sending_state.h"
#include "ui/settings/state_card.h"

#include <QCoreApplication>
#include <optional>

namespace deskbell::ui {

/// What the switch of all sending would do, said before it is pressed.
class SendingOutlook {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::SendingOutlook)

public:
    struct Facts {
        SendingState::Switch office = SendingState::Switch::On;
        bool admin = false;
        int held = 0; ///< messages that wait for the office
        std::optional<Instant> next;
        int nextCount = 0;
    };
    static SendingOutlook of(const Facts &facts, const Present &present);

    bool on = false;      ///< how the switch stands
    bool mayTurn = false;
    StateCard::State state;
};

} // namespace deskbell::ui
