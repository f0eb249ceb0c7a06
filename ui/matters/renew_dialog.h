#pragma once

#include "domain/values/matter.h"
#include "ui/widgets/form_dialog.h"

namespace deskbell::ui {

class DateField;

/// "Renewed": the matter goes on until a later last day. Says before it is saved what the reminders make of it.
class RenewDialog : public FormDialog {
    Q_OBJECT

public:
    RenewDialog(const Surroundings &around, MatterId matter, QWidget *parent = nullptr);

private:
    void show(const Matter &matter);
    void showConsequence();
    void save() override;

    Slot m_readSlot;
    Matter m_matter;
    DateField *m_ends;
};

} // namespace deskbell::ui
