#pragma once

#include "ui/widgets/form_dialog.h"

class QLabel;
class QLineEdit;

namespace deskbell::ui {

/// "Client asked to stop": how the client said so, and what follows from it, before it is done.
class StopDialog : public FormDialog {
    Q_OBJECT

public:
    StopDialog(const Surroundings &around, ClientId client, QWidget *parent = nullptr);

private:
    struct About {
        Client client;
        int waiting = 0; ///< messages to the client that are planned or held
    };
    void show(const About &about);
    void save() override;

    const ClientId m_client;
    Slot m_readSlot;
    QString m_name;
    QLineEdit *m_source;
    QLabel *m_effect;
};

} // namespace deskbell::ui
