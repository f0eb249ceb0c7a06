#include "ui/shell/status_strip.h"

#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
QPushButton *stripButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setProperty("kind", u"strip"_s);
    return button;
}
} // namespace

StatusStrip::StatusStrip(const Surroundings &around, QWidget *parent)
    : QFrame(parent), m_around(around), m_dot(new QLabel(this)), m_sending(stripButton(u"sendingState"_s, this)), m_worker(new QLabel(this)),
      m_start(stripButton(u"startWorkerButton"_s, this)), m_next(new QLabel(this)), m_sentToday(new QLabel(this)),
      m_unknown(stripButton(u"unknownCount"_s, this)), m_held(stripButton(u"heldCount"_s, this)), m_failed(stripButton(u"failedCount"_s, this)),
      m_sample(new QLabel(tr("Sample data"), this)), m_who(new QLabel(this))
{
    setObjectName(u"statusStrip"_s);
    m_worker->setObjectName(u"workerState"_s);
    m_next->setObjectName(u"nextMessage"_s);
    m_sentToday->setObjectName(u"sentToday"_s);
    m_who->setObjectName(u"officeAndOperator"_s);
    m_who->setTextFormat(Qt::PlainText);
    m_start->setText(tr("Start"));
    m_start->setAccessibleName(tr("Start the sender"));
    setLook(m_start, "tone", u"accent"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(16);
    auto *sending = new QHBoxLayout;
    sending->setSpacing(2);
    sending->addWidget(m_dot);
    sending->addWidget(m_sending);
    layout->addLayout(sending);
    auto *worker = new QHBoxLayout;
    worker->setSpacing(6);
    worker->addWidget(m_worker);
    worker->addWidget(m_start);
    layout->addLayout(worker);
    for (QWidget *each : std::initializer_list<QWidget *>{m_next, m_sentToday, m_unknown, m_failed, m_held})
        layout->addWidget(each);
    layout->addStretch();
    m_sample->setObjectName(u"sampleMark"_s);
    setLook(m_sample, "tone", u"warning"_s);
    layout->addWidget(m_sample);
    layout->addWidget(m_who);
    for (QPushButton *each : {m_start, m_unknown, m_failed, m_held})
        each->hide();
    Signpost &signs = m_around.signs;
    connect(m_sending, &QPushButton::clicked, &signs, [this, &signs] {
        if (m_way == SendingState::Way::SetUpEmail)
            Q_EMIT signs.settingsWanted(SettingsPlace::Email);
        else if (m_way == SendingState::Way::Confirm)
            Q_EMIT signs.copyQuestionWanted();
        else
            Q_EMIT signs.sendingWanted();
    });
    connect(m_start, &QPushButton::clicked, &signs, &Signpost::workerWanted);
    connect(m_unknown, &QPushButton::clicked, &signs, [&signs] { Q_EMIT signs.attentionWanted(u"unknown"_s); });
    connect(m_failed, &QPushButton::clicked, &signs, [&signs] { Q_EMIT signs.attentionWanted(u"failed"_s); });
    connect(m_held, &QPushButton::clicked, &signs, [&signs] { Q_EMIT signs.attentionWanted(u"held"_s); });
}

void StatusStrip::show(const OfficeStatus &status)
{
    showSending(status);
    showWorker(status);
    const WorkerStatus &worker = status.worker;
    m_next->setText(status.next ? tr("Next message %1").arg(m_around.present.whenInside(status.next->at)) : tr("No message is waiting"));
    m_nextKnown = status.workerAlive; // when nobody plans, it would be a guess
    m_sentToday->setText(tr("%n sent today", nullptr, worker.sentToday));
    m_unknown->setText(tr("%n unknown", nullptr, worker.unknown));
    m_unknown->setVisible(worker.unknown > 0);
    setLook(m_unknown, "tone", u"warning"_s);
    m_failed->setText(tr("%n failed", nullptr, worker.failed));
    m_failed->setVisible(worker.failed > 0);
    setLook(m_failed, "tone", u"refusal"_s);
    m_held->setText(tr("%n held", nullptr, worker.held));
    m_held->setVisible(worker.held > 0);
    setLook(m_held, "tone", u"warning"_s);
    m_sample->setVisible(status.office.sample);
    m_who->setText(status.operatorName.isEmpty() ? status.office.name : tr("%1 · %2", "office · operator").arg(status.office.name, status.operatorName));
    fit();
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void StatusStrip::fit()
{
    const auto width = [this] {
        layout()->activate(); // of its parts: what they say may be new
        return layout()->sizeHint().width();
    };
    m_next->setVisible(m_nextKnown);
    m_sentToday->show();
    m_who->show();
    for (QWidget *each : std::initializer_list<QWidget *>{m_who, m_sentToday, m_next})
        if (width() > this->width())
            each->hide();
}

void StatusStrip::showSending(const OfficeStatus &status)
{
    const SendingState state = SendingState::ofOffice(status, m_around.present.language());
    const Tone tone = state.good ? Tone::Good : Tone::Warning;
    m_dot->setPixmap(m_around.theme.icon(tone == Tone::Good ? u"dot"_s : u"pause"_s, tone).pixmap(QSize(14, 14), devicePixelRatioF()));
    m_way = state.way;
    m_sending->setText(state.text);
    m_sending->setToolTip(state.good ? tr("Switch all sending on or off") : state.detail);
    setLook(m_sending, "tone", tone == Tone::Good ? QString() : u"warning"_s);
}

void StatusStrip::showWorker(const OfficeStatus &status)
{
    const SendingState sender = SendingState::ofSender(status);
    m_worker->setText(sender.text);
    setLook(m_worker, "tone", sender.good ? QString() : u"warning"_s);
    m_start->setVisible(sender.way == SendingState::Way::StartWorker && m_around.desk.canStartWorker());
}

} // namespace deskbell::ui
