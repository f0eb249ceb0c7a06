#include "ui/settings/state_card.h"

#include "ui/desk/theme.h"
#include "ui/widgets/look.h"
#include "ui/widgets/switch_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

StateCard::StateCard(const Theme &theme, const QString &name, const QString &what, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_heading(labelled("heading", {}, this)), m_text(labelled("dim", {}, this)),
      m_switch(new SwitchBox(theme, what, this))
{
    setProperty("kind", u"card"_s);
    setObjectName(name + u"Card"_s);
    m_heading->setObjectName(name + u"Heading"_s);
    m_heading->setWordWrap(true);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setWordWrap(true);
    m_switch->setObjectName(name + u"Switch"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(16, 12, 16, 12);
    across->setSpacing(12);
    across->addWidget(m_icon, 0, Qt::AlignTop);
    across->addLayout(words, 1);
    across->addWidget(m_switch, 0, Qt::AlignVCenter);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) {
        m_switch->setChecked(!on);
        Q_EMIT switched(on);
    });
}

void StateCard::show(const State &state)
{
    m_icon->setPixmap(m_theme.icon(state.icon, state.tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_heading->setText(state.heading);
    m_text->setText(state.text);
    m_switch->setAccessibleDescription(state.heading + u". "_s + state.text);
}

void StateCard::showSwitch(bool on, bool mayTurn, bool stopped)
{
    m_switch->setStopped(stopped);
    m_switch->setChecked(on);
    m_switch->setEnabled(mayTurn);
    m_switch->show();
}

void StateCard::hideSwitch()
{
    m_switch->hide();
}

} // namespace deskbell::ui
