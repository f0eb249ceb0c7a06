#pragma once

#include "ui/shell/page.h"
#include "ui/shell/surroundings.h"

namespace deskbell::ui {

/// One automation, made or changed: its days, types and way, the sentence they make, and what a real client will read.
class AutomationEditor : public Page {
    Q_OBJECT

public:
    AutomationEditor(const Surroundings &around, QWidget *parent);
    void open(RuleId rule);
    void lookAgain() override;

private:
    const Surroundings &m_around;
    Slot m_slot;
};

} // namespace deskbell::ui
