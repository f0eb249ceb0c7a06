#include "ui/clients/client_page.h"

#include "ui/clients/activity_tab.h"
#include "ui/clients/matters_tab.h"
#include "ui/clients/notifications_tab.h"
#include "ui/desk/actions.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/kebab_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ClientPage::ClientPage(const Surroundings &around, Actions &actions, QWidget *parent)
    : Page(parent), m_around(around), m_actions(actions), m_back(new QPushButton(tr("Clients ›"), this)), m_head(new QGridLayout),
      m_name(new ElidedLabel("title", this)), m_chips(new QWidget(this)), m_buttons(new QWidget(this)), m_sample(labelled("consent", tr("Sample"), this)),
      m_consent(labelled("consent", {}, this)), m_edit(new QPushButton(tr("Edit…"), this)), m_whyNot(new QPushButton(tr("Why not?…"), this)), m_remind(new QPushButton(tr("Send reminder…"), this)),
      m_kebab(new KebabButton(around.theme, tr("Actions for this client"), this)), m_notice(new Notice(around.theme, this)),
      m_tabs(new QTabWidget(this)), m_matters(new MattersTab(around, this)), m_notifications(new NotificationsTab(around, this)),
      m_activity(new ActivityTab(around, this))
{
    layOut();
    QAction *remind = m_actions.action(Actions::Id::SendReminder);
    connect(remind, &QAction::changed, this, [this, remind] { m_remind->setEnabled(remind->isEnabled()); });
    connect(m_remind, &QPushButton::clicked, remind, &QAction::trigger);
    connect(m_whyNot, &QPushButton::clicked, m_actions.action(Actions::Id::WhyNot), &QAction::trigger);
    connect(m_back, &QPushButton::clicked, &m_around.signs, &Signpost::clientsWanted);
    connect(m_matters, &MattersTab::activityWanted, this, [this](MatterId matter) {
        m_tabs->setCurrentWidget(m_activity);
        m_activity->showMatter(matter);
    });
    connect(m_edit, &QPushButton::clicked, m_actions.action(Actions::Id::EditClient), &QAction::trigger);
    connect(m_notice, &Notice::pressed, this, &ClientPage::followNotice);
}

void ClientPage::layOut()
{
    m_back->setObjectName(u"backToClients"_s);
    m_back->setProperty("kind", u"back"_s);
    m_back->setAccessibleName(tr("Back to clients"));
    for (const QKeySequence &key : {QKeySequence(QKeySequence::Back), QKeySequence(Qt::Key_Escape)})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_back, &QPushButton::click);
    m_back->setToolTip(tr("Back to clients") + u" ("_s + QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText) + u')');
    m_name->setObjectName(u"clientName"_s);
    m_sample->setObjectName(u"sampleChip"_s);
    setLook(m_sample, "tone", u"warning"_s);
    m_sample->hide();
    m_consent->setObjectName(u"consentChip"_s);
    m_edit->setObjectName(u"editClientButton"_s);
    m_whyNot->setObjectName(u"whyNotButton"_s);
    m_remind->setObjectName(u"sendReminderButton"_s);
    m_remind->setProperty("kind", u"primary"_s);
    m_kebab->setObjectName(u"clientKebab"_s);
    m_kebab->setPopup(m_actions.clientMenu());
    m_notice->setObjectName(u"clientNotice"_s);
    m_tabs->setObjectName(u"clientTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of this client"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this client"));
    m_tabs->addTab(m_matters, tr("Matters")); // in the order of ClientTab
    m_tabs->addTab(m_notifications, tr("Notifications"));
    m_tabs->addTab(m_activity, tr("Activity"));

    const auto line = [](QWidget *whole, std::initializer_list<QWidget *> parts) {
        auto *side = new QHBoxLayout(whole);
        side->setContentsMargins({});
        side->setSpacing(8);
        for (QWidget *part : parts)
            side->addWidget(part, 0, Qt::AlignVCenter);
    };
    line(m_chips, {m_sample, m_consent});
    line(m_buttons, {m_edit, m_whyNot, m_remind, m_kebab});
    m_head->setHorizontalSpacing(8);
    m_head->setVerticalSpacing(4);
    m_head->setColumnStretch(2, 1);
    m_head->addWidget(m_name, 0, 0);
    m_head->addWidget(m_chips, 0, 1);
    m_head->addWidget(m_buttons, 0, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addLayout(m_head);
    layout->addSpacing(4);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
}

bool ClientPage::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHead();
    return Page::event(event);
}

/// The name comes first: the chips go below it before it loses a letter.
void ClientPage::fitHead()
{
    const int room = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const int gaps = 3 * m_head->horizontalSpacing();
    const bool beside = m_name->sizeHint().width() + m_chips->sizeHint().width() + m_buttons->sizeHint().width() + gaps <= room;
    if (beside == (m_head->itemAtPosition(0, 1) != nullptr))
        return;
    m_head->removeWidget(m_chips);
    if (beside)
        m_head->addWidget(m_chips, 0, 1);
    else
        m_head->addWidget(m_chips, 1, 0, 1, 4, Qt::AlignLeft);
}

void ClientPage::open(ClientId client, ClientTab tab)
{
    m_wantedChannel.reset();
    if (m_file.client.id != client) {
        m_file = {};
        m_file.client.id = client;
        m_name->clear();
        m_sample->hide();
        m_consent->hide();
        m_notice->hide();
    }
    m_tabs->setCurrentIndex(int(tab));
    lookAgain();
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

ClientTab ClientPage::tab() const
{
    return ClientTab(m_tabs->currentIndex());
}

void ClientPage::openChannel(ClientId client, ChannelKind channel)
{
    open(client, ClientTab::Notifications);
    m_wantedChannel = channel;
}

void ClientPage::lookAgain()
{
    if (!m_file.client.id)
        return;
    m_around.desk.ask(m_slot, [id = m_file.client.id](const Reader &reader) { return ClientFile::read(reader, id); }, [this](const Result<ClientFile> &file) {
        if (file) {
            show(*file);
            return;
        }
        const words::ErrorText text = words::error(file.error(), m_around.present.language());
        const bool gone = file.error().kind == ErrorKind::NotFound;
        m_notice->say(Tone::Refusal, u"warning"_s, gone ? tr("This client is not there any more.") : QString(text.message + u' ' + text.next));
    });
}

void ClientPage::show(const ClientFile &file)
{
    m_file = file;
    const Client &client = m_file.client;
    m_name->setText(client.name);
    const QString words[] = {tr("Consent never asked"), tr("Consent given"), tr("Consent withdrawn")};
    const QString tones[] = {QString(), u"good"_s, u"refusal"_s};
    m_consent->setText(m_file.stop() ? tr("Asked to stop") : words[int(client.consent)]);
    setLook(m_consent, "tone", tones[int(client.consent)]);
    m_sample->setVisible(client.sample);
    m_consent->show();
    m_tabs->setTabText(0, m_file.matters.empty() ? tr("Matters") : tr("Matters %1").arg(m_file.matters.size()));
    showNotice();
    m_matters->show(m_file);
    m_notifications->show(m_file);
    m_activity->show(client.id, m_file.matters);
    if (m_wantedChannel && isVisible())
        m_notifications->focusChannel(*std::exchange(m_wantedChannel, std::nullopt));
    if (isVisible())
        takeSubject();
}

void ClientPage::showNotice()
{
    const Client &client = m_file.client;
    const Present &present = m_around.present;
    if (const LogEntry *stop = m_file.stop())
        //: since when, how the client said so
        m_notice->say(Tone::Refusal, u"dash"_s, tr("Asked on %1 to hear nothing more (%2). Nothing is sent.")
                                                    .arg(words::date(present.day(stop->at), present.language()), stop->parameters.value(u"source"_s).toString()));
    else if (m_file.isPaused(present.today()))
        m_notice->say(Tone::Warning, u"pause"_s,
                      client.pauseReason.isEmpty() ? tr("Automatic messages are paused until %1.").arg(present.day(client.pausedUntil))
                                                   : tr("Automatic messages are paused until %1: %2").arg(present.day(client.pausedUntil), client.pauseReason),
                      tr("Resume"));
    else if (client.state == ClientState::Inactive)
        m_notice->say(Tone::Warning, u"pause"_s, tr("This client is inactive: nothing is sent."), tr("Make active…"));
    else if (!m_file.isReachable())
        m_notice->say(Tone::Warning, u"warning"_s, tr("This client cannot be reached: there is no address that can be used."), tr("Add an address"));
    else
        m_notice->hide();
}

void ClientPage::followNotice()
{
    Signpost &signs = m_around.signs;
    if (m_file.isPaused(m_around.present.today()))
        Q_EMIT signs.resumeWanted(client());
    else if (m_file.client.state == ClientState::Inactive)
        Q_EMIT signs.clientEditWanted(client(), u"state"_s);
    else
        Q_EMIT signs.clientEditWanted(client(), u"email"_s);
}

bool ClientPage::startSearch()
{
    if (m_tabs->currentWidget() == m_activity) {
        m_activity->startSearch();
        return true;
    }
    m_tabs->setCurrentWidget(m_matters);
    m_matters->startSearch();
    return true;
}

void ClientPage::takeSubject()
{
    if (!client())
        return;
    const auto open = [](const Matter &matter) { return matter.state == MatterState::Open; };
    const bool remindable = std::ranges::any_of(m_file.matters, [&](const Matter &matter) { return open(matter) && m_file.mayBeReminded(matter); });
    m_actions.setSubject(Subject{client(), m_file.client.name, m_file.isPaused(m_around.present.today()), m_file.stop() != nullptr,
                                 reminderObstacle(m_file.client.state == ClientState::Inactive, m_file.isReachable(), std::ranges::any_of(m_file.matters, open), remindable)});
}

} // namespace deskbell::ui
