#pragma once

#include "ui/restore/shown_backups.h"

#include <QDialog>

namespace deskbell::ui {

class Theme;

/// Which backup takes the office's place: one of those that are known, or a file from elsewhere.
class ChooseBackupDialog : public QDialog {
    Q_OBJECT

public:
    ChooseBackupDialog(const Theme &theme, const QString &language, const std::vector<ShownBackup> &backups, QWidget *parent);
    /// A file from a disk or a stick; its date is that of the file.
    static void chooseFile(QWidget *parent, const QString &language, const std::function<void(const QString &file, const QString &when)> &chosen);

Q_SIGNALS:
    void chosen(const QString &file, const QString &when);
};

} // namespace deskbell::ui
