#include "ui/settings/template_settings.h"

namespace deskbell::ui {

TemplateSettings::TemplateSettings(const Surroundings &around, QWidget *parent) : SettingsSection(parent), m_around(around) {}

void TemplateSettings::lookAgain() {}

} // namespace deskbell::ui
