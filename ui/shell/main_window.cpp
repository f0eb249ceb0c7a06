#include "ui/shell/main_window.h"

#include "engine/upkeep/backups/backup_folder.h"
#include "ui/desk/login_start.h"
#include "ui/desk/sending_state.h"
#include "ui/restore/problem_page.h"
#include "ui/restore/restore_dialog.h"
#include "ui/restore/restoring.h"
#include "ui/shell/closing_dialog.h"
#include "ui/shell/office_view.h"
#include "ui/start/start_page.h"
#include "ui/widgets/ask_dialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

MainWindow::MainWindow(Desk &desk, const Theme &theme, WindowLanguage &language, bool startsWorker, QSettings *kept, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_theme(theme), m_language(language), m_kept(kept), m_watch(desk, startsWorker), m_stack(new QStackedWidget(this)),
      m_start(new StartPage(desk, theme, language, kept, m_stack)), m_problem(new ProblemPage(desk, theme, this)), m_restoring(new Restoring(desk, m_watch, this)),
      m_loginStart(new LoginStart(desk, this)), m_closing(new Closing(desk, *m_loginStart, kept, this))
{
    setObjectName(u"mainWindow"_s);
    m_desk.speak(m_language.code());
    setWindowTitle(u"Deskbell"_s);
    setMinimumSize(960, 600);
    resize(1280, 800);
    m_stack->addWidget(new QWidget(this)); // until the first look
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_problem);
    setCentralWidget(m_stack);
    connect(m_start, &StartPage::made, &m_watch, &OfficeWatch::look);
    connect(m_problem, &ProblemPage::againWanted, &m_watch, &OfficeWatch::look);
    connect(m_problem, &ProblemPage::restoreWanted, this, &MainWindow::openRestore);
    connect(&m_watch, &OfficeWatch::looked, this, &MainWindow::look);
    connect(&m_watch, &OfficeWatch::failed, this, &MainWindow::fail);
    connect(&m_language, &WindowLanguage::changed, this, &MainWindow::speakAnew);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_mayClose = true; }, Qt::DirectConnection); // nobody can answer any more
    m_watch.look();
}

MainWindow::~MainWindow()
{
    m_language.disconnect(this);
    delete m_office;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool unsaved = !m_drafts.empty();
    const bool due = m_office && m_closing->concerns(m_status);
    if (m_mayClose || (!unsaved && !due)) {
        event->accept();
        return;
    }
    event->ignore();
    if (unsaved) {
        askAboutDrafts();
        return;
    }
    connect(m_office->openClosing(*m_closing, *m_status), &QDialog::accepted, this, [this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::askAboutDrafts()
{
    if (findChild<AskDialog *>(u"unsavedDialog"_s))
        return;
    //: %1 are places of the window: "Settings, E-mail"
    auto *question = new AskDialog(u"unsavedDialog"_s, {tr("Close without saving?"), tr("What was changed in %1 is not saved yet.").arg(m_drafts.titles().join(u"; "_s)),
                                                        tr("Back to it"), tr("Close without saving")}, this);
    connect(question, &QDialog::accepted, this, [this] {
        m_drafts.clear();
        close();
    });
    question->open();
}

void MainWindow::look(const OfficeStatus &status)
{
    m_status = status;
    // A dialog may hold what somebody is writing: another language or zone waits until it is closed.
    if (!m_office || !QApplication::activeModalWidget()) {
        m_language.follow(status.office.language);
        if (!m_office)
            m_loginStart->ask();
        if (!m_office || m_zone != status.office.zone)
            build(status.office);
    }
    setWindowTitle(tr("%1 – Deskbell").arg(status.office.name));
    m_office->show(status);
    m_stack->setCurrentWidget(m_office);
    const bool asks = SendingState::isUnansweredCopy(status) && status.lineage.cause != LineageCause::TestCopy;
    if (!asks)
        m_copyAsked = false;
    else if (!m_copyAsked && !QApplication::activeModalWidget()) {
        m_copyAsked = true;
        m_office->askAboutCopy();
    }
}

void MainWindow::openRestore(const QString &file, const QString &when)
{
    if (findChild<RestoreDialog *>())
        return;
    auto *dialog = new RestoreDialog(*m_restoring, m_theme, file, when, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_copyAsked = false; // another copy than the one that was asked about
        m_watch.look();
    });
    dialog->open();
}

void MainWindow::fail(const Error &error)
{
    const bool sample = m_status && m_status->office.sample;
    // An office that is gone from beside its backups is lost, not new.
    const bool lost = error.code == "no_office"_L1 && !sample && std::ranges::any_of(listBackups({backupsOf(m_desk.dataFolder())}), &Backup::verified);
    if (error.kind == ErrorKind::NotFound && !lost) {
        m_status.reset();
        m_drafts.clear();
        delete m_office; // it was taken away
        m_office = nullptr;
        setWindowTitle(u"Deskbell"_s);
        m_stack->setCurrentWidget(m_start);
        if (sample)
            m_start->beginOwn();
        return;
    }
    if (m_office && error.kind != ErrorKind::Busy) { // what is asked about cannot be read: that comes first
        m_office->withdrawCopyQuestion();
        m_copyAsked = false;
    }
    m_problem->show(error, m_language.code());
    if (!m_office || error.kind != ErrorKind::Busy)
        m_stack->setCurrentWidget(m_problem);
}

void MainWindow::build(const Office &office)
{
    const auto position = m_office ? std::optional(m_office->position()) : std::nullopt;
    delete m_office;
    m_zone = office.zone;
    m_office = new OfficeView(m_desk, m_theme, m_language, m_watch, m_drafts, *m_loginStart, office, menuBar(), m_stack); // another parent first, and a page would forget where its keyboard begins
    m_stack->addWidget(m_office);
    connect(m_office, &OfficeView::restoreWanted, this, &MainWindow::openRestore);
    if (position)
        m_office->go(*position);
}

/// Everything on screen is made again in the language in force.
void MainWindow::speakAnew()
{
    m_desk.speak(m_language.code());
    const bool starting = m_stack->currentWidget() == m_start;
    auto *again = new StartPage(m_desk, m_theme, m_language, m_kept, m_stack);
    again->takeOver(*m_start);
    connect(again, &StartPage::made, &m_watch, &OfficeWatch::look);
    m_stack->addWidget(again);
    m_start->deleteLater(); // the choice may have been made on it
    m_start = again;
    if (starting)
        m_stack->setCurrentWidget(m_start);
    if (m_office && m_status) {
        build(m_status->office);
        look(*m_status);
    }
}

} // namespace deskbell::ui
