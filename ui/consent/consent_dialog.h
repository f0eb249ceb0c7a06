#pragma once

#include "ui/widgets/form_dialog.h"

class QLineEdit;
class QRadioButton;

namespace deskbell::ui {

class DateField;

/// What a client answered when asked for consent: yes or no, how it said so and on which day.
class ConsentDialog : public FormDialog {
    Q_OBJECT

public:
    /// No rule: the general consent.
    ConsentDialog(const Surroundings &around, ClientId client, RuleId rule, QWidget *parent = nullptr);

private:
    struct About {
        QString client, rule;
        Consent answer = Consent::Unasked;
    };
    void layOut();
    void show(const About &about);
    void save() override;

    const ClientId m_client;
    const RuleId m_rule;
    Slot m_readSlot;
    QWidget *m_answers;
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QRadioButton *m_unasked;
    QLineEdit *m_source;
    DateField *m_said;
};

} // namespace deskbell::ui
