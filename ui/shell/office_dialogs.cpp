#include "ui/shell/office_dialogs.h"

#include "ui/clients/pause_dialog.h"
#include "ui/messages/message_dialog.h"
#include "ui/messages/reminder_dialog.h"
#include "ui/messages/why_dialog.h"
#include "ui/start/import_dialog.h"
#include "ui/start/sample_removal_dialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

OfficeDialogs::OfficeDialogs(const Surroundings &around, QWidget *window) : QObject(window), m_around(around), m_window(window)
{
    const Signpost *signs = &around.signs;
    connect(signs, &Signpost::messageWanted, this, [this](MessageId id) { (new MessageDialog(m_around, id, m_window))->open(); });
    connect(signs, &Signpost::reminderWanted, this,
            [this](ClientId client, MatterId matter) { (new ReminderDialog(m_around, client, matter, m_window))->open(); });
    connect(signs, &Signpost::pauseWanted, this,
            [this](ClientId client, MatterId matter) { (new PauseDialog(m_around, client, matter, m_window))->open(); });
    connect(signs, &Signpost::whyWanted, this, [this](ClientId client, MatterId matter) { (new WhyDialog(m_around, client, matter, m_window))->open(); });
    connect(signs, &Signpost::sampleRemovalWanted, this, [this] { (new SampleRemovalDialog(m_around, m_window))->open(); });
    connect(signs, &Signpost::importWanted, this, &OfficeDialogs::chooseImport);
    connect(signs, &Signpost::fileImportWanted, this, [this](const QString &file) { (new ImportDialog(m_around, file, m_window))->open(); });
}

void OfficeDialogs::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import a list"), {}, tr("Lists (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_around.signs, &Signpost::fileImportWanted);
    dialog->open();
}

} // namespace deskbell::ui
