#pragma once

#include "domain/values/client.h"
#include "ui/desk/surroundings.h"

#include <QWidget>

class QScrollArea;

namespace deskbell::ui {

class ConsentCard;
class ContactPointsCard;
class SwitchBox;
struct ClientFile;

/// How a client is reached and what it agreed to: channels on or off, contact points, consent.
class NotificationsTab : public QWidget {
    Q_OBJECT

public:
    explicit NotificationsTab(const Surroundings &around, QWidget *parent = nullptr);
    void show(const ClientFile &file);
    void focusChannel(ChannelKind channel);

private:
    QWidget *makeChannels();
    void switchChannel(ChannelKind channel, bool on);

    const Surroundings m_around;
    Slot m_slot;
    Client m_client;
    SwitchBox *m_email = nullptr;
    SwitchBox *m_sms = nullptr;
    ContactPointsCard *m_contacts;
    ConsentCard *m_consent;
    QScrollArea *m_scroll;
};

} // namespace deskbell::ui
