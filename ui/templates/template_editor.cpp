#include "ui/templates/template_editor.h"

namespace deskbell::ui {

TemplateEditor::TemplateEditor(const Surroundings &around, QWidget *parent) : Page(parent), m_around(around) {}

void TemplateEditor::open(const QString &) {}

void TemplateEditor::lookAgain() {}

} // namespace deskbell::ui
