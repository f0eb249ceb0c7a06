#include "ui/import/import_wizard.h"

#include "ui/import/check_step.h"
#include "ui/import/columns_step.h"
#include "ui/import/done_step.h"
#include "ui/import/file_step.h"
#include "ui/import/save_rejected.h"
#include "ui/import/step_strip.h"
#include "ui/import/types_step.h"
#include "ui/import/progress_step.h"
#include "ui/widgets/look.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

using Stage = ImportRun::Stage;

namespace {
const auto place = u"import"_s;
}

QFileDialog *importFileDialog(QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("deskbell::ui::ImportWizard", "Import a list"), {},
                                   QCoreApplication::translate("deskbell::ui::ImportWizard", "Lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

ImportWizard::ImportWizard(const Surroundings &around, std::shared_ptr<ImportRun> run, QWidget *parent)
    : QDialog(parent), m_around(around), m_run(std::move(run)), m_heading(labelled("title", {}, this)),
      //: the steps of the import, each a noun
      m_strip(new StepStrip({tr("File"), tr("Columns"), tr("Check"), tr("Import")}, this)), m_steps(new QStackedWidget(this)),
      m_file(new FileStep(m_around, *m_run, this)), m_columns(new ColumnsStep(m_around, *m_run, this)), m_types(new TypesStep(m_around, *m_run, this)),
      m_progress(new ProgressStep(*m_run, this)), m_check(new CheckStep(m_around, *m_run, this)), m_done(new DoneStep(m_around, *m_run, this)),
      m_consequence(labelled("dim", {}, this)), m_back(new QPushButton(tr("&Back"), this)), m_cancel(new QPushButton(this)), m_next(new QPushButton(this))
{
    setObjectName(u"importWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connectSteps();
    keepRun(m_around, m_run);
    look();
}

void ImportWizard::keepRun(const Surroundings &around, const std::shared_ptr<ImportRun> &run)
{
    //: what is kept open, a noun
    around.drafts.keep(place, tr("Import"), {{u"run"_s, QVariant::fromValue(run)}});
}

std::shared_ptr<ImportRun> ImportWizard::keptRun(const Surroundings &around)
{
    return around.drafts.of(place).value(u"run"_s).value<std::shared_ptr<ImportRun>>();
}

void ImportWizard::resume(const Surroundings &around, const std::shared_ptr<ImportRun> &run)
{
    if (!keptRun(around)) // another one may have been begun since
        keepRun(around, run);
    Q_EMIT around.signs.fileImportWanted(run->file());
}

void ImportWizard::layOut()
{
    setMinimumSize(760, 480);
    resize(920, 640);
    m_heading->setWordWrap(true);
    m_consequence->setObjectName(u"importConsequence"_s);
    m_back->setObjectName(u"importBack"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_next->setObjectName(u"importNext"_s);
    m_next->setProperty("kind", u"primary"_s);
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_types), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_done)})
        m_steps->addWidget(step);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_consequence, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_strip);
    layout->addSpacing(4);
    layout->addWidget(m_steps, 1);
    layout->addSpacing(4);
    layout->addLayout(buttons);
}

void ImportWizard::connectSteps()
{
    connect(m_run.get(), &ImportRun::changed, this, &ImportWizard::look);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_run->stage() == Stage::Importing ? m_run->stop() : reject(); });
    connect(m_file, &FileStep::otherFileWanted, this, &ImportWizard::chooseFile);
    connect(m_check, &CheckStep::typesWanted, this, [this] { m_run->go(Stage::Types); });
    connect(m_done, &DoneStep::automationsWanted, this, [this] { finish([this] { Q_EMIT m_around.signs.automationsWanted(); }); });
}

void ImportWizard::look()
{
    const Stage stage = m_run->stage();
    if (m_leaving && stage != Stage::Importing) {
        m_leaving = false;
        if (stage != Stage::Done) {
            leave();
            return;
        }
    }
    //: %1 is a file's name
    //: a heading; %1 is a file's name
    m_heading->setText(tr("Import %1").arg(m_run->fileName()));
    switch (stage) {
    case Stage::Reading:
    case Stage::File:
        m_steps->setCurrentWidget(m_file);
        m_file->look();
        break;
    case Stage::Columns:
        m_steps->setCurrentWidget(m_columns);
        m_columns->look();
        break;
    case Stage::Types:
        m_steps->setCurrentWidget(m_types);
        m_types->look();
        break;
    case Stage::Checking:
    case Stage::Importing:
        m_steps->setCurrentWidget(m_progress);
        m_progress->look();
        break;
    case Stage::Checked:
        m_steps->setCurrentWidget(m_check);
        m_check->look();
        break;
    case Stage::Done:
        m_steps->setCurrentWidget(m_done);
        m_done->look();
        m_around.drafts.drop(place);
        break;
    }
    m_strip->show(stage <= Stage::File ? 0 : stage == Stage::Columns ? 1 : stage < Stage::Importing ? 2 : 3);
    setWindowTitle(m_heading->text() + u" – "_s + m_strip->accessibleName()); // a screen reader says it when it changes
    showButtons();
    moveKeyboard();
}

void ImportWizard::moveKeyboard()
{
    const Stage stage = m_run->stage();
    const bool readAgain = m_shown && (stage == Stage::Reading || m_shown == Stage::Reading) && m_file->isAncestorOf(focusWidget()) && focusWidget()->isVisible();
    if (std::exchange(m_shown, stage) == stage || readAgain) // who changes the letters goes on changing them
        return;
    if (stage == Stage::File)
        m_file->takeKeyboard();
    else if (stage == Stage::Columns)
        m_columns->takeKeyboard();
    else if (stage == Stage::Types)
        m_types->takeKeyboard();
    else if (stage == Stage::Checked)
        m_check->takeKeyboard();
    else if (stage == Stage::Done)
        m_next->setFocus();
    else
        m_cancel->setFocus();
}

void ImportWizard::showButtons()
{
    const Stage stage = m_run->stage();
    const bool trouble = m_run->trouble() && m_run->trouble()->field != "rejects"_L1;
    const qint64 rows = m_run->rehearsal().effective();
    m_back->setVisible(stage == Stage::Columns || stage == Stage::Checking || stage == Stage::Checked || stage == Stage::Types);
    m_cancel->setText(stage == Stage::Done ? tr("Close") : tr("Cancel"));
    m_cancel->setEnabled(!m_run->stopping());
    m_cancel->setVisible(stage != Stage::Checked || trouble || rows > 0); // else there is only one thing to do
    m_next->setVisible(stage != Stage::Checking && stage != Stage::Importing);
    m_next->setEnabled(stage != Stage::Reading);
    m_consequence->setText(stage == Stage::Importing || stage == Stage::Done ? QString() : tr("Nothing is imported yet."));
    switch (stage) {
    case Stage::Reading:
    case Stage::File: m_next->setText(trouble && m_run->trouble()->field != "encoding"_L1 ? tr("Try again") : tr("Next: columns")); break;
    case Stage::Columns: m_next->setText(tr("Next: check")); break;
    case Stage::Types: m_next->setText(tr("Check again")); break;
    case Stage::Checked:
        m_next->setText(trouble ? tr("Check again") : rows > 0 ? tr("Import %1 rows", nullptr, int(rows)).arg(QLocale().toString(rows)) : tr("Close"));
        break;
    case Stage::Done: m_next->setText(tr("See the clients")); break;
    case Stage::Checking:
    case Stage::Importing: break;
    }
}

void ImportWizard::goOn()
{
    const bool trouble = m_run->trouble() && m_run->trouble()->field != "rejects"_L1;
    switch (m_run->stage()) {
    case Stage::File:
        if (!trouble)
            m_run->go(Stage::Columns);
        else if (m_run->trouble()->field == "encoding"_L1)
            m_file->takeKeyboard();
        else
            m_run->readAgain();
        break;
    case Stage::Types:
        m_types->keep();
        [[fallthrough]];
    case Stage::Columns:
        if (!m_run->check())
            m_columns->showObstacle();
        break;
    case Stage::Checked:
        if (trouble)
            m_run->check();
        else if (m_run->rehearsal().effective() > 0)
            m_run->import();
        else
            reject();
        break;
    case Stage::Done: finish([this] { Q_EMIT m_around.signs.clientsWanted(); }); break;
    case Stage::Reading:
    case Stage::Checking:
    case Stage::Importing: break;
    }
}

void ImportWizard::goBack()
{
    switch (m_run->stage()) {
    case Stage::Columns: m_run->go(Stage::File); break;
    case Stage::Types: m_run->go(Stage::Checked); break;
    default: m_run->go(Stage::Columns); break;
    }
}

void ImportWizard::reject()
{
    if (m_run->stage() != Stage::Importing) {
        leave();
        return;
    }
    m_leaving = true; // once it is known what became of it
    m_run->stop();
}

void ImportWizard::leave()
{
    m_around.drafts.drop(place);
    std::function<void()> back;
    if (m_run->hasChoices() || m_run->stopped()) {
        m_run->suspend();
        // Whoever closes it by mistake takes it up where it was.
        back = [run = m_run, &around = m_around] { resume(around, run); };
        Q_EMIT m_around.signs.said(m_run->stopped() ? tr("The import was stopped. Nothing was changed.") : tr("The import was closed. Nothing was changed."), back);
    }
    leaveSaving(back);
    m_run->disconnect(this);
    QDialog::reject();
}

/// What is being saved is saved also without the wizard, and the office's window says how it ended.
void ImportWizard::leaveSaving(const std::function<void()> &back)
{
    if (m_run->saving())
        connect(m_run.get(), &ImportRun::saveEnded, &m_around.signs, [run = m_run, back, signs = &m_around.signs] { Q_EMIT signs->said(SaveRejected::news(*run), back); },
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection)); // the run ends with it, so not from within
}

void ImportWizard::finish(const std::function<void()> &sign)
{
    leaveSaving({});
    accept();
    sign();
}

void ImportWizard::chooseFile()
{
    auto *dialog = importFileDialog(this);
    connect(dialog, &QFileDialog::fileSelected, m_run.get(), &ImportRun::read);
    dialog->open();
}

void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find) && m_run->stage() == Stage::Checked)
        m_check->startSearch();
    else
        QDialog::keyPressEvent(event);
}

} // namespace deskbell::ui
