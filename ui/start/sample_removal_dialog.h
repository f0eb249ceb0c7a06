#pragma once

#include "ui/desk/surroundings.h"
#include "ui/widgets/ask_dialog.h"

namespace deskbell::ui {

/// The one confirmation before the sample office goes: what goes with it, and what comes then.
class SampleRemovalDialog : public AskDialog {
    Q_OBJECT

public:
    SampleRemovalDialog(const Surroundings &around, QWidget *parent);

private:
    void tell(int own);
    void remove();

    const Surroundings &m_around;
    Slot m_counted;
    Slot m_slot;
};

} // namespace deskbell::ui
