#pragma once

#include "domain/reminding/decision.h"
#include "domain/values/matter.h"
#include "ui/shell/surroundings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace deskbell::ui {

class Notice;

/// A reminder by hand: about what, to whom, the exact text, and what speaks against it. The chain is asked before and again by the command.
class ReminderDialog : public QDialog {
    Q_OBJECT

public:
    ReminderDialog(const Surroundings &around, ClientId client, MatterId matter, QWidget *parent = nullptr);

private:
    struct Draft {
        QString clientName;
        std::vector<Matter> matters; ///< the open ones
        MatterId chosen;
        Decision decision;
        QString subject, body;
    };
    [[nodiscard]] static Result<Draft> draft(const Reader &reader, Commands &commands, ClientId client, MatterId chosen, const QString &uuid, Instant now);

    void layOut();
    void ask(MatterId chosen);
    void show(const Draft &draft);
    void showObstacles();
    void followFix();
    void send();
    void report(const Result<ManualSendResult> &result);

    const Surroundings m_around;
    const ClientId m_client;
    const QString m_uuid; ///< a second press is the same message
    Slot m_slot;
    Draft m_draft;
    bool m_stopped = true;
    QLabel *m_title;
    QComboBox *m_about;
    QLabel *m_to;
    QLabel *m_subject;
    QPlainTextEdit *m_text;
    Notice *m_stop;
    Notice *m_warning;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_reasonError;
    QPushButton *m_send;
};

} // namespace deskbell::ui
