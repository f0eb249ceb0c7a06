#pragma once

#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace deskbell::ui {

/// Takes an address off the list of those that get nothing, with a reason.
class AllowAgainDialog : public FormDialog {
    Q_OBJECT

public:
    AllowAgainDialog(const Surroundings &around, ClientId client, const QString &address, QWidget *parent = nullptr);

private:
    void save() override;

    const ClientId m_client;
    const QString m_address;
    Slot m_readSlot;
    QLineEdit *m_reason;
};

} // namespace deskbell::ui
