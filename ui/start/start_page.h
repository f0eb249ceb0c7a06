#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/theme.h"
#include "ui/desk/window_language.h"
#include "ui/start/start_plan.h"

#include <QWidget>
#include <array>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;

namespace deskbell::ui {

class StartStep;

/// What stands where no office is yet: look around in a sample, or set one up in three steps, each of which can be skipped. What was typed is kept, so that a
/// flow that was closed in the middle goes on there at the next start.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// `kept`: where the steps are remembered; null: nowhere.
    StartPage(Desk &desk, const Theme &theme, WindowLanguage &language, QSettings *kept, QWidget *parent = nullptr);

    /// What was typed and chosen on a page in another language, and where one was.
    void takeOver(const StartPage &other);
    /// The sample was looked at and is gone: the steps begin.
    void beginOwn();

Q_SIGNALS:
    void made(); ///< there is an office now

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Enter goes on, wherever the keyboard is

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void layOut();
    void goOn(bool skipping);
    void goBack();
    void create();
    void lookAround();
    void run(const QStringList &arguments, bool own);
    void showStep();
    void keep();
    void setBusy(bool busy);

    Desk &m_desk;
    WindowLanguage &m_windowLanguage;
    QSettings *m_kept;
    StartPlan m_plan;
    Slot m_slot;
    std::array<StartStep *, 4> m_steps{};
    QWidget *m_pages = nullptr; ///< the steps, one of them seen
    QLabel *m_where = nullptr; ///< "Step 1 of 3"
    QComboBox *m_language = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_sample = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace deskbell::ui
