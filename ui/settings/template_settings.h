#pragma once

#include "ui/settings/settings_section.h"
#include "ui/shell/surroundings.h"

namespace deskbell::ui {

/// The texts that clients read.
class TemplateSettings : public SettingsSection {
    Q_OBJECT

public:
    TemplateSettings(const Surroundings &around, QWidget *parent);
    void lookAgain() override;

private:
    const Surroundings &m_around;
    Slot m_slot;
};

} // namespace deskbell::ui
