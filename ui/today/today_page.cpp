#include "ui/today/today_page.h"

#include "ui/copies/copy_story.h"
#include "ui/messages/message_look.h"
#include "ui/today/day_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int rowsOfACard = 5;
}

TodayPage::TodayPage(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(around.theme, this)), m_date(labelled("dim", {}, this))
{
    setObjectName(u"todayPage"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("title", tr("Today"), this));
    m_date->setContentsMargins(0, 5, 0, 0); // on the title's base line
    head->addWidget(m_date, 0, Qt::AlignVCenter);
    head->addStrut(36);
    head->addStretch();
    QFrame *sender = makeSender(); // before the rest: Tab goes as one reads
    m_stack->addWidget(makeDay());
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(sender);
    layout->addWidget(m_stack, 1);

    Signpost &signs = m_around.signs;
    m_empty->say(u"clients"_s, tr("No clients yet"), tr("Bring in the list the office has, from a spreadsheet saved as CSV. Or add clients one by one with Ctrl+N."), tr("Import a list…"));
    connect(m_empty, &EmptyState::pressed, &signs, &Signpost::importWanted);
    connect(m_stateButton, &QPushButton::clicked, this, &TodayPage::followSender);
    connect(m_catchUp, &Notice::pressed, &signs, [this, &signs] {
        if (m_day.catchUp)
            Q_EMIT signs.missedWanted(m_day.catchUp->from, m_day.catchUp->to);
    });
    const auto message = [this](DayCard *card, const std::vector<MessageRow> DayAtAGlance::*rows) {
        connect(card, &DayCard::opened, this, [this, rows](int row) { Q_EMIT m_around.signs.messageWanted((m_day.*rows)[size_t(row)].message.id); });
    };
    message(m_attention, &DayAtAGlance::attention);
    message(m_sent, &DayAtAGlance::sent);
    connect(m_due, &DayCard::opened, this, [this](int row) {
        const Decision &decision = m_day.due[size_t(row)].decision;
        Q_EMIT m_around.signs.whyWanted(decision.client, decision.matter);
    });
    connect(m_attention, &DayCard::allWanted, &signs, [&signs] { Q_EMIT signs.attentionWanted(); });
    connect(m_due, &DayCard::allWanted, &signs, [&signs] { Q_EMIT signs.plannedWanted({}); });
    connect(m_sent, &DayCard::allWanted, &signs, [&signs] { Q_EMIT signs.sentWanted(u"sent"_s); });
}

QWidget *TodayPage::makeDay()
{
    auto *inside = new QWidget(this);
    inside->setObjectName(u"scrolled"_s);
    m_catchUp = new Notice(m_around.theme, inside);
    m_catchUp->setObjectName(u"catchUp"_s);
    m_attention = new DayCard(m_around.theme, u"attention"_s, tr("Needs attention"), {tr("Client"), tr("About"), tr("State")}, {200, 200}, {0, 1, 2}, tr("Nothing waits for you."), inside);
    m_due = new DayCard(m_around.theme, u"dueToday"_s, tr("Still due today"), {tr("When"), tr("Client"), tr("About")}, {64, 176}, {1, 0, 2}, tr("Nothing more goes today."), inside);
    m_sent = new DayCard(m_around.theme, u"sentToday"_s, tr("Sent today"), {tr("When"), tr("Client"), tr("About")}, {64, 176}, {1, 0, 2}, tr("Nothing has been sent yet today."), inside);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_due, 1);
    columns->addWidget(m_sent, 1);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(m_catchUp);
    layout->addWidget(m_attention);
    layout->addLayout(columns);
    layout->addStretch();
    m_catchUp->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

QFrame *TodayPage::makeSender()
{
    auto *frame = m_sender = new QFrame(this);
    frame->setProperty("kind", u"card"_s);
    m_stateIcon = new QLabel(frame);
    m_stateText = labelled("heading", {}, frame);
    m_stateText->setObjectName(u"todayState"_s);
    m_stateDetail = labelled("dim", {}, frame);
    m_stateDetail->setObjectName(u"todayStateDetail"_s);
    m_stateDetail->setWordWrap(true);
    m_stateButton = new QPushButton(frame);
    m_stateButton->setObjectName(u"todayStateButton"_s);
    m_stateButton->setProperty("kind", u"primary"_s);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_stateText);
    text->addWidget(m_stateDetail);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(12);
    line->addWidget(m_stateIcon);
    line->addLayout(text, 1);
    line->addWidget(m_stateButton);
    return frame;
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    lookAgain();
}

void TodayPage::show(const OfficeStatus &status)
{
    m_state = SendingState::of(status, m_around.present.language());
    const Tone tone = m_state.good ? Tone::Good : Tone::Warning;
    m_stateIcon->setPixmap(m_around.theme.icon(m_state.good ? u"dot"_s : u"pause"_s, tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_stateText->setText(m_state.text);
    QString detail = m_state.detail;
    if (m_state.good)
        detail = status.next ? tr("The next message goes %1.").arg(m_around.present.whenInside(status.next->at)) : tr("No message is waiting to go.");
    else if (m_state.way == SendingState::Way::Confirm && status.lineage.cause != LineageCause::TestCopy)
        detail = CopyStory::of(status.lineage, m_around.present).brief;
    m_stateDetail->setText(detail);
    m_stateDetail->setVisible(!detail.isEmpty());
    m_stateButton->setText(m_state.button);
    showSender();
    m_stateButton->setVisible(m_state.way == SendingState::Way::StartWorker ? m_around.desk.canStartWorker() : m_state.way != SendingState::Way::None);
}

/// An office without clients has something else to do first, unless a person must say how it goes on.
void TodayPage::showSender()
{
    m_sender->setVisible(m_stack->currentIndex() == 0 || m_state.way == SendingState::Way::Confirm);
}

void TodayPage::followSender()
{
    switch (m_state.way) {
    case SendingState::Way::None: break;
    case SendingState::Way::SwitchOn: Q_EMIT m_around.signs.sendingOnWanted(); break;
    case SendingState::Way::Confirm: Q_EMIT m_around.signs.copyQuestionWanted(); break;
    case SendingState::Way::SetUpEmail: Q_EMIT m_around.signs.settingsWanted(SettingsPlace::Email); break;
    case SendingState::Way::StartWorker: Q_EMIT m_around.signs.workerWanted(); break;
    }
}

void TodayPage::lookAgain()
{
    if (!isVisible())
        return; // foresight costs more than a page of rows: asked for when somebody looks
    m_around.desk.ask(m_slot, [now = m_around.present.now(), zone = m_around.present.zone()](const Reader &reader, Commands &commands) {
        return dayAtAGlance(reader, commands, now, zone, rowsOfACard);
    }, [this](const Result<DayAtAGlance> &day) {
        if (day) {
            showDay(*day);
            return;
        }
        const words::ErrorText text = words::error(day.error(), m_around.present.language());
        m_catchUp->say(Tone::Refusal, u"cross"_s, text.message + u' ' + text.next);
    });
}

void TodayPage::showDay(const DayAtAGlance &day)
{
    m_day = day;
    m_date->setText(m_around.present.inFull(m_around.present.today()));
    m_stack->setCurrentIndex(day.anyClients ? 0 : 1);
    showSender();
    m_catchUp->say(Tone::Warning, u"clock"_s, day.catchUp ? said(*day.catchUp) : QString(), day.catchUp && day.catchUp->tooLate > 0 ? tr("Look at them") : QString());

    std::vector<CellRow> rows;
    for (const MessageRow &each : day.attention)
        rows.push_back(rowOf(each, true));
    m_attention->setRows(std::move(rows), day.attentionCount);
    m_attention->setCountTone(u"warning"_s);

    rows.clear();
    const QString &language = m_around.present.language();
    for (const Upcoming &each : day.due) {
        if (int(rows.size()) == rowsOfACard)
            break;
        const Decision &decision = each.decision;
        const Instant at = decision.at.value_or(decision.due);
        const Cell when{at <= m_around.present.now() ? tr("now") : m_around.present.time(at), Tone::Dim, false, {}, {}, {}};
        rows.push_back({qint64(rows.size()) + 1, each.clientName,
                        {when, {each.clientName, Tone::Normal, true, {}, {}, {}}, aboutLook(each.matterName, decision.occurrence.text(), language)}});
    }
    m_due->setRows(std::move(rows), int(day.due.size()));
    QStringList notes;
    if (day.waitingCount > 0)
        notes << tr("%n held", nullptr, day.waitingCount);
    if (day.skippedCount > 0)
        notes << tr("%n will not be sent", nullptr, day.skippedCount);
    m_due->setNote(notes.isEmpty() ? QString() : tr("Not counted here: %1. “See all” says why.").arg(notes.join(u", "_s)));

    rows.clear();
    for (const MessageRow &each : day.sent)
        rows.push_back(rowOf(each, false));
    m_sent->setRows(std::move(rows), day.sentCount);
}

CellRow TodayPage::rowOf(const MessageRow &each, bool withReason) const
{
    const Message &message = each.message;
    const QString &language = m_around.present.language();
    const Cell client{each.clientName, Tone::Normal, true, {}, {}, {}};
    const QString matter = each.matterNumber.isEmpty() ? each.matterTitle : each.matterNumber;
    if (withReason) {
        const std::optional<Instant> at = message.sent ? message.sent : std::optional(message.due);
        return {message.id.value, each.clientName,
                {client, aboutLook(matter, message.occurrenceKey, language), stateLine(message.state, message.receipt, message.reason, at, {}, m_around.present)}};
    }
    const Cell when{m_around.present.time(message.sent.value_or(message.due)), Tone::Dim, false, {}, {}, {}};
    return {message.id.value, each.clientName, {when, client, aboutLook(matter, message.occurrenceKey, language)}};
}

QString TodayPage::said(const CatchUp &gap) const
{
    QStringList parts;
    if (gap.sentAfterwards > 0)
        parts << tr("%n reminders were sent afterwards", nullptr, gap.sentAfterwards);
    if (gap.toGo > 0)
        parts << tr("%n still go by themselves", nullptr, gap.toGo);
    if (gap.held > 0)
        parts << tr("%n are held", nullptr, gap.held);
    if (gap.tooLate > 0)
        parts << tr("%n came too late and are not sent", nullptr, gap.tooLate);
    return tr("The sender did not work from %1 to %2. Of what fell due then: %3.")
        .arg(m_around.present.whenInside(gap.from), m_around.present.whenInside(gap.to), parts.join(u", "_s));
}

} // namespace deskbell::ui
