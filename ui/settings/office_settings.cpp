#include "ui/settings/office_settings.h"

namespace deskbell::ui {

OfficeSettings::OfficeSettings(const Surroundings &around, QWidget *parent) : SettingsSection(parent), m_around(around) {}

void OfficeSettings::lookAgain() {}

} // namespace deskbell::ui
