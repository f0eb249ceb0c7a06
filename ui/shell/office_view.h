#pragma once

#include "ui/shell/navigation.h"
#include "ui/shell/office_watch.h"
#include "ui/shell/surroundings.h"
#include "ui/shell/window_language.h"

#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QDialog;
class QMenu;
class QMenuBar;
class QStackedWidget;

namespace deskbell::ui {

class Actions;
class AutomationsPage;
class ClientListPage;
class ClientPage;
class MessageBar;
class Page;
class PlannedPage;
class SentPage;
class StatusStrip;

/// One office on screen, in one language and one zone: navigation, pages, strip and menus. Leads from one page to another; decides nothing about the
/// office. Another language or zone is another view.
class OfficeView : public QWidget {
    Q_OBJECT

public:
    OfficeView(Desk &desk, const Theme &theme, WindowLanguage &language, OfficeWatch &watch, const Office &office, QMenuBar *menuBar, QWidget *parent);
    ~OfficeView() override;

    void show(const OfficeStatus &status);
    /// Where a person stands: a view in another language opens there.
    struct Position {
        Navigation::Place place = Navigation::Clients;
        ClientId client; ///< none: the page itself
        ClientTab tab = ClientTab::Matters;
    };
    [[nodiscard]] Position position() const;
    void go(const Position &position);
    void go(Navigation::Place place);

private:
    void layOut();
    void buildMenus(QMenuBar *bar);
    void addLanguages(QMenu *menu);
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
    WindowLanguage &m_language;
    OfficeWatch &m_watch;
    Slot m_slot;
    std::optional<OfficeStatus> m_status;
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
    Navigation::Place m_place = Navigation::Clients;
    std::vector<QPointer<QMenu>> m_menus;
};

} // namespace deskbell::ui
