#pragma once

#include "ui/desk/desk.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace deskbell::ui {

class Notice;
class Restoring;
class Theme;

/// Asks before a backup takes the office's place, shows how far it is, and says when it could not be done. Accepted: it was done.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `when` names the backup: "21 November 2026, 08:02".
    RestoreDialog(Restoring &restoring, const Theme &theme, const QString &file, const QString &when, QWidget *parent);
    void reject() override;

private:
    void begin();
    void end(const ErrandEnd &end);

    Restoring &m_restoring;
    const QString m_file;
    QProgressBar *m_progress;
    QLabel *m_busy;
    Notice *m_error;
    QPushButton *m_stay, *m_go;
    bool m_working = false;
};

} // namespace deskbell::ui
