#pragma once

#include "ui/desk/surroundings.h"
#include "ui/settings/channel_state.h"
#include "ui/settings/email_account.h"
#include "ui/settings/settings_section.h"

#include <memory>

namespace deskbell::ui {

class AccountForm;
class SaveBar;
class StateCard;
class TestCard;

/// The mail account that messages leave through: how it stands, its fields, and the test that logs in and sends one message to the office itself.
class EmailSettings : public SettingsSection {
    Q_OBJECT

public:
    EmailSettings(const Surroundings &around, QWidget *parent);
    ~EmailSettings() override;
    void lookAgain() override;
    QWidget *head() override;
    QWidget *foot() override;

private:
    struct Seen {
        ChannelState::Facts facts;
        Office office;
    };
    void show(const Seen &seen);
    void edited();
    void showDirty();
    void discard();
    void save(bool thenTest);
    void saveAccount(bool thenTest);
    void saved(bool thenTest);
    void test();
    void cancelTest();
    void trust(const QString &fingerprint);
    void switchChannel(bool on);
    void refuse(const QString &field, const QString &message);
    void setBusy(bool busy);
    [[nodiscard]] QVariantMap changes() const;
    [[nodiscard]] bool dirty() const;

    const Surroundings &m_around;
    Slot m_slot, m_tellSlot, m_switchSlot;
    std::unique_ptr<Slot> m_errand; ///< its end calls a test off
    std::optional<Seen> m_seen;
    EmailAccount m_saved, m_account;
    QString m_savedSignature, m_signature;
    bool m_busy = false;
    StateCard *m_card;
    TestCard *m_test;
    AccountForm *m_form;
    SaveBar *m_bar;
};

} // namespace deskbell::ui
