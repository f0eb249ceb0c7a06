#pragma once

#include "engine/commands/commands.h"
#include "ui/desk/present.h"
#include "ui/settings/state_card.h"

#include <QCoreApplication>
#include <QVariantMap>
#include <optional>

namespace deskbell::ui {

/// The office's settings as they stand in the fields. Values only.
class OfficeDraft {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::OfficeDraft)

public:
    QString name, country, zone, language, supportAddress, activationLink, reportTo;
    bool onePerClientPerDay = false;

    static OfficeDraft of(const Office &office);
    /// Only what differs: nothing that somebody else changed meanwhile is put back.
    [[nodiscard]] OfficeEdit editFrom(const OfficeDraft &saved) const;
    [[nodiscard]] QVariantMap values() const;
    static OfficeDraft of(const QVariantMap &values);
    friend bool operator==(const OfficeDraft &a, const OfficeDraft &b) { return a.values() == b.values(); }

    /// What another zone means for the rules; empty: it is the same, or none.
    [[nodiscard]] QString zoneMeaning(const OfficeDraft &saved, Instant now) const;
};

/// What the switch of all sending would do, said before it is pressed.
class SendingOutlook {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::SendingOutlook)

public:
    struct Facts {
        Sending sending = Sending::On;
        QString heldReason;
        bool clockFrozen = false;
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
