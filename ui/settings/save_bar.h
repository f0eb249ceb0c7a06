#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell::ui {

/// Below a section of the settings: what its state is, and what saves or takes back.
class SaveBar : public QWidget {
    Q_OBJECT

public:
    /// `name` goes before the names of the buttons. `testable`: Save is beside a primary button that also tests.
    SaveBar(const QString &name, bool testable, QWidget *parent);

    /// `consequence`: what saving leads to beside the obvious.
    void setDirty(bool dirty, const QString &consequence = {});
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// "Saved", or why not; until the next change.
    void say(const QString &text, bool good);

Q_SIGNALS:
    void saveWanted();
    void testWanted(); ///< saves first when there is something to save
    void discardWanted();

private:
    void show();

    QLabel *m_text;
    QPushButton *m_discard;
    QPushButton *m_save;
    QPushButton *m_test = nullptr;
    QString m_said, m_consequence;
    bool m_good = true;
    bool m_dirty = false;
    bool m_busy = false;
};

} // namespace deskbell::ui
