#include "ui/settings/login_card.h"

#include "ui/desk/login_start.h"
#include "ui/settings/state_card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

LoginCard::LoginCard(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_card(new StateCard(around.theme, u"atLogin"_s, tr("Start the sender whenever I log in to this computer"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(m_card, &StateCard::switched, this, &LoginCard::turn);
    connect(&around.loginStart, &LoginStart::changed, this, &LoginCard::show);
    show();
}

void LoginCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_around.loginStart.ask(); // somebody may have turned it elsewhere
}

void LoginCard::show()
{
    const std::optional<bool> on = m_around.loginStart.on();
    m_card->setVisible(on.has_value());
    if (!on)
        return;
    if (*on)
        m_card->show({Tone::Good, u"check"_s, tr("The sender starts when you log in to this computer"),
                      tr("It works without this window, as long as this computer is on and you are logged in.")});
    else
        m_card->show({Tone::Warning, u"clock"_s, tr("The sender does not start when you log in"),
                      tr("When this computer has been off, nothing is sent until somebody opens Deskbell here.")});
    m_card->showSwitch(*on, true);
}

void LoginCard::turn(bool on)
{
    m_card->showSwitch(!on, false); // until it is done
    m_around.loginStart.set(on, m_slot, [this](const QString &error) {
        show();
        if (!error.isEmpty())
            m_card->show({Tone::Refusal, u"cross"_s, tr("That could not be changed"), error});
    });
}

} // namespace deskbell::ui
