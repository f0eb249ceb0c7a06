#pragma once

#include "ui/desk/office_watch.h"
#include "ui/desk/surroundings.h"
#include "ui/desk/window_language.h"
#include "ui/shell/office_pages.h"

#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QDialog;
class QHBoxLayout;
class QMenu;
class QMenuBar;

namespace deskbell::ui {

class Actions;
class Closing;
class LoginStart;
class MessageBar;
class Notice;
class StatusStrip;
class Tray;

/// One office on screen, in one language and one zone: navigation, pages, strip and menus; decides nothing about the office. Another language or zone is another view.
class OfficeView : public QWidget {
    Q_OBJECT

public:
    OfficeView(Desk &desk, const Theme &theme, WindowLanguage &language, OfficeWatch &watch, Drafts &drafts, LoginStart &loginStart, const Office &office, QMenuBar *menuBar,
               QWidget *parent);
    ~OfficeView() override;

    void show(const OfficeStatus &status);
    [[nodiscard]] OfficePages::Position position() const;
    void go(const OfficePages::Position &position);
    void go(Navigation::Place place);
    /// Says what closing the window means now; the dialog is accepted when it may close.
    QDialog *openClosing(Closing &closing, const OfficeStatus &status);

    /// How a restored or copied office goes on. Nothing happens when it is none.
    void askAboutCopy();
    void withdrawCopyQuestion(); ///< the office cannot be read any more

Q_SIGNALS:
    void restoreWanted(const QString &file, const QString &when); ///< a backup in the office's place

private:
    void showCopy(const OfficeStatus &status);
    void layOut();
    void buildMenus(QMenuBar *bar);
    void addLanguages(QMenu *menu);
    void connectSigns();
    void switchSending();
    void setSending(bool on);
    void resume(ClientId client, MatterId matter);
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
    OfficePages *m_pages = nullptr;
    QWidget *m_banner = nullptr;
    Notice *m_copy = nullptr;
    QHBoxLayout *m_copyLine = nullptr;
    MessageBar *m_messages = nullptr;
    StatusStrip *m_strip = nullptr;
    Tray *m_tray = nullptr;
    std::vector<QPointer<QMenu>> m_menus;
};

} // namespace deskbell::ui
