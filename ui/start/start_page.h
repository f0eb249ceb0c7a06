#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_language.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace deskbell::ui {

/// What stands where no office is yet: make one, or look around in a sample.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(Desk &desk, const Theme &theme, WindowLanguage &language, QWidget *parent = nullptr);

    /// What was typed and chosen on a page in another language.
    void takeOver(const StartPage &other);

Q_SIGNALS:
    void made(); ///< there is an office now

private:
    QWidget *makeForm();
    QWidget *makeSample();
    void create();
    void run(const QStringList &arguments);
    void setBusy(bool busy);

    Desk &m_desk;
    const Theme &m_theme;
    WindowLanguage &m_windowLanguage;
    Slot m_slot;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameError = nullptr;
    QComboBox *m_preset = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_zone = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_sample = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace deskbell::ui
