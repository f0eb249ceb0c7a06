#pragma once

#include "ui/widgets/cell.h"

#include <QFrame>

class QLabel;

namespace deskbell::ui {

class SwitchBox;
class Theme;

/// Always in sight over a section of the settings: how something stands, in an icon and words, and its switch.
class StateCard : public QFrame {
    Q_OBJECT

public:
    /// `name` goes before the names of its parts; `what` is what the switch turns.
    StateCard(const Theme &theme, const QString &name, const QString &what, QWidget *parent);

    struct State {
        Tone tone = Tone::Normal;
        QString icon, heading, text;
    };
    void show(const State &state);
    /// How the switch stands. It follows the office: who presses it is only heard.
    void showSwitch(bool on, bool mayTurn, bool stopped = false);
    void hideSwitch();

Q_SIGNALS:
    void switched(bool on);

private:
    const Theme &m_theme;
    QLabel *m_icon, *m_heading, *m_text;
    SwitchBox *m_switch;
};

} // namespace deskbell::ui
