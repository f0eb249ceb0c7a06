#pragma once

#include "ui/settings/settings_section.h"
#include "ui/shell/surroundings.h"

namespace deskbell::ui {

/// The mail account that messages leave through.
class EmailSettings : public SettingsSection {
    Q_OBJECT

public:
    EmailSettings(const Surroundings &around, QWidget *parent);
    void lookAgain() override;

private:
    const Surroundings &m_around;
    Slot m_slot;
};

} // namespace deskbell::ui
