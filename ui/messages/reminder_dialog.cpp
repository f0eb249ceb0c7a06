#include "ui/messages/reminder_dialog.h"

#include "domain/reminding/civil_time.h"
#include "domain/text/address.h"
#include "engine/sending/by_hand.h"
#include "engine/sending/message_text.h"
#include "ui/messages/fix_place.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ReminderDialog::ReminderDialog(const Surroundings &around, ClientId client, MatterId matter, QWidget *parent)
    : QDialog(parent), m_around(around), m_client(client), m_uuid(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_title(labelled("heading", tr("Send reminder"), this)), m_about(new QComboBox(this)), m_to(new QLabel(this)),
      m_subject(new QLabel(this)), m_text(new QPlainTextEdit(this)), m_textError(labelled("error", {}, this)), m_stop(new Notice(around.theme, this)),
      m_warning(new Notice(around.theme, this)), m_reasonLabel(labelled("field", tr("Send anyway, because"), this)), m_reason(new QLineEdit(this)),
      m_reasonError(labelled("error", {}, this)), m_loss(new Notice(around.theme, this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_send(new QPushButton(tr("Send"), this))
{
    setObjectName(u"reminderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send reminder"));
    layOut();
    connect(m_about, &QComboBox::activated, this, [this] {
        if (isEdited())
            m_edited[m_draft.chosen.value] = m_text->toPlainText();
        ask({m_about->currentData().toLongLong()});
    });
    connect(m_stop, &Notice::pressed, this, &ReminderDialog::followFix);
    connect(m_send, &QPushButton::clicked, this, &ReminderDialog::send);
    connect(m_reason, &QLineEdit::textChanged, m_reasonError, &QWidget::hide);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_textError->hide();
        m_loss->hide();
        m_warnedOfLoss = false;
    });
    ask(matter);
}

void ReminderDialog::layOut()
{
    resize(600, 560);
    m_about->setObjectName(u"reminderAbout"_s);
    m_to->setObjectName(u"reminderTo"_s);
    m_to->setTextFormat(Qt::PlainText);
    m_to->setWordWrap(true);
    m_subject->setObjectName(u"reminderSubject"_s);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_text->setObjectName(u"reminderText"_s);
    m_text->setTabChangesFocus(true);
    m_stop->setObjectName(u"reminderStop"_s);
    m_warning->setObjectName(u"reminderWarning"_s);
    m_reason->setObjectName(u"overrideReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_reasonError->setObjectName(u"overrideError"_s);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty("kind", u"primary"_s);
    m_send->setDefault(true);
    m_send->setEnabled(false);
    m_textError->setObjectName(u"reminderTextError"_s);
    m_loss->setObjectName(u"reminderLoss"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_reason->setMaxLength(200);
    for (QWidget *each : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_reasonError, m_textError})
        each->hide();

    m_form = new QFormLayout;
    auto *form = m_form;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("About"), m_about);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Subject"), m_subject);
    auto *textLabel = labelled("field", tr("Text, as the client will read it"), this);
    textLabel->setBuddy(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(labelled("dim", tr("It can be taken back for 10 seconds."), this));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetMinimumSize); // it grows for an error instead of squeezing its fields
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addWidget(m_stop);
    layout->addWidget(m_warning);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addWidget(m_reasonError);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_textError);
    layout->addWidget(m_loss);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

Result<ReminderDialog::Draft> ReminderDialog::draft(const Reader &reader, Commands &commands, ClientId client, MatterId chosen, const QString &uuid,
                                                    Instant now)
{
    Draft draft;
    auto who = reader.client(client);
    if (!who)
        return Failure(who.error());
    draft.clientName = who->name;
    MatterSearch search;
    search.client = client;
    search.state = MatterState::Open;
    search.limit = 500;
    auto matters = reader.matters(search);
    if (!matters)
        return Failure(matters.error());
    draft.matters = matters->rows;
    if (draft.matters.empty())
        return draft;
    if (!chosen) {
        auto types = reader.matterTypes();
        if (!types)
            return Failure(types.error());
        const auto office = reader.office();
        if (!office)
            return Failure(office.error());
        const QDate today = civilDay(now, QTimeZone(office->zone.toUtf8()));
        // The one that ends next, of those that may be reminded: what a clerk most likely means.
        const auto rank = [&](const Matter &matter) {
            const bool allowed = std::any_of(types->begin(), types->end(), [&](const MatterType &type) { return type.name == matter.type && type.remindByHand; });
            const bool coming = matter.ends.isValid() && matter.ends >= today;
            return std::make_tuple(!allowed, !coming, matter.ends);
        };
        chosen = std::min_element(draft.matters.begin(), draft.matters.end(), [&](const Matter &a, const Matter &b) { return rank(a) < rank(b); })->id;
    }
    draft.chosen = chosen;
    ManualSend send;
    send.client = client;
    send.matter = chosen;
    send.uuid = uuid;
    auto decisions = commands.previewByHand(send, now);
    if (!decisions)
        return Failure(decisions.error());
    if (!decisions->empty())
        draft.decision = decisions->front();
    if (auto answer = decideByHand(commands.database(), {chosen, uuid, {}, {}}, now)) {
        const QDate today = civilDay(now, answer->facts.zone);
        if (auto text = messageText(commands.database(), answer->facts, {}, {}, today)) {
            draft.subject = text->subject;
            draft.body = text->body;
        }
    }
    return draft;
}

void ReminderDialog::ask(MatterId chosen)
{
    m_send->setEnabled(false); // what is shown is not what would be sent, until the answer is here
    m_around.desk.ask(m_slot, [client = m_client, chosen, uuid = m_uuid, now = m_around.present.now()](const Reader &reader, Commands &commands) {
        return draft(reader, commands, client, chosen, uuid, now);
    }, [this](const Result<Draft> &draft) {
        if (draft) {
            show(*draft);
            return;
        }
        const words::ErrorText text = words::error(draft.error(), m_around.present.language());
        m_stop->say(Tone::Refusal, u"cross"_s, text.message + u' ' + text.next);
    });
}

bool ReminderDialog::isEdited() const
{
    return m_draft.chosen && m_text->toPlainText() != m_draft.body;
}

void ReminderDialog::show(const Draft &draft)
{
    if (isEdited() && draft.chosen == m_draft.chosen)
        m_edited[draft.chosen.value] = m_text->toPlainText(); // only the chain was asked again
    m_draft = draft;
    setWindowTitle(tr("Send reminder to %1").arg(draft.clientName));
    m_title->setText(windowTitle());
    m_about->clear();
    for (const Matter &matter : draft.matters) {
        QString name = words::capitalised(words::matterType(matter.type, m_around.present.language())) + u' ' + (matter.number.isEmpty() ? matter.title : matter.number);
        if (matter.ends.isValid())
            name = tr("%1 · ends %2").arg(name, m_around.present.day(matter.ends));
        m_about->addItem(name, matter.id.value);
        if (matter.id == draft.chosen)
            m_about->setCurrentIndex(m_about->count() - 1);
    }
    m_about->setEnabled(draft.matters.size() > 1);
    QStringList to;
    for (const Leg &leg : draft.decision.legs)
        to << shownAddress(leg.to);
    m_to->setText(to.isEmpty() ? u"—"_s : to.join(u", "_s));
    m_form->setRowVisible(m_subject, !draft.subject.isEmpty()); // an SMS has none
    m_subject->setText(draft.subject);
    m_text->setPlainText(m_edited.value(draft.chosen.value, draft.body));
    showObstacles();
    if (m_stopped)
        (m_stop->button()->isVisible() ? m_stop->button() : m_cancel)->setFocus();
    else if (m_draft.decision.warnings.empty())
        m_send->setFocus();
    else
        m_reason->setFocus();
}

void ReminderDialog::showObstacles()
{
    const QString &language = m_around.present.language();
    const Decision &decision = m_draft.decision;
    m_stopped = m_draft.matters.empty() || (decision.reason != Reason::Ok && !isWarningByHand(decision.reason));
    if (m_draft.matters.empty())
        m_stop->say(Tone::Refusal, u"cross"_s, tr("This client has no open matter that a reminder could be about."));
    else if (m_stopped)
        m_stop->say(Tone::Refusal, u"cross"_s, words::reason(decision.reason, decision.detail, language),
                    hasFix(obstacleOf(decision)) ? words::fix(decision.reason, language) : QString());
    else
        m_stop->hide();
    QStringList warnings;
    for (const Reason reason : decision.warnings)
        warnings << words::reason(reason, reason == decision.reason ? decision.detail : QString(), language);
    const bool warned = !m_stopped && !warnings.isEmpty();
    m_warning->say(Tone::Warning, u"warning"_s, warned ? warnings.join(u'\n') : QString());
    m_reasonLabel->setVisible(warned);
    m_reason->setVisible(warned);
    m_send->setEnabled(true); // pressed when it cannot go, it leads to what is in the way
}

void ReminderDialog::reject()
{
    if (!isEnabled())
        return; // it is being queued: what is called off now would go all the same
    if (isEdited() && !std::exchange(m_warnedOfLoss, true)) {
        m_loss->say(Tone::Warning, u"warning"_s, tr("Your changes to the text would be lost. Press Cancel once more to lose them."));
        m_cancel->setFocus();
        return;
    }
    QDialog::reject();
}

void ReminderDialog::followFix()
{
    accept();
    goToFix(m_around.signs, obstacleOf(m_draft.decision));
}

void ReminderDialog::send()
{
    if (m_stopped) {
        (m_stop->button()->isVisible() ? m_stop->button() : m_cancel)->setFocus();
        return;
    }
    if (m_text->toPlainText().trimmed().isEmpty()) {
        m_textError->setText(tr("There is nothing to send: write the text, or cancel."));
        m_textError->show();
        m_text->setFocus();
        return;
    }
    if (!m_draft.decision.warnings.empty() && m_reason->text().trimmed().isEmpty()) {
        m_reasonError->setText(tr("Say why it goes all the same: the activity log keeps it."));
        m_reasonError->show();
        m_reason->setFocus();
        return;
    }
    ManualSend send;
    send.client = m_client;
    send.matter = m_draft.chosen;
    send.uuid = m_uuid;
    if (isEdited())
        send.text = m_text->toPlainText();
    send.overrides = m_draft.decision.warnings;
    send.overrideReason = m_reason->text().trimmed();
    setEnabled(false);
    m_around.desk.tell(m_slot, [send](Commands &commands, const By &by) { return commands.sendByHand(send, by); },
                       [this](const Result<ManualSendResult> &result) { report(result); });
}

void ReminderDialog::report(const Result<ManualSendResult> &result)
{
    setEnabled(true);
    m_send->setFocus();
    if (!result) {
        const words::ErrorText text = words::error(result.error(), m_around.present.language());
        m_stop->say(Tone::Refusal, u"cross"_s, text.message + u' ' + text.next);
        return;
    }
    if (result->messages.empty()) {
        ask(m_draft.chosen); // the chain changed its mind meanwhile: show what it says now
        return;
    }
    // The dialog is gone when somebody presses Undo: the desk and the signs outlive it, the slot travels along.
    const auto slot = std::make_shared<Slot>();
    Desk &desk = m_around.desk;
    Signpost &signs = m_around.signs;
    const QString language = m_around.present.language();
    Q_EMIT signs.said(tr("The reminder to %1 is queued.").arg(m_draft.clientName), [slot, &desk, &signs, language, messages = result->messages] {
        desk.tell(*slot, [messages](Commands &commands, const By &by) -> Result<> {
            for (const MessageId id : messages)
                if (auto cancelled = commands.cancelMessage(id, by); !cancelled)
                    return cancelled;
            return {};
        }, [slot, &signs, language](const Result<> &cancelled) {
            if (cancelled) {
                Q_EMIT signs.said(tr("Taken back: the reminder is not sent."), {});
                return;
            }
            const words::ErrorText text = words::error(cancelled.error(), language);
            Q_EMIT signs.said(text.message + u' ' + text.next, {});
        });
    });
    accept();
}

} // namespace deskbell::ui
