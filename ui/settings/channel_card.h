#pragma once

#include "ui/settings/channel_state.h"

#include <QFrame>

class QLabel;

namespace deskbell::ui {

class SwitchBox;
class Theme;

/// Always in sight over the mail account: how sending e-mail stands, and its switch.
class ChannelCard : public QFrame {
    Q_OBJECT

public:
    ChannelCard(const Theme &theme, QWidget *parent);
    void show(const ChannelState &state, const ChannelSettings &settings);

Q_SIGNALS:
    void switched(bool on);

private:
    const Theme &m_theme;
    QLabel *m_icon, *m_heading, *m_text;
    SwitchBox *m_switch;
};

} // namespace deskbell::ui
