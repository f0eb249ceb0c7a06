#pragma once

#include "ui/shell/surroundings.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;

namespace deskbell::ui {

/// Leaves a client, or one of its matters, out of automatic messages until a day, with a reason.
class PauseDialog : public QDialog {
    Q_OBJECT

public:
    PauseDialog(const Surroundings &around, ClientId client, MatterId matter, QWidget *parent = nullptr);

private:
    void layOut();
    void save();

    const Surroundings m_around;
    const ClientId m_client;
    const MatterId m_matter; ///< none: the whole client
    Slot m_slot;
    Slot m_nameSlot;
    QString m_name;
    QLabel *m_title;
    QDateEdit *m_until;
    QLineEdit *m_reason;
    QLabel *m_error;
};

} // namespace deskbell::ui
