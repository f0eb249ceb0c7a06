#include "ui/clients/client_page.h"

#include "ui/clients/activity_tab.h"
#include "ui/clients/matters_tab.h"
#include "ui/clients/notifications_tab.h"
#include "ui/shell/actions.h"
#include "ui/widgets/kebab_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ClientPage::ClientPage(const Surroundings &around, Actions &actions, QWidget *parent)
    : Page(parent), m_around(around), m_actions(actions), m_back(new QPushButton(tr("Clients ›"), this)), m_name(labelled("title", {}, this)),
      m_sample(labelled("consent", tr("Sample"), this)), m_consent(labelled("consent", {}, this)), m_whyNot(new QPushButton(tr("Why not?…"), this)), m_remind(new QPushButton(tr("Send reminder…"), this)),
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
    connect(m_notice, &Notice::pressed, this, [this] {
        if (m_client.pausedUntil.isValid() && m_client.pausedUntil > m_around.present.today()) {
            Q_EMIT m_around.signs.resumeWanted(m_client.id);
        } else {
            m_tabs->setCurrentWidget(m_notifications);
            m_notifications->focusNewAddress();
        }
    });
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

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_sample, 0, Qt::AlignVCenter);
    head->addWidget(m_consent, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(m_whyNot);
    head->addWidget(m_remind);
    head->addWidget(m_kebab);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
}

void ClientPage::open(ClientId client, ClientTab tab)
{
    if (m_client.id != client) {
        m_client = {};
        m_client.id = client;
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

void ClientPage::lookAgain()
{
    if (!m_client.id)
        return;
    m_around.desk.ask(m_slot, [id = m_client.id](const Reader &reader) -> Result<Everything> {
        auto client = reader.client(id);
        if (!client)
            return Failure(client.error());
        MatterSearch search;
        search.client = id;
        search.limit = 500;
        auto matters = reader.matters(search);
        if (!matters)
            return Failure(matters.error());
        return Everything{std::move(*client), std::move(matters->rows)};
    }, [this](const Result<Everything> &everything) {
        if (everything) {
            show(*everything);
            return;
        }
        const words::ErrorText text = words::error(everything.error(), m_around.present.language());
        m_notice->say(Tone::Refusal, u"warning"_s, text.message + u' ' + text.next);
    });
}

void ClientPage::show(const Everything &everything)
{
    m_client = everything.client;
    m_name->setText(m_client.name);
    const QString words[] = {tr("Consent never asked"), tr("Consent given"), tr("Consent withdrawn")};
    const QString tones[] = {QString(), u"good"_s, u"refusal"_s};
    m_consent->setText(words[int(m_client.consent)]);
    setLook(m_consent, "tone", tones[int(m_client.consent)]);
    m_sample->setVisible(m_client.sample);
    m_consent->show();
    m_tabs->setTabText(0, everything.matters.empty() ? tr("Matters") : tr("Matters %1").arg(everything.matters.size()));

    m_reachable = std::any_of(m_client.contactPoints.begin(), m_client.contactPoints.end(), [this](const ContactPoint &point) {
        return point.on && point.problem.isEmpty() && (point.channel == ChannelKind::Email ? m_client.emailOn : m_client.smsOn);
    });
    if (m_client.pausedUntil.isValid() && m_client.pausedUntil > m_around.present.today())
        m_notice->say(Tone::Warning, u"pause"_s,
                      m_client.pauseReason.isEmpty()
                          ? tr("Automatic messages are paused until %1.").arg(m_around.present.day(m_client.pausedUntil))
                          : tr("Automatic messages are paused until %1: %2").arg(m_around.present.day(m_client.pausedUntil), m_client.pauseReason),
                      tr("Resume"));
    else if (m_client.state == ClientState::Inactive)
        m_notice->say(Tone::Warning, u"pause"_s, tr("This client is inactive: nothing is sent."));
    else if (!m_reachable)
        m_notice->say(Tone::Warning, u"warning"_s, tr("This client cannot be reached: there is no address that can be used."), tr("Add an address"));
    else
        m_notice->hide();
    m_matters->show(m_client, everything.matters);
    m_notifications->show(m_client);
    m_activity->show(m_client.id, everything.matters);
    if (isVisible())
        takeSubject();
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
    if (!m_client.id)
        return;
    m_actions.setSubject(Subject{m_client.id, m_client.name, m_client.pausedUntil.isValid() && m_client.pausedUntil > m_around.present.today(),
                                 m_client.state == ClientState::Inactive, m_reachable});
}

} // namespace deskbell::ui
