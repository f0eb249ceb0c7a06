#pragma once

#include "domain/values/client.h"
#include "domain/values/ids.h"
#include "domain/values/instant.h"
#include "domain/values/matter.h"
#include "domain/values/message.h"

#include <QObject>
#include <QString>
#include <functional>
#include <optional>

namespace deskbell::ui {

enum class SettingsPlace { Office, Email, Templates, Data };
enum class ClientTab { Matters, Notifications, Activity };

/// Where pages and dialogs say what they want shown next; the main window alone acts on it, so no page knows another.
class Signpost : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void todayWanted();
    void clientsWanted();
    void clientWanted(deskbell::ClientId client, deskbell::ui::ClientTab tab);
    void messageWanted(deskbell::MessageId message);
    void reminderWanted(deskbell::ClientId client, deskbell::MatterId matter);
    void pauseWanted(deskbell::ClientId client, deskbell::MatterId matter);
    /// No matter: the whole client.
    void resumeWanted(deskbell::ClientId client, deskbell::MatterId matter = {});
    void whyWanted(deskbell::ClientId client, deskbell::MatterId matter);
    void automationsWanted();
    void automationSwitchWanted(deskbell::RuleId rule); ///< of one among all
    void plannedWanted(const QString &search);
    void sentWanted(const QString &filter);
    void attentionWanted(const QString &group = {}); ///< unknown failed …; empty: the first there is
    void sendingWanted();   ///< the other way than it is
    void sendingOnWanted(); ///< on, whatever it is by now
    void workerWanted();
    void importWanted();
    void fileImportWanted(const QString &file);
    /// The editors. No client, matter or rule: a new one. `field` gets the keyboard, as the editor names it.
    void clientEditWanted(deskbell::ClientId client, const QString &field = {});
    void matterEditWanted(deskbell::ClientId client, deskbell::MatterId matter, const QString &field = {});
    void renewWanted(deskbell::ClientId client, deskbell::MatterId matter);
    void matterEndWanted(deskbell::ClientId client, deskbell::MatterId matter, deskbell::MatterState as);
    void clientChannelWanted(deskbell::ClientId client, deskbell::ChannelKind channel); ///< the switch of a channel
    void consentWanted(deskbell::ClientId client, deskbell::RuleId rule);                ///< no rule: the general one
    void allowAgainWanted(deskbell::ClientId client, const QString &address);
    void missedWanted(deskbell::Instant from = {}, deskbell::Instant to = {}); ///< what was due then; {0}: since the newest gap
    void copyQuestionWanted(); ///< how a restored or copied office goes on
    void restoreWanted(const QString &file, const QString &when);
    void automationEditWanted(deskbell::RuleId rule);
    void automationCopyWanted(deskbell::RuleId rule);
    void templateWanted(const QString &name);
    void stopWanted(deskbell::ClientId client);
    void settingsWanted(deskbell::ui::SettingsPlace place);
    void sampleRemovalWanted();
    void officeChanged(); ///< what stands in a dialog may not be true any more
    /// Said in the message bar; `undo` null: nothing to take back.
    void said(const QString &text, const std::function<void()> &undo);
};

} // namespace deskbell::ui
