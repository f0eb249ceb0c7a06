#include "ui/settings/channel_card.h"

#include "ui/shell/theme.h"
#include "ui/widgets/look.h"
#include "ui/widgets/switch_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ChannelCard::ChannelCard(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_heading(labelled("heading", {}, this)), m_text(labelled("dim", {}, this)),
      m_switch(new SwitchBox(theme, tr("Send by e-mail"), this))
{
    setObjectName(u"channelCard"_s);
    m_heading->setObjectName(u"channelHeading"_s);
    m_text->setObjectName(u"channelText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_switch->setObjectName(u"channelSwitch"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    auto *across = new QHBoxLayout(this);
    setProperty("kind", u"card"_s);
    across->setContentsMargins(16, 12, 16, 12);
    across->setSpacing(12);
    across->addWidget(m_icon, 0, Qt::AlignTop);
    across->addLayout(words, 1);
    across->addWidget(m_switch, 0, Qt::AlignVCenter);
    connect(m_switch, &QCheckBox::clicked, this, &ChannelCard::switched);
}

void ChannelCard::show(const ChannelState &state, const ChannelSettings &settings)
{
    m_icon->setPixmap(m_theme.icon(state.icon, state.tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_heading->setText(state.heading);
    m_text->setText(state.text);
    m_switch->setVisible(settings.set);
    m_switch->setChecked(settings.on);
}

} // namespace deskbell::ui
