#pragma once

#include "ui/desk/drafts.h"
#include "ui/desk/input_rules.h"
#include "ui/desk/office_watch.h"
#include "ui/desk/window_language.h"

#include <QMainWindow>
#include <optional>

class QSettings;
class QStackedWidget;

namespace deskbell::ui {

class Closing;
class LoginStart;
class ProblemPage;
class Restoring;
class OfficeView;
class StartPage;
class Theme;

/// The window: the start while there is no office, the office when there is one, what is wrong when it cannot be read.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `startsWorker` false: somebody else looks after the worker (tests, screenshots). `kept`: where the window remembers things; null: nowhere.
    MainWindow(Desk &desk, const Theme &theme, WindowLanguage &language, bool startsWorker, QSettings *kept = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The office as it was seen last; null before the first look.
    [[nodiscard]] const OfficeStatus *status() const { return m_status ? &*m_status : nullptr; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void look(const OfficeStatus &status);
    void fail(const Error &error);
    void build(const Office &office);
    void speakAnew();
    void askAboutDrafts();
    void openRestore(const QString &file, const QString &when);

    InputRules m_inputRules; ///< before the first widget is made
    Desk &m_desk;
    const Theme &m_theme;
    WindowLanguage &m_language;
    QSettings *m_kept;
    Drafts m_drafts;
    OfficeWatch m_watch;
    std::optional<OfficeStatus> m_status;
    QString m_zone; ///< the one m_office was built in
    QStackedWidget *m_stack;
    StartPage *m_start;
    ProblemPage *m_problem;
    Restoring *m_restoring;
    bool m_copyAsked = false; ///< how a copy goes on was asked, once
    OfficeView *m_office = nullptr;
    LoginStart *m_loginStart;
    Closing *m_closing;
    bool m_mayClose = false; ///< what closing means was said, or the session ends
};

} // namespace deskbell::ui
