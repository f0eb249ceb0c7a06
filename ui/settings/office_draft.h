#pragma once

#include "engine/commands/commands.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace deskbell::ui {

/// The office's settings as they stand in the fields. Values only.
class OfficeDraft {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::OfficeDraft)

public:
    QString name, country, zone, language, supportAddress, activationLink;

    static OfficeDraft of(const Office &office);
    /// Only what differs: nothing that somebody else changed meanwhile is put back.
    [[nodiscard]] OfficeEdit editFrom(const OfficeDraft &saved) const;
    [[nodiscard]] QVariantMap values() const;
    static OfficeDraft of(const QVariantMap &values);
    friend bool operator==(const OfficeDraft &a, const OfficeDraft &b) { return a.values() == b.values(); }

    /// What another zone means for the rules; empty: it is the same, or none.
    [[nodiscard]] QString zoneMeaning(const OfficeDraft &saved, Instant now) const;
};

} // namespace deskbell::ui
