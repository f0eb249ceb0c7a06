#pragma once

#include "ui/automations/automation_fields.h"
#include "ui/automations/todays_gap.h"
#include "ui/widgets/cell.h"

#include <QCoreApplication>
#include <QDate>

namespace deskbell::ui {

/// What stands beside Save: what it leads to, and the offer to send today's now.
struct SaveOutlook {
    Tone tone = Tone::Good;
    QString text;
    QString offer;        ///< empty: nobody falls between
    bool atOnce = false;  ///< nothing goes by itself, so it need not wait for tomorrow
};

class SaveReading {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::SaveReading)

public:
    /// `before`: the automation as the office has it, null for a new one. `gap`: null while it is not known. S3-21, 22.
    [[nodiscard]] static SaveOutlook of(const Rule *before, const AutomationFields &fields, const TodaysGap *gap, QDate today, const QString &language);
    /// "24 November".
    [[nodiscard]] static QString dayInFull(QDate day, const QString &language);
};

} // namespace deskbell::ui
