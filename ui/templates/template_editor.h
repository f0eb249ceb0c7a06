#pragma once

#include "ui/shell/page.h"
#include "ui/shell/surroundings.h"

namespace deskbell::ui {

/// One text that clients read, beside what it becomes for real clients.
class TemplateEditor : public Page {
    Q_OBJECT

public:
    TemplateEditor(const Surroundings &around, QWidget *parent);
    void open(const QString &name);
    void lookAgain() override;

private:
    const Surroundings &m_around;
    Slot m_slot;
};

} // namespace deskbell::ui
