#pragma once

#include "ui/desk/surroundings.h"
#include "ui/restore/shown_backups.h"
#include "ui/settings/settings_section.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace deskbell::ui {

class BackupTable;
class Notice;

/// Where the office's data are, their backups, and whether everything in them is sound.
class DataSettings : public SettingsSection {
    Q_OBJECT

public:
    DataSettings(const Surroundings &around, QWidget *parent);
    void lookAgain() override;

private:
    void makeBackups(QVBoxLayout *column);
    void makeSecondFolder(QVBoxLayout *column);
    void makeFile(QVBoxLayout *column);
    void askBackups();
    void backUp();
    void check();
    void chooseFolder();
    void setFolder(const QString &folder);
    void setBusy(QPushButton *button, bool busy);

    const Surroundings &m_around;
    Slot m_officeSlot, m_listSlot, m_backUpSlot, m_checkSlot, m_folderSlot;
    QLabel *m_file, *m_size, *m_state, *m_stateIcon, *m_folder;
    BackupTable *m_table;
    QProgressBar *m_progress;
    QPushButton *m_backUp, *m_other, *m_check, *m_choose, *m_noFolder;
    Notice *m_backUpResult, *m_checkResult, *m_folderError;
};

} // namespace deskbell::ui
