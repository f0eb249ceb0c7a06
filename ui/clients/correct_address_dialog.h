#pragma once

#include "domain/values/client.h"
#include "ui/widgets/form_dialog.h"

namespace deskbell::ui {

class AddressField;

/// Corrects one contact point. What was held for want of a good address goes on by itself.
class CorrectAddressDialog : public FormDialog {
    Q_OBJECT

public:
    CorrectAddressDialog(const Surroundings &around, const ContactPoint &point, QWidget *parent = nullptr);

private:
    void save() override;

    const ContactPoint m_point;
    AddressField *m_address;
};

} // namespace deskbell::ui
