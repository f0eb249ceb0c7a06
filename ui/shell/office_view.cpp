#include "ui/shell/office_view.h"

#include "ui/automations/automations_page.h"
#include "ui/clients/client_list_page.h"
#include "ui/clients/client_page.h"
#include "ui/clients/pause_dialog.h"
#include "ui/messages/message_dialog.h"
#include "ui/messages/planned_page.h"
#include "ui/messages/reminder_dialog.h"
#include "ui/messages/sent_page.h"
#include "ui/messages/why_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/status_strip.h"
#include "ui/start/import_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/message_bar.h"
#include "words/words.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

OfficeView::OfficeView(Desk &desk, const Theme &theme, WindowLanguage &language, OfficeWatch &watch, const Office &office, QMenuBar *menuBar, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_theme(theme), m_language(language), m_watch(watch), m_signs(new Signpost(this))
{
    m_present = std::make_unique<Present>(m_desk.clock(), QTimeZone(office.zone.toUtf8()), m_language.code());
    m_around = std::make_unique<Surroundings>(Surroundings{m_desk, *m_signs, *m_present, m_theme});
    m_actions = new Actions(*m_signs, m_theme, this);
    m_navigation = new Navigation(*m_actions, this);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(u"pages"_s);
    m_clients = new ClientListPage(*m_around, *m_actions, m_pages);
    m_client = new ClientPage(*m_around, *m_actions, m_pages);
    m_planned = new PlannedPage(*m_around, m_pages);
    m_sent = new SentPage(*m_around, m_pages);
    m_automations = new AutomationsPage(*m_around, m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_clients, m_client, m_planned, m_sent, m_automations})
        m_pages->addWidget(page);
    m_messages = new MessageBar(this);
    m_strip = new StatusStrip(*m_around, this);
    layOut();
    buildMenus(menuBar);
    connectSigns();
    go(m_clients, Navigation::Clients);
    m_clients->startSearch();
}

OfficeView::~OfficeView()
{
    // Pages and dialogs stand in what the members are: they go first.
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QPointer<QMenu> &menu : m_menus)
        delete menu; // the bar has let go of it already when the window ends
}

void OfficeView::show(const OfficeStatus &status)
{
    m_status = status;
    m_banner->setVisible(status.office.sample);
    m_strip->show(status);
    m_navigation->setWaiting(Navigation::Sent, status.worker.unknown + status.worker.failed);
    m_actions->action(Actions::Id::SwitchSending)
        ->setText(status.office.sending == Sending::On && !status.worker.clockFrozen ? tr("Switch all sending off") : tr("Switch sending on"));
    m_actions->action(Actions::Id::StartWorker)->setEnabled(!status.workerAlive && m_desk.canStartWorker());
}

void OfficeView::layOut()
{
    m_banner = new QFrame(this);
    m_banner->setObjectName(u"sampleBanner"_s);
    auto *bannerLine = new QHBoxLayout(m_banner);
    bannerLine->setContentsMargins(24, 6, 24, 6);
    bannerLine->addWidget(new QLabel(tr("Sample data: every client here is made up, and messages go to a folder on this computer."), m_banner));
    auto *messageLine = new QHBoxLayout;
    messageLine->setContentsMargins(24, 0, 24, 12);
    messageLine->addWidget(m_messages);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_pages, 1);
    right->addLayout(messageLine);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_navigation);
    upper->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_strip);
}

void OfficeView::buildMenus(QMenuBar *bar)
{
    using Id = Actions::Id;
    const auto fill = [this, bar](const QString &name, const QString &title, std::initializer_list<Id> ids) {
        QMenu *menu = bar->addMenu(title);
        m_menus.push_back(menu);
        menu->setObjectName(name);
        for (const Id id : ids)
            menu->addAction(m_actions->action(id));
    };
    fill(u"officeMenu"_s, tr("&Office"), {Id::Import, Id::SwitchSending, Id::StartWorker, Id::Quit});
    addLanguages(m_menus.front().data());
    fill(u"clientBarMenu"_s, tr("&Client"), {Id::OpenClient, Id::SendReminder, Id::PauseClient, Id::ResumeClient, Id::WhyNot});
    fill(u"goMenu"_s, tr("&Go"), {Id::GoClients, Id::GoPlanned, Id::GoSent, Id::GoAutomations, Id::Find});
    connect(m_actions->action(Id::Quit), &QAction::triggered, window(), &QWidget::close);
    connect(m_actions->action(Id::Find), &QAction::triggered, this, [this] {
        if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()))
            page->startSearch();
    });
}

void OfficeView::addLanguages(QMenu *menu)
{
    auto *languages = new QMenu(tr("Language"), menu);
    languages->setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(languages);
    for (const QString &code : WindowLanguage::known()) {
        QAction *action = languages->addAction(WindowLanguage::nameOf(code));
        action->setObjectName(u"language-"_s + code);
        action->setCheckable(true);
        action->setChecked(code == m_language.code());
        group->addAction(action);
        // In a turn of its own: the menu it comes from goes away with the old language.
        connect(action, &QAction::triggered, &m_language, [&language = m_language, code] { language.choose(code); }, Qt::QueuedConnection);
    }
    menu->insertMenu(m_actions->action(Actions::Id::Quit), languages);
}

void OfficeView::connectSigns()
{
    connect(m_navigation, &Navigation::chosen, this, qOverload<Navigation::Place>(&OfficeView::go));
    connect(&m_watch, &OfficeWatch::lookAgain, this, [this] {
        if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()))
            page->lookAgain();
    });
    connect(m_signs, &Signpost::clientsWanted, this, [this] { go(m_clients, Navigation::Clients); });
    connect(m_signs, &Signpost::clientWanted, this, [this](ClientId client, ClientTab tab) {
        go(m_client, Navigation::Clients);
        m_client->open(client, tab);
    });
    connect(m_signs, &Signpost::messageWanted, this, [this](MessageId id) { openDialog(new MessageDialog(*m_around, id, this)); });
    connect(m_signs, &Signpost::reminderWanted, this,
            [this](ClientId client, MatterId matter) { openDialog(new ReminderDialog(*m_around, client, matter, this)); });
    connect(m_signs, &Signpost::pauseWanted, this,
            [this](ClientId client, MatterId matter) { openDialog(new PauseDialog(*m_around, client, matter, this)); });
    connect(m_signs, &Signpost::whyWanted, this, [this](ClientId client, MatterId matter) { openDialog(new WhyDialog(*m_around, client, matter, this)); });
    connect(m_signs, &Signpost::resumeWanted, this, &OfficeView::resume);
    connect(m_signs, &Signpost::automationsWanted, this, [this] { go(m_automations, Navigation::Automations); });
    connect(m_signs, &Signpost::plannedWanted, this, [this](const QString &search) {
        go(m_planned, Navigation::Planned);
        m_planned->searchFor(search);
    });
    connect(m_signs, &Signpost::sentWanted, this, [this](const QString &filter) {
        go(m_sent, Navigation::Sent);
        m_sent->filter(filter);
    });
    connect(m_signs, &Signpost::sendingWanted, this, &OfficeView::switchSending);
    connect(m_signs, &Signpost::sendingOnWanted, this, [this] {
        if (m_status && (m_status->office.sending != Sending::On || m_status->worker.clockFrozen))
            switchSending();
        else
            Q_EMIT m_signs->said(tr("Sending is on."), {});
    });
    connect(&m_watch, &OfficeWatch::lookAgain, m_signs, &Signpost::officeChanged);
    connect(m_signs, &Signpost::workerWanted, &m_watch, &OfficeWatch::startWorker);
    connect(m_signs, &Signpost::importWanted, this, &OfficeView::chooseImport);
    connect(m_signs, &Signpost::said, m_messages, &MessageBar::say);
}

OfficeView::Position OfficeView::position() const
{
    if (m_pages->currentWidget() == m_client)
        return {m_place, m_client->client(), m_client->tab()};
    return {m_place, {}, {}};
}

void OfficeView::go(const Position &position)
{
    if (position.client)
        Q_EMIT m_signs->clientWanted(position.client, position.tab);
    else
        go(position.place);
}

void OfficeView::go(Navigation::Place place)
{
    Page *const pages[] = {m_clients, m_planned, m_sent, m_automations};
    go(pages[place], place);
}

void OfficeView::go(Page *page, Navigation::Place place)
{
    m_place = place;
    m_navigation->show(place);
    if (m_pages->currentWidget() == page)
        return;
    m_pages->setCurrentWidget(page);
    if (page == m_clients)
        m_clients->takeSubject();
    else if (page == m_client)
        m_client->takeSubject();
    else
        m_actions->setSubject(std::nullopt);
    page->lookAgain(); // it may have been out of sight when something changed
}

void OfficeView::openDialog(QDialog *dialog)
{
    dialog->open();
}

void OfficeView::switchSending()
{
    if (!m_status)
        return;
    if (!m_status->worker.clockFrozen) {
        setSending(m_status->office.sending != Sending::On);
        return;
    }
    m_desk.tell(m_slot, [](Commands &commands, const By &by) { return commands.confirmClock(by); }, [this](const Result<> &result) {
        if (result)
            Q_EMIT m_signs->said(tr("The clock is confirmed. Sending goes on."), {});
        else
            say(result.error());
    });
}

void OfficeView::setSending(bool on)
{
    m_desk.tell(m_slot, [on](Commands &commands, const By &by) -> Result<> {
        OfficeEdit edit;
        edit.sending = on ? u"on"_s : u"off"_s;
        return commands.editOffice(edit, by);
    }, [this, on](const Result<> &result) {
        if (result)
            Q_EMIT m_signs->said(on ? tr("Sending is on.") : tr("All sending is off. What falls due meanwhile is held."), [this, on] { setSending(!on); });
        else
            say(result.error());
    });
}

void OfficeView::resume(ClientId client)
{
    m_desk.tell(m_slot, [client](Commands &commands, const By &by) { return commands.resumeClient(client, by); }, [this](const Result<> &result) {
        if (result)
            Q_EMIT m_signs->said(tr("Automatic messages go again."), {});
        else
            say(result.error());
    });
}

void OfficeView::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a list"), {}, tr("Lists (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { openDialog(new ImportDialog(*m_around, file, this)); });
    dialog->open();
}

void OfficeView::say(const Error &error)
{
    const words::ErrorText text = words::error(error, m_language.code());
    Q_EMIT m_signs->said(text.message + u' ' + text.next, {});
}

} // namespace deskbell::ui
