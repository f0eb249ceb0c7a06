#include "ui/restore/choose_backup_dialog.h"

#include "ui/restore/backup_table.h"
#include "ui/widgets/look.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ChooseBackupDialog::ChooseBackupDialog(const Theme &theme, const QString &language, const std::vector<ShownBackup> &backups, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"chooseBackupDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose a backup"));
    auto *intro = labelled("dim", backups.empty() ? tr("No backup was found beside the office. Perhaps there is one on another disk.") : tr("Choose the backup to restore."), this);
    intro->setWordWrap(true);
    auto *table = new BackupTable(theme, language, this);
    table->setBackups(backups);
    table->setVisible(!backups.empty());
    auto *file = new QPushButton(tr("From another place…"), this);
    file->setObjectName(u"backupFileButton"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(file);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(labelled("heading", tr("Which backup?"), this));
    layout->addWidget(intro);
    layout->addWidget(table);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(600, layout->totalSizeHint().height());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(table, &BackupTable::chosen, this, [this](const QString &which, const QString &when) {
        Q_EMIT chosen(which, when);
        accept();
    });
    connect(file, &QPushButton::clicked, this, [this, language] {
        chooseFile(this, language, [this](const QString &which, const QString &when) {
            Q_EMIT chosen(which, when);
            accept();
        });
    });
    if (backups.empty())
        file->setFocus();
    else
        table->setFocus();
}

void ChooseBackupDialog::chooseFile(QWidget *parent, const QString &language, const std::function<void(const QString &, const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Choose a backup"), {}, tr("Backups (*.db);;All files (*)"));
    dialog->setObjectName(u"backupFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, parent, [chosen, language](const QString &file) {
        chosen(file, ShownBackup{file, QFileInfo(file).lastModified(), 0, false}.when(language));
    });
    dialog->open();
}

} // namespace deskbell::ui
