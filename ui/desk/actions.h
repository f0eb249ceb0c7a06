#pragma once

#include "domain/values/ids.h"
#include "ui/desk/signpost.h"

#include <QHash>
#include <QObject>
#include <optional>

class QAction;
class QMenu;

namespace deskbell::ui {

class Theme;

/// The client that the row, the view or the menu bar is about.
struct Subject {
    ClientId client;
    QString name;
    bool paused = false;
    bool stopped = false;  ///< asked to hear nothing more
    QString noReminder;    ///< why none can be sent by hand, in a few words; empty: it can
};

/// Every action of the window once: its text, its key, when it is possible. Menus and buttons only show them.
class Actions : public QObject {
    Q_OBJECT

public:
    enum class Id {
        OpenClient, SendReminder, EditClient, NewMatter, PauseClient, ResumeClient, WhyNot, AskedToStop,
        Find, GoToday, GoAttention, GoClients, GoPlanned, GoSent, GoCatchUp, GoAutomations, GoSettings, NewClient, NewAutomation, Import, SwitchSending, StartWorker, Quit,
    };

    Actions(Signpost &signs, const Theme &theme, QWidget *window);

    [[nodiscard]] QAction *action(Id id) const { return m_actions.value(int(id)); }
    /// The one menu of a client: on its row, by every way to it, and in its view.
    [[nodiscard]] QMenu *clientMenu() const { return m_clientMenu; }

    void setSubject(const std::optional<Subject> &subject);
    /// A menu entry that is not possible stays, and says why: "Send reminder… · no open matter".
    [[nodiscard]] static QString withObstacle(const QString &text, const QString &obstacle);

private:
    void allow(Id id, const QString &obstacle);
    QAction *make(Id id, const QString &name, const QString &text, const QString &icon = {});
    void fillClientMenu();
    void mirrored(Id id);

    const Theme &m_theme;
    QWidget *m_window;
    QHash<int, QAction *> m_actions;
    QHash<int, QString> m_texts; ///< of the actions as they are when possible
    QMenu *m_clientMenu;
    std::optional<Subject> m_subject;
};

} // namespace deskbell::ui
