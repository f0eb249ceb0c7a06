#include "ui/settings/data_settings.h"

#include "ui/restore/backup_table.h"
#include "ui/restore/choose_backup_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

QPushButton *named(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

/// Findings in plain words, the first few of them.
QString findingsOf(const QJsonObject &data)
{
    constexpr qsizetype most = 6;
    QStringList lines;
    const QJsonArray findings = data.value("findings"_L1).toArray();
    for (const auto &each : findings)
        lines << each["text"_L1].toString();
    lines.removeDuplicates();
    return lines.mid(0, most).join(u'\n');
}

} // namespace

DataSettings::DataSettings(const Surroundings &around, QWidget *parent) : SettingsSection(parent), m_around(around)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    makeBackups(column);
    makeSecondFolder(column);
    makeFile(column);
    column->addStretch();
}

void DataSettings::makeBackups(QVBoxLayout *column)
{
    QVBoxLayout *inside = nullptr;
    column->addWidget(card(this, &inside));
    m_stateIcon = new QLabel(this);
    m_state = labelled("dim", {}, this);
    m_state->setObjectName(u"backupState"_s);
    m_state->setWordWrap(true);
    m_backUp = named(u"backUpButton"_s, tr("Back up now"), this);
    m_backUp->setProperty("kind", u"primary"_s);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Backing up"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_backUpResult = new Notice(m_around.theme, this);
    m_backUpResult->setObjectName(u"backUpResult"_s);
    m_table = new BackupTable(m_around.theme, m_around.present.language(), this);
    m_other = named(u"otherBackupButton"_s, tr("Restore from another place…"), this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("heading", tr("Backups"), this));
    head->addStretch();
    head->addWidget(m_backUp);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_other);
    foot->addStretch();
    inside->addLayout(head);
    inside->addLayout(state);
    inside->addWidget(m_progress);
    inside->addWidget(m_backUpResult);
    inside->addWidget(m_table);
    inside->addSpacing(4);
    inside->addLayout(foot);
    connect(m_backUp, &QPushButton::clicked, this, &DataSettings::backUp);
    connect(m_table, &BackupTable::chosen, &m_around.signs, &Signpost::restoreWanted);
    connect(m_other, &QPushButton::clicked, this, [this] {
        ChooseBackupDialog::chooseFile(this, m_around.present.language(), [this](const QString &file, const QString &when) { Q_EMIT m_around.signs.restoreWanted(file, when); });
    });
}

void DataSettings::makeSecondFolder(QVBoxLayout *column)
{
    QVBoxLayout *inside = nullptr;
    column->addWidget(card(this, &inside));
    auto *why = labelled("dim", tr("If this computer fails or is lost, the backups beside the office go with it. On another disk, a USB stick or a network drive they stay."), this);
    why->setWordWrap(true);
    m_folder = labelled("dim", {}, this);
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setWordWrap(true);
    m_choose = named(u"chooseBackupFolder"_s, tr("Choose a folder…"), this);
    m_noFolder = named(u"noBackupFolder"_s, tr("No second folder"), this);
    m_folderError = new Notice(m_around.theme, this);
    m_folderError->setObjectName(u"backupFolderError"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_folder, 1);
    line->addWidget(m_choose);
    line->addWidget(m_noFolder);
    inside->addWidget(labelled("heading", tr("A second folder for backups"), this));
    inside->addWidget(why);
    inside->addLayout(line);
    inside->addWidget(m_folderError);
    connect(m_choose, &QPushButton::clicked, this, &DataSettings::chooseFolder);
    connect(m_noFolder, &QPushButton::clicked, this, [this] { setFolder({}); });
}

void DataSettings::makeFile(QVBoxLayout *column)
{
    QVBoxLayout *inside = nullptr;
    column->addWidget(card(this, &inside));
    m_file = labelled("dim", {}, this);
    m_file->setObjectName(u"officeFile"_s);
    m_file->setAccessibleName(tr("Where the office’s file is"));
    m_file->setWordWrap(true);
    letCopy(m_file);
    m_size = labelled("dim", {}, this);
    m_size->setObjectName(u"officeFileSize"_s);
    m_check = named(u"checkDataButton"_s, tr("Check the data"), this);
    m_checkResult = new Notice(m_around.theme, this);
    m_checkResult->setObjectName(u"checkDataResult"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_file);
    words->addWidget(m_size);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(m_check, 0, Qt::AlignTop);
    inside->addWidget(labelled("heading", tr("The office’s file"), this));
    inside->addLayout(line);
    inside->addWidget(m_checkResult);
    connect(m_check, &QPushButton::clicked, this, &DataSettings::check);
}

void DataSettings::lookAgain()
{
    const QFileInfo file(QDir(m_around.desk.dataFolder()).filePath(u"office.db"_s));
    m_file->setText(QDir::toNativeSeparators(file.absoluteFilePath()));
    m_size->setText(words::locale(m_around.present.language()).formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat));
    m_around.desk.ask(m_officeSlot, [](const Reader &reader) { return reader.office(); }, [this](const Result<Office> &office) {
        const QString folder = office ? office->backupFolder : QString();
        m_folder->setText(folder.isEmpty() ? tr("None is chosen: backups are only beside the office.") : QDir::toNativeSeparators(folder));
        m_noFolder->setVisible(!folder.isEmpty());
    });
    askBackups();
}

void DataSettings::askBackups()
{
    m_around.desk.errand(m_listSlot, {u"backup"_s, u"list"_s}, {}, [this](const ErrandEnd &end) {
        const std::vector<ShownBackup> backups = ShownBackups::of(end.data);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_around.present.now().ms, m_around.present.zone());
        ShownBackups::State state = ShownBackups::state(backups, now, m_around.present.language());
        if (!end.ok)
            state = {end.message + u' ' + end.next, false};
        m_state->setText(state.text);
        m_stateIcon->setPixmap(m_around.theme.icon(state.good ? u"check"_s : u"warning"_s, state.good ? Tone::Good : Tone::Warning).pixmap(QSize(16, 16), devicePixelRatioF()));
        m_table->setBackups(backups);
        m_table->setVisible(!backups.empty());
    });
}

void DataSettings::setBusy(QPushButton *button, bool busy)
{
    button->setEnabled(!busy);
}

void DataSettings::backUp()
{
    setBusy(m_backUp, true);
    m_backUpResult->say(Tone::Good, {}, {});
    m_progress->setRange(0, 0);
    m_progress->show();
    m_around.desk.errand(m_backUpSlot, {u"backup"_s, u"create"_s, u"--errand"_s}, {}, [this](const ErrandEnd &end) {
        setBusy(m_backUp, false);
        m_progress->hide();
        const QString problem = end.data.value("copy_problem"_L1).toString(), unlogged = end.data.value("log_problem"_L1).toString();
        if (!end.ok)
            m_backUpResult->say(Tone::Refusal, u"warning"_s, end.message + u' ' + end.next);
        else if (!problem.isEmpty())
            m_backUpResult->say(Tone::Warning, u"warning"_s, tr("The backup beside the office is made. The one in the second folder is not: %1").arg(problem));
        else if (!unlogged.isEmpty())
            m_backUpResult->say(Tone::Warning, u"warning"_s, unlogged);
        else
            m_backUpResult->say(Tone::Good, u"check"_s, tr("The backup is made, and was read whole."));
        askBackups();
        m_backUp->setFocus();
    }, [this](const QJsonObject &told) {
        m_progress->setRange(0, 100);
        if (const qint64 total = told.value("total"_L1).toInteger(); total > 0)
            m_progress->setValue(int(told.value("done"_L1).toInteger() * 100 / total));
    });
}

void DataSettings::check()
{
    setBusy(m_check, true);
    m_checkResult->say(Tone::Warning, u"clock"_s, tr("Checking…"));
    m_around.desk.errand(m_checkSlot, {u"doctor"_s, u"--verify"_s}, {}, [this](const ErrandEnd &end) {
        setBusy(m_check, false);
        if (!end.ok)
            m_checkResult->say(Tone::Refusal, u"warning"_s, end.message + u' ' + end.next);
        else if (end.data.value("clean"_L1).toBool())
            m_checkResult->say(Tone::Good, u"check"_s, tr("Everything is sound: the file, every message, and the activity log."));
        else
            m_checkResult->say(Tone::Refusal, u"warning"_s, tr("Something is not as it should be. Tell support what stands here:") + u'\n' + findingsOf(end.data));
        m_check->setFocus();
    });
}

void DataSettings::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("A second folder for backups"));
    dialog->setObjectName(u"backupFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DataSettings::setFolder);
    dialog->open();
}

void DataSettings::setFolder(const QString &folder)
{
    m_around.desk.tell(m_folderSlot, [folder](Commands &commands, const By &by) -> Result<> {
        OfficeEdit edit;
        edit.backupFolder = folder;
        return commands.editOffice(edit, by);
    }, [this](const Result<> &done) {
        QString problem;
        if (!done) {
            const words::ErrorText text = words::error(done.error(), m_around.present.language());
            problem = text.message + u' ' + text.next;
        }
        m_folderError->say(Tone::Refusal, u"warning"_s, problem);
        lookAgain();
    });
}

} // namespace deskbell::ui
