#pragma once

#include "domain/values/matter.h"
#include "ui/widgets/form_dialog.h"

class QLabel;

namespace deskbell::ui {

/// Closes or cancels a matter, after saying what that ends.
class EndMatterDialog : public FormDialog {
    Q_OBJECT

public:
    EndMatterDialog(const Surroundings &around, MatterId matter, MatterState as, QWidget *parent = nullptr);

private:
    struct About {
        QString name;
        int waiting = 0; ///< messages about it that are planned or held
    };
    void show(const About &about);
    void save() override;

    const MatterId m_matter;
    const MatterState m_as;
    Slot m_readSlot;
    QString m_name;
    QLabel *m_effect;
};

} // namespace deskbell::ui
