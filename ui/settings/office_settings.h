#pragma once

#include "ui/settings/settings_section.h"
#include "ui/shell/surroundings.h"

namespace deskbell::ui {

/// Who the office is: name, country, time zone, language, whom clients turn to, and whether it sends at all.
class OfficeSettings : public SettingsSection {
    Q_OBJECT

public:
    OfficeSettings(const Surroundings &around, QWidget *parent);
    void lookAgain() override;

private:
    const Surroundings &m_around;
    Slot m_slot;
};

} // namespace deskbell::ui
