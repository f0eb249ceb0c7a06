#pragma once

#include "domain/reminding/decision.h"
#include "domain/values/matter.h"
#include "ui/desk/surroundings.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
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

public Q_SLOTS:
    /// Words that were changed are not thrown away by one press.
    void reject() override;

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
    [[nodiscard]] bool isEdited() const;
    void send();
    void report(const Result<ManualSendResult> &result);

    const Surroundings m_around;
    const ClientId m_client;
    const QString m_uuid; ///< a second press is the same message
    Slot m_slot;
    Draft m_draft;
    QHash<qint64, QString> m_edited; ///< by matter: what a person made of the text before looking at another
    bool m_stopped = true;
    bool m_warnedOfLoss = false;
    QLabel *m_title;
    QFormLayout *m_form = nullptr;
    QComboBox *m_about;
    QLabel *m_to;
    QLabel *m_subject;
    QPlainTextEdit *m_text;
    QLabel *m_textError;
    Notice *m_stop;
    Notice *m_warning;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_reasonError;
    Notice *m_loss;
    QPushButton *m_cancel;
    QPushButton *m_send;
};

} // namespace deskbell::ui
