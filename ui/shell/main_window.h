#pragma once

#include "ui/shell/navigation.h"
#include "ui/shell/office_watch.h"
#include "ui/shell/surroundings.h"

#include <QMainWindow>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace deskbell::ui {

class Actions;
class AutomationsPage;
class ClientListPage;
class ClientPage;
class EmptyState;
class MessageBar;
class Page;
class PlannedPage;
class SentPage;
class StartPage;
class StatusStrip;

/// The window: lays out the pages and leads from one to another. It decides nothing about the office.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `startsWorker` false: somebody else looks after the worker (tests, screenshots).
    MainWindow(Desk &desk, const Theme &theme, bool startsWorker, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The office as it was seen last; null before the first look.
    [[nodiscard]] const OfficeStatus *status() const { return m_status ? &*m_status : nullptr; }

private:
    void look(const OfficeStatus &status);
    void fail(const Error &error);
    void buildOffice(const Office &office);
    void layOutOffice();
    void buildMenuBar();
    void connectSigns();
    void go(Page *page, Navigation::Place place);
    void openDialog(QDialog *dialog);
    void switchSending();
    void setSending(bool on);
    void resume(ClientId client);
    void chooseImport();
    void say(const Error &error);

    Desk &m_desk;
    const Theme &m_theme;
    OfficeWatch m_watch;
    Slot m_slot;
    std::optional<OfficeStatus> m_status;
    QStackedWidget *m_stack;
    StartPage *m_start;
    EmptyState *m_problem;

    // Made when there is an office: everything below knows its zone.
    std::unique_ptr<Present> m_present;
    std::unique_ptr<Surroundings> m_around;
    Signpost *m_signs;
    Actions *m_actions = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    ClientListPage *m_clients = nullptr;
    ClientPage *m_client = nullptr;
    PlannedPage *m_planned = nullptr;
    SentPage *m_sent = nullptr;
    AutomationsPage *m_automations = nullptr;
    QWidget *m_banner = nullptr;
    MessageBar *m_messages = nullptr;
    StatusStrip *m_strip = nullptr;
};

} // namespace deskbell::ui
