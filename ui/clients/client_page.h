#pragma once

#include "ui/clients/client_file.h"
#include "ui/desk/surroundings.h"
#include "ui/widgets/page.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace deskbell::ui {

class Actions;
class ActivityTab;
class ElidedLabel;
class KebabButton;
class MattersTab;
class Notice;
class NotificationsTab;

/// One client: who it is, what it has with the office, how it is reached, what happened.
class ClientPage final : public Page {
    Q_OBJECT

public:
    ClientPage(const Surroundings &around, Actions &actions, QWidget *parent = nullptr);

    void open(ClientId client, ClientTab tab);
    void openChannel(ClientId client, ChannelKind channel); ///< at its switch
    void lookAgain() override;
    bool startSearch() override;
    void takeSubject();
    [[nodiscard]] ClientId client() const { return m_file.client.id; }
    [[nodiscard]] ClientTab tab() const;

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void fitHead();
    void show(const ClientFile &file);
    void showNotice();
    void followNotice();

    const Surroundings m_around;
    Actions &m_actions;
    Slot m_slot;
    ClientFile m_file;
    std::optional<ChannelKind> m_wantedChannel; ///< whose switch gets the keyboard once the client is there
    QPushButton *m_back;
    QGridLayout *m_head;
    ElidedLabel *m_name;
    QWidget *m_chips;   ///< beside the name, or below it where there is little room
    QWidget *m_buttons;
    QLabel *m_sample;
    QLabel *m_consent;
    QPushButton *m_edit;
    QPushButton *m_whyNot;
    QPushButton *m_remind;
    KebabButton *m_kebab;
    Notice *m_notice;
    QTabWidget *m_tabs;
    MattersTab *m_matters;
    NotificationsTab *m_notifications;
    ActivityTab *m_activity;
};

} // namespace deskbell::ui
