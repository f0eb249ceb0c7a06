#include "ui/shell/main_window.h"

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
#include "ui/start/start_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/look.h"
#include "ui/widgets/message_bar.h"
#include "words/words.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
const QString windowLanguage = u"en"_s; // the other three come with their own issue
}

MainWindow::MainWindow(Desk &desk, const Theme &theme, bool startsWorker, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_theme(theme), m_watch(desk, startsWorker), m_stack(new QStackedWidget(this)),
      m_start(new StartPage(desk, theme, this)), m_problem(new EmptyState(theme, this)), m_signs(new Signpost(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Deskbell"_s);
    setMinimumSize(960, 600);
    resize(1280, 800);
    m_problem->setObjectName(u"problemPage"_s);
    auto *nothingYet = new QWidget(this);
    m_stack->addWidget(nothingYet);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_problem);
    setCentralWidget(m_stack);
    connect(m_start, &StartPage::made, &m_watch, &OfficeWatch::look);
    connect(m_problem, &EmptyState::pressed, &m_watch, &OfficeWatch::look);
    connect(&m_watch, &OfficeWatch::looked, this, &MainWindow::look);
    connect(&m_watch, &OfficeWatch::failed, this, &MainWindow::fail);
    m_watch.look();
}

MainWindow::~MainWindow()
{
    // The pages stand in what the members below them are: they go first.
    delete takeCentralWidget();
}

void MainWindow::look(const OfficeStatus &status)
{
    if (!m_present)
        buildOffice(status.office);
    m_status = status;
    m_stack->setCurrentIndex(m_stack->count() - 1);
    setWindowTitle(tr("%1 – Deskbell").arg(status.office.name));
    m_banner->setVisible(status.office.sample);
    m_strip->show(status);
    m_navigation->setWaiting(Navigation::Sent, status.worker.unknown + status.worker.failed);
    m_actions->action(Actions::Id::SwitchSending)
        ->setText(status.office.sending == Sending::On && !status.worker.clockFrozen ? tr("Switch all sending off") : tr("Switch sending on"));
    m_actions->action(Actions::Id::StartWorker)->setEnabled(!status.workerAlive && m_desk.canStartWorker());
}

void MainWindow::fail(const Error &error)
{
    if (error.kind == ErrorKind::NotFound) {
        m_stack->setCurrentWidget(m_start);
        return;
    }
    const words::ErrorText text = words::error(error, windowLanguage);
    m_problem->say(u"warning"_s, text.message, text.next, tr("Try again"));
    if (!m_present || error.kind != ErrorKind::Busy)
        m_stack->setCurrentWidget(m_problem);
}

void MainWindow::buildOffice(const Office &office)
{
    m_present = std::make_unique<Present>(m_desk.clock(), QTimeZone(office.zone.toUtf8()), windowLanguage);
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
    layOutOffice();
    buildMenuBar();
    connectSigns();
    go(m_clients, Navigation::Clients);
    m_clients->startSearch();
}

void MainWindow::layOutOffice()
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
    auto *office = new QWidget(this);
    auto *layout = new QVBoxLayout(office);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_strip);
    m_stack->addWidget(office);
}

void MainWindow::buildMenuBar()
{
    using Id = Actions::Id;
    const auto fill = [this](const QString &name, const QString &title, std::initializer_list<Id> ids) {
        QMenu *menu = menuBar()->addMenu(title);
        menu->setObjectName(name);
        for (const Id id : ids)
            menu->addAction(m_actions->action(id));
    };
    fill(u"officeMenu"_s, tr("&Office"), {Id::Import, Id::SwitchSending, Id::StartWorker, Id::Quit});
    fill(u"clientBarMenu"_s, tr("&Client"), {Id::OpenClient, Id::SendReminder, Id::PauseClient, Id::ResumeClient, Id::WhyNot});
    fill(u"goMenu"_s, tr("&Go"), {Id::GoClients, Id::GoPlanned, Id::GoSent, Id::GoAutomations, Id::Find});
    connect(m_actions->action(Id::Quit), &QAction::triggered, this, &QWidget::close);
    connect(m_actions->action(Id::Find), &QAction::triggered, this, [this] {
        if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()))
            page->startSearch();
    });
}

void MainWindow::connectSigns()
{
    connect(m_navigation, &Navigation::chosen, this, [this](Navigation::Place place) {
        Page *const pages[] = {m_clients, m_planned, m_sent, m_automations};
        go(pages[place], place);
    });
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
    connect(m_signs, &Signpost::resumeWanted, this, &MainWindow::resume);
    connect(m_signs, &Signpost::automationsWanted, this, [this] { go(m_automations, Navigation::Automations); });
    connect(m_signs, &Signpost::plannedWanted, this, [this](const QString &search) {
        go(m_planned, Navigation::Planned);
        m_planned->searchFor(search);
    });
    connect(m_signs, &Signpost::sentWanted, this, [this](const QString &filter) {
        go(m_sent, Navigation::Sent);
        m_sent->filter(filter);
    });
    connect(m_signs, &Signpost::sendingWanted, this, &MainWindow::switchSending);
    connect(m_signs, &Signpost::workerWanted, &m_watch, &OfficeWatch::startWorker);
    connect(m_signs, &Signpost::importWanted, this, &MainWindow::chooseImport);
    connect(m_signs, &Signpost::said, m_messages, &MessageBar::say);
}

void MainWindow::go(Page *page, Navigation::Place place)
{
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

void MainWindow::openDialog(QDialog *dialog)
{
    dialog->open();
}

void MainWindow::switchSending()
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

void MainWindow::setSending(bool on)
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

void MainWindow::resume(ClientId client)
{
    m_desk.tell(m_slot, [client](Commands &commands, const By &by) { return commands.resumeClient(client, by); }, [this](const Result<> &result) {
        if (result)
            Q_EMIT m_signs->said(tr("Automatic messages go again."), {});
        else
            say(result.error());
    });
}

void MainWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a list"), {}, tr("Lists (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { openDialog(new ImportDialog(*m_around, file, this)); });
    dialog->open();
}

void MainWindow::say(const Error &error)
{
    const words::ErrorText text = words::error(error, windowLanguage);
    Q_EMIT m_signs->said(text.message + u' ' + text.next, {});
}

} // namespace deskbell::ui
