#pragma once

#include "domain/values/ids.h"
#include "domain/values/message.h"

#include <QObject>
#include <QString>
#include <functional>
#include <optional>

namespace deskbell::ui {

enum class SettingsPlace { Office, Email, Templates };
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
    void resumeWanted(deskbell::ClientId client);
    void whyWanted(deskbell::ClientId client, deskbell::MatterId matter);
    void automationsWanted();
    void plannedWanted(const QString &search);
    void sentWanted(const QString &filter);
    void sendingWanted();   ///< the other way than it is
    void sendingOnWanted(); ///< on, whatever it is by now
    void workerWanted();
    void importWanted();
    void fileImportWanted(const QString &file);
    /// The editors. No client, matter or rule: a new one.
    void clientEditWanted(deskbell::ClientId client);
    void matterEditWanted(deskbell::ClientId client, deskbell::MatterId matter);
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
