#include "ui/clients/notifications_tab.h"

#include "ui/clients/client_file.h"
#include "ui/clients/contact_points_card.h"
#include "ui/consent/consent_card.h"
#include "ui/widgets/look.h"
#include "ui/widgets/switch_box.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

NotificationsTab::NotificationsTab(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_contacts(nullptr), m_consent(nullptr), m_scroll(new QScrollArea(this))
{
    auto *inside = new QWidget(this);
    inside->setObjectName(u"scrolled"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeChannels());
    column->addWidget(m_contacts = new ContactPointsCard(around, inside));
    column->addWidget(m_consent = new ConsentCard(around, inside));
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
}

QWidget *NotificationsTab::makeChannels()
{
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    inside->addWidget(labelled("heading", tr("Channels"), frame));
    m_email = new SwitchBox(m_around.theme, tr("E-mail to this client"), frame);
    m_email->setObjectName(u"emailSwitch"_s);
    m_sms = new SwitchBox(m_around.theme, tr("SMS to this client"), frame);
    m_sms->setObjectName(u"smsSwitch"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(new QLabel(tr("E-mail"), frame), 0, 0);
    grid->addWidget(m_email, 0, 1);
    grid->addWidget(new QLabel(tr("SMS"), frame), 1, 0);
    grid->addWidget(m_sms, 1, 1);
    grid->addWidget(labelled("dim", tr("Off keeps the addresses: nothing is sent by this channel until it is on again."), frame), 2, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    inside->addLayout(grid);
    for (const auto &[box, channel] : {std::pair{m_email, ChannelKind::Email}, {m_sms, ChannelKind::Sms}})
        connect(box, &QCheckBox::clicked, this, [this, kind = channel](bool on) { switchChannel(kind, on); });
    return frame;
}

void NotificationsTab::show(const ClientFile &file)
{
    m_client = file.client;
    m_email->setChecked(m_client.emailOn);
    m_sms->setChecked(m_client.smsOn);
    m_contacts->show(file);
    m_consent->show(file);
}

void NotificationsTab::focusChannel(ChannelKind channel)
{
    QWidget *box = channel == ChannelKind::Email ? m_email : m_sms;
    m_scroll->ensureWidgetVisible(box);
    box->setFocus(Qt::OtherFocusReason);
}

void NotificationsTab::switchChannel(ChannelKind channel, bool on)
{
    m_around.desk.tell(m_slot, [client = m_client.id, channel, on](Commands &commands, const By &by) {
        return commands.switchClientChannel(client, channel, on, by);
    }, [this, on](const Result<> &result) {
        if (result) {
            Q_EMIT m_around.signs.said(on ? tr("The channel is on.") : tr("The channel is off."), {});
            return;
        }
        m_email->setChecked(m_client.emailOn); // the switch shows again what is true
        m_sms->setChecked(m_client.smsOn);
        const words::ErrorText text = words::error(result.error(), m_around.present.language());
        Q_EMIT m_around.signs.said(text.message + u' ' + text.next, {});
    });
}

} // namespace deskbell::ui
