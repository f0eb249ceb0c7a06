#pragma once

#include "ui/shell/closing.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;

namespace deskbell::ui {

/// "3 messages are due Monday 08:00; this computer must be on": said when the window closes, with what helps. Accepted: close.
class ClosingDialog : public FormDialog {
    Q_OBJECT

public:
    ClosingDialog(const Surroundings &around, Closing &closing, const OfficeStatus &status, QWidget *parent);

private:
    void save() override;

    Closing &m_closing;
    const bool m_senderWorks;
    QCheckBox *m_atLogin;
    QCheckBox *m_sayNoMore;
};

} // namespace deskbell::ui
