#include "ui/shell/office_dialogs.h"

#include "ui/clients/client_editor.h"
#include "ui/clients/pause_dialog.h"
#include "ui/consent/allow_again_dialog.h"
#include "ui/consent/consent_dialog.h"
#include "ui/consent/stop_dialog.h"
#include "ui/import/file_drop.h"
#include "ui/import/import_wizard.h"
#include "ui/matters/end_matter_dialog.h"
#include "ui/matters/matter_editor.h"
#include "ui/matters/renew_dialog.h"
#include "ui/messages/message_dialog.h"
#include "ui/messages/reminder_dialog.h"
#include "ui/messages/why_dialog.h"
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
    connect(signs, &Signpost::clientEditWanted, this,
            [this](ClientId client, const QString &field) { (new ClientEditor(m_around, client, field, m_window))->open(); });
    connect(signs, &Signpost::matterEditWanted, this, [this](ClientId client, MatterId matter, const QString &field) {
        (new MatterEditor(m_around, client, matter, field, m_window))->open();
    });
    connect(signs, &Signpost::renewWanted, this, [this](ClientId, MatterId matter) { (new RenewDialog(m_around, matter, m_window))->open(); });
    connect(signs, &Signpost::matterEndWanted, this,
            [this](ClientId, MatterId matter, MatterState as) { (new EndMatterDialog(m_around, matter, as, m_window))->open(); });
    connect(signs, &Signpost::consentWanted, this, [this](ClientId client, RuleId rule) { (new ConsentDialog(m_around, client, rule, m_window))->open(); });
    connect(signs, &Signpost::allowAgainWanted, this,
            [this](ClientId client, const QString &address) { (new AllowAgainDialog(m_around, client, address, m_window))->open(); });
    connect(signs, &Signpost::stopWanted, this, [this](ClientId client) { (new StopDialog(m_around, client, m_window))->open(); });
    connect(signs, &Signpost::whyWanted, this, [this](ClientId client, MatterId matter) { (new WhyDialog(m_around, client, matter, m_window))->open(); });
    connect(signs, &Signpost::sampleRemovalWanted, this, [this] { (new SampleRemovalDialog(m_around, m_window))->open(); });
    connect(signs, &Signpost::importWanted, this, &OfficeDialogs::chooseImport);
    connect(signs, &Signpost::fileImportWanted, this, &OfficeDialogs::openImport);
    new FileDrop(around, m_window);
    if (ImportWizard::keptRun(around)) // the view in another language, or zone, goes on with it as soon as it stands
        QMetaObject::invokeMethod(this, [this] { openImport({}); }, Qt::QueuedConnection);
}

void OfficeDialogs::chooseImport()
{
    auto *dialog = importFileDialog(m_window);
    connect(dialog, &QFileDialog::fileSelected, &m_around.signs, &Signpost::fileImportWanted);
    dialog->open();
}

void OfficeDialogs::openImport(const QString &file)
{
    if (m_window->findChild<ImportWizard *>())
        return; // one list at a time
    auto run = ImportWizard::keptRun(m_around);
    if (!run) {
        run = std::make_shared<ImportRun>(m_around.desk, file);
        run->read(file);
    }
    (new ImportWizard(m_around, run, m_window))->open();
}

} // namespace deskbell::ui
