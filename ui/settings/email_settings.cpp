#include "ui/settings/email_settings.h"

namespace deskbell::ui {

EmailSettings::EmailSettings(const Surroundings &around, QWidget *parent) : SettingsSection(parent), m_around(around) {}

void EmailSettings::lookAgain() {}

} // namespace deskbell::ui
