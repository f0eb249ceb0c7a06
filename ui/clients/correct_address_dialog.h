#pragma once

#include "domain/values/client.h"
#include "ui/shell/surroundings.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace deskbell::ui {

/// Corrects one contact point. What was held for want of a good address goes on by itself.
class CorrectAddressDialog : public QDialog {
    Q_OBJECT

public:
    CorrectAddressDialog(const Surroundings &around, const ContactPoint &point, QWidget *parent = nullptr);

private:
    void save();

    const Surroundings m_around;
    const ContactPoint m_point;
    Slot m_slot;
    QLineEdit *m_value;
    QLabel *m_error;
};

} // namespace deskbell::ui
