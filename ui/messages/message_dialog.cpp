#include "ui/messages/message_dialog.h"

#include "domain/text/address.h"
#include "ui/messages/fix_place.h"
#include "ui/messages/message_look.h"
#include "ui/messages/send_again_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

MessageDialog::MessageDialog(const Surroundings &around, MessageId message, QWidget *parent)
    : QDialog(parent), m_around(around), m_id(message), m_icon(new QLabel(this)), m_state(labelled("heading", {}, this)),
      m_why(labelled("dim", {}, this)), m_serverWords(labelled("small", {}, this)), m_obstacle(new Notice(around.theme, this)), m_facts(labelled("dim", {}, this)), m_subject(labelled("heading", {}, this)),
      m_body(new QPlainTextEdit(this)), m_attemptsTitle(labelled("field", tr("Attempts"), this)), m_attempts(new QVBoxLayout),
      m_error(new Notice(around.theme, this)), m_buttons(new QHBoxLayout)
{
    setObjectName(u"messageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Message"));
    layOut();
    connect(&m_around.signs, &Signpost::officeChanged, this, &MessageDialog::lookAgain);
    const auto follow = [this](Reason reason) {
        accept();
        goToFix(m_around.signs, obstacle(reason));
    };
    connect(m_obstacle, &Notice::pressed, this, [this, follow] { follow(m_row.message.reason); });
    connect(m_error, &Notice::pressed, this, [this, follow] { follow(m_refusal); });
    lookAgain();
}

void MessageDialog::layOut()
{
    resize(640, 600);
    m_state->setObjectName(u"messageState"_s);
    m_facts->setObjectName(u"messageFacts"_s);
    m_subject->setObjectName(u"messageSubject"_s);
    m_subject->setWordWrap(true);
    m_body->setObjectName(u"messageBody"_s);
    m_body->setReadOnly(true);
    m_body->setProperty("kind", u"letter"_s);
    m_body->setAccessibleName(tr("Text of the message"));
    m_body->setTabChangesFocus(true);
    m_facts->setWordWrap(true);
    letCopy(m_facts);
    m_why->setWordWrap(true);
    m_serverWords->setObjectName(u"messageServerWords"_s);
    m_serverWords->setWordWrap(true);
    letCopy(m_serverWords);
    m_obstacle->setObjectName(u"messageObstacle"_s);
    m_error->setObjectName(u"messageError"_s);
    m_attempts->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_state);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_serverWords);
    layout->addWidget(m_why);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_facts);
    layout->addSpacing(4);
    QVBoxLayout *text = nullptr;
    QFrame *frame = card(this, &text);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->document()->setDocumentMargin(0);
    m_subject->setContentsMargins(1, 0, 1, 0); // both texts begin at one edge: the body has a ring for the keyboard
    text->addWidget(m_subject);
    text->addWidget(m_body, 1);
    layout->addWidget(frame, 1);
    layout->addSpacing(4);
    layout->addWidget(m_attemptsTitle);
    layout->addLayout(m_attempts);
    layout->addWidget(m_error);
    layout->addSpacing(8);
    m_buttons->setSpacing(8);
    layout->addLayout(m_buttons);
}

void MessageDialog::lookAgain()
{
    m_around.desk.ask(m_slot, [id = m_id](const Reader &reader) { return reader.message(id); }, [this](const Result<MessageRow> &row) {
        if (row) {
            show(*row);
            return;
        }
        const words::ErrorText text = words::error(row.error(), m_around.present.language());
        m_error->say(Tone::Refusal, u"warning"_s, text.message + u' ' + text.next);
    });
}

void MessageDialog::show(const MessageRow &row)
{
    m_row = row;
    const Message &message = row.message;
    const QString &language = m_around.present.language();
    setWindowTitle(tr("Message to %1").arg(row.clientName));
    const Cell look = stateLook(message.state, message.receipt, language);
    m_icon->setPixmap(m_around.theme.icon(look.icon, look.tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_state->setText(look.accessible.isEmpty() ? look.text : look.accessible);
    const bool blocked = message.reason != Reason::Ok && message.state != MessageState::Sent;
    QString why;
    if (blocked)
        why = words::reason(message.reason, message.reasonDetail, language);
    else if (message.state == MessageState::Unknown)
        why = message.resolvedBy.isEmpty() ? tr("It may have reached the client: the line broke after the text had left. Deskbell never sends such a message again by itself: ask the client, or look whether it arrived.")
                                           : tr("It may have reached the client. %1 left it at that.").arg(words::brief(message.resolvedBy));
    else if (message.state == MessageState::Failed && !message.resolvedBy.isEmpty())
        why = tr("%1 left it at that.").arg(words::brief(message.resolvedBy));
    const bool waits = blocked && (message.state == MessageState::Held || message.state == MessageState::Planned);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty() && !waits);
    offerFix(m_obstacle, Tone::Warning, waits ? why : QString(), message.reason);
    m_serverWords->setText(message.receiptText);
    m_serverWords->setVisible(!message.receiptText.isEmpty());
    showFacts(row);
    m_subject->setText(message.subject);
    m_subject->setVisible(!message.subject.isEmpty());
    if (m_body->toPlainText() != message.body)
        m_body->setPlainText(message.body);
    if (message.body.isEmpty())
        m_body->setPlaceholderText(tr("The text is made when the message is sent, from the data as they are then."));
    showAttempts(message);
    showButtons(message);
}

void MessageDialog::showFacts(const MessageRow &row)
{
    const Message &message = row.message;
    const QString &language = m_around.present.language();
    const QString matter = row.matterNumber.isEmpty() ? row.matterTitle : row.matterNumber;
    QStringList lines;
    lines << (message.to.isEmpty() ? tr("To %1").arg(row.clientName) : tr("To %1 · %2", "address, client").arg(shownAddress(message.to), row.clientName));
    lines << tr("About %1 · %2", "matter, step").arg(matter, words::stepName(message.occurrenceKey, language))
                 + (row.ruleName.isEmpty() || message.byHand ? QString() : QString(u" · "_s + row.ruleName));
    if (message.sent)
        lines << tr("Sent %1").arg(m_around.present.exactly(*message.sent));
    else
        lines << tr("Due %1").arg(m_around.present.exactly(message.due));
    if (message.resendOf)
        lines << tr("Sent again in place of an earlier message");
    m_facts->setText(lines.join(u'\n'));
}

void MessageDialog::showAttempts(const Message &message)
{
    emptied(m_attempts);
    m_attemptsTitle->setVisible(!message.attempts.empty());
    int number = 0;
    for (const Attempt &attempt : message.attempts) {
        auto *line = new QLabel(this);
        line->setTextFormat(Qt::PlainText);
        line->setObjectName(u"attempt"_s);
        line->setWordWrap(true);
        line->setText(tr("%1. %2 · %3", "number, moment, what happened")
                          .arg(QString::number(++number), m_around.present.exactly(attempt.claimed),
                               words::attempt(attempt, m_around.present.language())));
        m_attempts->addWidget(line);
        QStringList own;
        if (!attempt.server.isEmpty())
            own << attempt.server;
        if (!attempt.reply.isEmpty())
            own << words::serverWords(attempt.reply, m_around.present.language());
        if (own.isEmpty())
            continue;
        QLabel *reply = labelled("small", own.join(u": "_s), this);
        reply->setObjectName(u"attemptReply"_s);
        reply->setWordWrap(true);
        letCopy(reply);
        reply->setIndent(16);
        m_attempts->addWidget(reply);
    }
}

QPushButton *MessageDialog::addButton(const QString &name, const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->addWidget(button);
    return button;
}

void MessageDialog::showButtons(const Message &message)
{
    const QString state = code(message.state) + message.resolvedBy;
    if (state == m_shown)
        return;
    m_shown = state;
    emptied(m_buttons);
    addButton(u"openClientButton"_s, tr("Open client"), [this, client = message.client] {
        Q_EMIT m_around.signs.clientWanted(client, ClientTab::Activity);
        accept();
    });
    m_buttons->addStretch();
    switch (message.state) {
    case MessageState::Planned:
    case MessageState::Held:
        addButton(u"cancelMessageButton"_s, tr("Cancel this message"), [this] {
            m_around.desk.tell(m_slot, [id = m_id](Commands &commands, const By &by) { return commands.cancelMessage(id, by); },
                               [this](const Result<> &result) { end(result, tr("The message was cancelled.")); });
        });
        break;
    case MessageState::Sent:
    case MessageState::Failed:
        addButton(u"resendButton"_s, tr("Send again"), [this] {
            m_around.desk.tell(m_slot, [id = m_id](Commands &commands, const By &by) { return commands.resendMessage(id, by); },
                               [this](const Result<MessageId> &result) {
                                   end(result ? Result<>() : Result<>(Failure(result.error())), tr("A new message is queued."));
                               });
        });
        if (message.state == MessageState::Failed && message.resolvedBy.isEmpty())
            addButton(u"leaveButton"_s, tr("Leave it"), [this] { resolve(u"left"_s, tr("Left at that: it is not sent again.")); });
        break;
    case MessageState::Unknown:
        addButton(u"arrivedButton"_s, tr("It arrived"), [this] { resolve(u"sent"_s, tr("Noted: it arrived.")); });
        addButton(u"sendAgainButton"_s, tr("Send again – may arrive twice…"), [this] {
            auto *question = new SendAgainDialog({m_row.clientName}, this);
            connect(question, &QDialog::accepted, this, [this] { resolve(u"again"_s, tr("A new message is queued.")); });
            question->open();
        });
        if (message.resolvedBy.isEmpty())
            addButton(u"leaveButton"_s, tr("Leave it"), [this] { resolve(u"left"_s, tr("Left at that: it stays unknown and is not sent again.")); });
        break;
    case MessageState::Sending:
    case MessageState::Skipped:
    case MessageState::Cancelled: break;
    }
    QPushButton *close = addButton(u"closeButton"_s, tr("Close"), [this] { accept(); });
    close->setProperty("kind", u"primary"_s);
    close->setDefault(true);
    close->show(); // only what is shown can take the keyboard
    close->setFocus();
}

void MessageDialog::resolve(const QString &as, const QString &done)
{
    m_around.desk.tell(m_slot, [id = m_id, as](Commands &commands, const By &by) { return commands.resolveMessage(id, as, by); },
                       [this, done](const Result<MessageId> &result) { end(result ? Result<>() : Result<>(Failure(result.error())), done); });
}

void MessageDialog::end(const Result<> &result, const QString &done)
{
    if (result) {
        Q_EMIT m_around.signs.said(done, {});
        accept();
        return;
    }
    const words::ErrorText text = words::error(result.error(), m_around.present.language());
    m_refusal = result.error().kind == ErrorKind::NotAllowed ? fromCode<Reason>(result.error().code).value_or(Reason::Ok) : Reason::Ok;
    const bool fixable = m_refusal != Reason::Ok && hasFix(obstacle(m_refusal)); // then the button says what to do
    offerFix(m_error, Tone::Refusal, fixable ? text.message : QString(text.message + u' ' + text.next), m_refusal);
    if (fixable)
        m_error->button()->setFocus();
}

Obstacle MessageDialog::obstacle(Reason reason) const
{
    const Message &message = m_row.message;
    const bool named = reason == Reason::BadAddress || reason == Reason::Suppressed; // the sentence names the address
    return {reason, message.client, message.matter, message.rule, named ? message.to : QString(), message.channel};
}

void MessageDialog::offerFix(Notice *notice, Tone tone, const QString &text, Reason reason)
{
    notice->say(tone, tone == Tone::Warning ? u"pause"_s : u"warning"_s, text,
                reason != Reason::Ok && hasFix(obstacle(reason)) ? words::fix(reason, m_around.present.language()) : QString());
}

} // namespace deskbell::ui
