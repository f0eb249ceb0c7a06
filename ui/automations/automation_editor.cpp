#include "ui/automations/automation_editor.h"

namespace deskbell::ui {

AutomationEditor::AutomationEditor(const Surroundings &around, QWidget *parent) : Page(parent), m_around(around) {}

void AutomationEditor::open(RuleId ) {}

void AutomationEditor::lookAgain() {}

} // namespace deskbell::ui
