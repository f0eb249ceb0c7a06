#pragma once

#include "ui/widgets/ask_dialog.h"

#include <QStringList>

namespace deskbell::ui {

/// Asks before messages go again that may have arrived: the consequence is accepted with a tick of its own.
class SendAgainDialog : public AskDialog {
    Q_OBJECT

public:
    /// To these clients, one name for each message.
    SendAgainDialog(const QStringList &clients, QWidget *parent);
};

} // namespace deskbell::ui
