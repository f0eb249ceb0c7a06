#pragma once

#include "domain/reminding/decision.h"
#include "domain/values/client.h"
#include "domain/values/lineage.h"
#include "domain/values/matter.h"
#include "domain/values/message.h"
#include "domain/values/office.h"
#include "domain/values/result.h"
#include "domain/values/rule.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace deskbell {

namespace store { class Database; }

/// The name of the admin that a new office is made with.
inline const QString firstOperator = QStringLiteral("admin");

struct NewOffice {
    QString name, country, zone, language;
    QStringList presets;
    bool sample = false;
    QString machine{}; ///< the computer it is made on, as a digest (Lineage::machine)
};

/// Only what is set changes.
struct OfficeEdit {
    std::optional<QString> name, country, zone, language, sending, activationLink, supportAddress, reportTo, signature, backupFolder;
    std::optional<bool> onePerClientPerDay, plainSms;
    std::optional<int> maxSegments;
};

struct ContactPointDraft {
    ChannelKind channel = ChannelKind::Email;
    QString value; ///< as typed; checked and normalised here
    Role role = Role::Client;
    QString country; ///< phones; empty: the office's
    QString language;
    bool on = true;
};

struct ClientDraft {
    QString name, externalId, language, salutation;
    std::vector<ContactPointDraft> contactPoints;
};

struct ContactPointEdit {
    std::optional<QString> value, country, language;
    std::optional<Role> role;
    std::optional<bool> on;
    bool first = false; ///< comes before the client's other points from now on
};

struct ClientEdit {
    std::optional<QString> name, externalId, language, salutation;
    std::optional<ClientState> state;
    std::vector<ContactPointId> removeContactPoints;
    std::vector<std::pair<ContactPointId, ContactPointEdit>> editContactPoints; ///< two may change places: only what comes out is checked
    std::vector<ContactPointDraft> addContactPoints;
    int revision = 0; ///< 0: whatever is there; contact points raise it too
};

struct MatterDraft {
    ClientId client;
    QString type, number, title, link, origin = QStringLiteral("hand");
    QDate starts, ends;
    std::optional<Instant> at;
    std::vector<Line> lines;
};

struct MatterEdit {
    std::optional<QString> number, title, link;
    std::optional<QDate> starts, ends; ///< null date inside: taken away
    std::optional<std::optional<Instant>> at; ///< none inside: taken away
    std::optional<std::vector<Line>> lines;   ///< all there will be; those with an id stay themselves
    std::optional<bool> activated;
    int revision = 0;
};

struct ManualSend {
    ClientId client;
    MatterId matter;                 ///< none: every matter of the client whose type may be reminded
    QString uuid;                    ///< made by the dialog, so that a second press is the same message
    std::optional<Route> route;
    QString text;                    ///< one-off body instead of the template's
    std::vector<Reason> overrides;
    QString overrideReason;
    int undoSeconds = 10;
};

struct ManualSendResult {
    std::vector<MessageId> messages;
    std::vector<Decision> skipped; ///< by matter: why not
};

/// What became of one of the missed steps that somebody dealt with.
struct MissedOutcome {
    OccurrenceId id;
    std::optional<Error> refused;    ///< nothing was done about it
    std::vector<MessageId> messages; ///< that go now
    OccurrenceId with;               ///< the newer one of the same matter that is sent for it
};

/// Everything that changes an office. Each call is one transaction with its log entries; on error nothing has changed.
/// An edit made from an older revision is Busy, code changed_meanwhile; a file that stays locked is code busy, or import_running. One per thread; hides the connection.
class Commands {
public:
    /// Creates the file and the office in it. The folder is made or must be empty.
    [[nodiscard]] static Result<std::unique_ptr<Commands>> create(const QString &dataFolder, const NewOffice &office, const By &by);
    [[nodiscard]] static Result<std::unique_ptr<Commands>> open(const QString &dataFolder);
    ~Commands();

    /// Inside, every call does all its work and the transaction is rolled back at the end (`--dry-run`).
    [[nodiscard]] Result<> rehearse(const std::function<Result<>()> &calls);

    [[nodiscard]] Result<By> operatorNamed(const QString &name, Instant at) const; ///< empty name: the admin made by init

    [[nodiscard]] Result<> editOffice(const OfficeEdit &edit, const By &by);

    [[nodiscard]] Result<ClientId> addClient(const ClientDraft &draft, const By &by);
    [[nodiscard]] Result<> editClient(ClientId id, const ClientEdit &edit, const By &by);
    [[nodiscard]] Result<> pauseClient(ClientId id, QDate until, const QString &reason, const By &by);
    [[nodiscard]] Result<> resumeClient(ClientId id, const By &by);
    [[nodiscard]] Result<ContactPointId> addContactPoint(ClientId id, const ContactPointDraft &draft, const By &by);
    [[nodiscard]] Result<> editContactPoint(ClientId client, ContactPointId id, const ContactPointEdit &edit, const By &by);
    [[nodiscard]] Result<> removeContactPoint(ClientId client, ContactPointId id, const By &by);
    [[nodiscard]] Result<> switchClientChannel(ClientId id, ChannelKind channel, bool on, const By &by);
    /// No rule: general. `said`: the day on which the client said so, when it was an earlier one.
    [[nodiscard]] Result<> answerConsent(ClientId id, RuleId rule, Consent answer, const QString &source, const By &by, QDate said = {});
    /// The client asked to hear nothing more: both channels off, every consent withdrawn, every address on the list of those that get nothing
    /// (which survives erasure, merge and re-import). `source` is how the client said so. SPEC "Client asked to stop".
    [[nodiscard]] Result<> askedToStop(ClientId id, const QString &source, const By &by);
    [[nodiscard]] Result<> suppress(const QString &address, const QString &reason, const By &by);
    [[nodiscard]] Result<> unsuppress(const QString &address, const QString &reason, const By &by);

    [[nodiscard]] Result<MatterId> addMatter(const MatterDraft &draft, const By &by);
    [[nodiscard]] Result<> editMatter(MatterId id, const MatterEdit &edit, const By &by);
    [[nodiscard]] Result<> renewMatter(MatterId id, QDate ends, const By &by);
    [[nodiscard]] Result<> endMatter(MatterId id, MatterState as, const By &by); ///< Closed or Cancelled
    [[nodiscard]] Result<> pauseMatter(MatterId id, QDate until, const QString &reason, const By &by);

    /// `definition` is a rule file (CLI.md): types, trigger, route … with defaults for what is left out.
    [[nodiscard]] Result<RuleId> addRule(const QJsonObject &definition, bool fromToday, const By &by);
    [[nodiscard]] Result<> editRule(RuleId id, const QJsonObject &definition, bool fromToday, const By &by, int revision = 0); ///< 0: whatever is there
    /// What a rule would send today if it worked from today already, and what would stand in its way: who falls between the old way and tomorrow's
    /// start. No id: a new rule. Writes nothing.
    [[nodiscard]] Result<std::vector<Decision>> todaysOf(const QJsonObject &definition, RuleId id, const By &by);
    [[nodiscard]] Result<> removeRule(RuleId id, const By &by);
    [[nodiscard]] Result<> switchRule(RuleId id, bool on, const By &by);
    /// `revision` is that of this language's text, 0 when there was none; null: whatever is there.
    [[nodiscard]] Result<> editTemplate(const QString &name, const QString &language, const QString &subject, const QString &body, const By &by,
                                        std::optional<int> revision = {});

    /// Replaces the channel and switches it on; never connects.
    [[nodiscard]] Result<> setChannel(const ChannelSettings &settings, const By &by);
    /// As it is set up by then. What has stopped it stays: only a login that works opens it.
    [[nodiscard]] Result<> switchChannelOn(ChannelKind kind, const By &by);
    [[nodiscard]] Result<> switchChannelOff(ChannelKind kind, const By &by);
    /// Notes in the log that the channel was tried out; `to` is where a test message went, empty when none did.
    [[nodiscard]] Result<> channelTested(ChannelKind kind, const QString &to, const By &by);
    /// Notes that a sample of a text went to the office itself. It is no message, and counts for nothing.
    [[nodiscard]] Result<> sampleSent(const QString &templateName, const QString &language, const QString &to, const By &by);
    /// A login worked (channel test): opens a stopped channel and releases what it held.
    [[nodiscard]] Result<> openChannel(ChannelKind kind, const By &by);
    /// A person decides about a restored or copied office. Nothing happens when it is none.
    [[nodiscard]] Result<> confirmLineage(LineageChoice choice, const By &by);
    /// A person says the clock is right.
    [[nodiscard]] Result<> confirmClock(const By &by);

    [[nodiscard]] Result<ManualSendResult> sendByHand(const ManualSend &send, const By &by);
    /// What the chain says of it now, without doing anything.
    [[nodiscard]] Result<std::vector<Decision>> previewByHand(const ManualSend &send, Instant now) const;
    [[nodiscard]] Result<> cancelMessage(MessageId id, const By &by);
    [[nodiscard]] Result<MessageId> resendMessage(MessageId id, const By &by);
    /// An unknown outcome, settled by a person: sent, failed, again or left. `again` makes a new message and returns it; one that is `left` stays
    /// unknown and counts as told, but waits for nobody any more. A refused one can be `left` too: it stays failed.
    [[nodiscard]] Result<MessageId> resolveMessage(MessageId id, const QString &as, const By &by);

    /// Steps that were missed (too late, or a newer one took their place) go now, because a person says so. The rest of the chain still decides, and each can
    /// only be taken up once. `newestOnly`: of what one automation owes for one matter the newest goes, for the others too.
    [[nodiscard]] Result<std::vector<MissedOutcome>> sendMissed(const std::vector<OccurrenceId> &ids, bool newestOnly, const By &by);
    /// Missed steps are left at that, or, `left` false, are to be looked at again.
    [[nodiscard]] Result<std::vector<MissedOutcome>> leaveMissed(const std::vector<OccurrenceId> &ids, bool left, const By &by);

    [[nodiscard]] store::Database &database() { return *m_database; }

private:
    explicit Commands(std::unique_ptr<store::Database> database);
    std::unique_ptr<store::Database> m_database;
};

} // namespace deskbell
