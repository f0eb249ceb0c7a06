#pragma once

#include "queries/reader.h"
#include "ui/desk/surroundings.h"
#include "ui/messages/fix_place.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace deskbell::ui {

class Notice;
enum class Tone;

/// One message: its exact text, every attempt with the server's own words, and what a person may do about it.
class MessageDialog : public QDialog {
    Q_OBJECT

public:
    MessageDialog(const Surroundings &around, MessageId message, QWidget *parent = nullptr);

private:
    void layOut();
    void lookAgain();
    void show(const MessageRow &row);
    void showFacts(const MessageRow &row);
    void showAttempts(const Message &message);
    void showButtons(const Message &message);
    QPushButton *addButton(const QString &name, const QString &text, const std::function<void()> &act);
    void resolve(const QString &as, const QString &done);
    void end(const Result<> &result, const QString &done);
    [[nodiscard]] Obstacle obstacle(Reason reason) const;
    void offerFix(Notice *notice, Tone tone, const QString &text, Reason reason);

    const Surroundings m_around;
    const MessageId m_id;
    Slot m_slot;
    MessageRow m_row;
    QString m_shown; ///< state shown last: buttons are rebuilt only when it moved
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_why;
    QLabel *m_serverWords;
    Notice *m_obstacle; ///< why it is held, with the way to its fix
    QLabel *m_facts;
    QLabel *m_subject;
    QPlainTextEdit *m_body;
    QLabel *m_attemptsTitle;
    QVBoxLayout *m_attempts;
    Notice *m_error;
    Reason m_refusal = Reason::Ok; ///< what m_error is about
    QHBoxLayout *m_buttons;
};

} // namespace deskbell::ui
