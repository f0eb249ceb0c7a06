#pragma once

#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace deskbell::ui {

class DateField;

/// Leaves a client, or one of its matters, out of automatic messages until a day, with a reason.
class PauseDialog : public FormDialog {
    Q_OBJECT

public:
    /// No matter: the whole client.
    PauseDialog(const Surroundings &around, ClientId client, MatterId matter, QWidget *parent = nullptr);

private:
    void nameIt(const QString &name);
    void save() override;

    const ClientId m_client;
    const MatterId m_matter;
    Slot m_nameSlot;
    QString m_name;
    DateField *m_until;
    QLineEdit *m_reason;
};

} // namespace deskbell::ui
