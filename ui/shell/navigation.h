#pragma once

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace deskbell::ui {

class Actions;

/// The list of pages at the left.
class Navigation : public QFrame {
    Q_OBJECT

public:
    enum Place { Today, Attention, Clients, Planned, Sent, CatchUp, Automations, Settings };

    Navigation(const Actions &actions, QWidget *parent = nullptr);

    void show(Place place);
    /// A count beside a page that waits for a person; 0 hides it.
    void setWaiting(Place place, int count);

Q_SIGNALS:
    void chosen(deskbell::ui::Navigation::Place place); ///< here in the list, where the keyboard stays
    void called(deskbell::ui::Navigation::Place place); ///< by its key or from a menu

private:
    void fit();

    QButtonGroup *m_group;
    QHash<int, QLabel *> m_counts;
};

} // namespace deskbell::ui
