#pragma once

#include "domain/reminding/decision.h"
#include "domain/text/template.h"
#include "domain/reminding/reason.h"
#include "domain/values/client.h"
#include "domain/values/lineage.h"
#include "domain/values/log_entry.h"
#include "domain/values/matter.h"
#include "domain/values/message.h"
#include "domain/values/office.h"
#include "domain/values/result.h"
#include "domain/values/rule.h"

#include <QDate>
#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace deskbell {

enum class ClientFilter { All, Ending30Days, Unreachable, Paused, Attention, UsedUp };
template <> CodeTable<ClientFilter> codes<ClientFilter>();

/// A line of the client list.
struct ClientRow {
    ClientId id;
    QString name;
    QString externalId;
    QString reachedBy;             ///< first usable address, e-mail first; empty: unreachable
    QString matterTitle, matterNumber, matterType;
    QDate matterEnds;              ///< next open matter to end, from today on
    bool hasOpenMatter = false;
    bool remindable = false;       ///< one of the open matters is of a type that may be reminded by hand
    bool paused = false;
    bool inactive = false;
    bool sample = false;
    bool stopped = false;          ///< both channels off and general consent withdrawn: as after "asked to stop"
    std::optional<MessageState> lastState; ///< newest message's
    Receipt lastReceipt = Receipt::None;
    Reason lastReason = Reason::Ok;
    std::optional<Instant> lastAt;
    QString lastStep;              ///< "end-14@2026-12-14"
};

struct ClientSearch {
    QString text;
    ClientFilter filter = ClientFilter::All;
    QDate today;     ///< civil day of the asker's present
    int limit = 50;
    QString after;   ///< cursor of the previous page, empty: from the start
};

/// A client by what people know it by.
struct NamedClient {
    ClientId id;
    QString name;
};

struct ClientPage {
    std::vector<ClientRow> rows;
    QString next; ///< cursor, empty at the end
};

struct MatterSearch {
    ClientId client;
    QString type;
    std::optional<MatterState> state;
    QString text;
    int limit = 50;
    QString after;
};
struct MatterPage {
    std::vector<Matter> rows;
    QString next;
};

/// What a person knows a matter by.
struct MatterName {
    QString client, title, number, type;
};

struct MessageSearch {
    std::optional<MessageState> state;
    ClientId client;
    MatterId matter;
    QDate from, to; ///< civil days of due_at (or sent_at when sent), inclusive, in the office's zone; null: open
    bool sentOnly = false; ///< sent, unknown, failed: what left or tried to
    bool stillWaiting = false; ///< no failure after which the client was written to again, nothing that somebody left at that
    bool waitsForPerson = false; ///< none that is held only until a time that is known
    std::vector<Reason> reasons; ///< one of these; none: whatever the reason
    QString text;              ///< words of the client's name, the matter or the address
    int limit = 200;
    QString after;         ///< cursor of the previous page, empty: from the newest
};

/// What a list of messages shows beside the message.
struct MessageRow {
    Message message;
    QString clientName;
    QString matterTitle, matterNumber;
    QString ruleName;
};
/// Newest first. A search looks at some thousand messages at a time, so that nobody waits for it: its page may be short, even
/// empty, while `next` says that there is more to look at.
struct MessagePage {
    std::vector<MessageRow> rows;
    QString next; ///< cursor, empty at the end
};

struct Template {
    QString name;
    QString language;
    QString subject;
    QString body;
    int revision = 1;
};

/// Whom a template is looked at for: clients with an open matter of these types.
struct TemplateScope {
    QStringList types; ///< none: every type
    QString language;  ///< only clients who are written to in this one; empty: all
    QDate today;
    int limit = 50;
    QString after;     ///< cursor of the previous page, empty: from the start
};
struct TemplateFit {
    ClientId client;
    MatterId matter;
    QString clientName, matterTitle, matterNumber;
    QStringList missing; ///< canonical names of the variables that would be empty in the text
};
/// By name.
struct TemplateFitPage {
    std::vector<TemplateFit> rows;
    QString next; ///< cursor, empty at the end
};
/// Those who get the shortest, the middle and the longest text; none when there is nobody.
struct TemplateExtremes {
    std::optional<TemplateFit> shortest, typical, longest;
};

struct OperatorRow {
    OperatorId id;
    QString name;
    QString role;
};

struct WorkerStatus {
    QString state; ///< "running" when the lock is held by a live process, else "stopped"
    qint64 pid = 0;
    QString host;
    std::optional<Instant> heartbeat;
    bool clockFrozen = false;
    std::optional<Instant> clockSeen; ///< the latest time the sender has seen on this computer's clock
    int sentToday = 0;
    int unknown = 0, held = 0, failed = 0; ///< that wait for a person
};

/// A time without a working sender, and what became of the reminders that fell due in it.
struct CatchUp {
    Instant from, to;
    int sentAfterwards = 0;
    int toGo = 0;     ///< goes by itself
    int held = 0;     ///< waits, perhaps for a person
    int tooLate = 0;  ///< not sent any more: past its limit, or replaced by a later one
};

/// What waits for a person for one reason. Unknown and failed messages have none.
struct Waiting {
    MessageState state = MessageState::Held;
    Reason reason = Reason::Ok;
    int count = 0;
};

/// Steps that should have been told and were not, and that nobody has dealt with since.
struct MissedSearch {
    Instant from, to;  ///< when they were due; `to` excluded, {0}: open
    QString text;      ///< words of the client's name, the matter or the automation
    int limit = 200;
    QString after;     ///< cursor of the previous page, empty: from the start
};
struct MissedRow {
    OccurrenceId id;
    ClientId client;
    MatterId matter;
    RuleId rule;
    QString clientName, matterTitle, matterNumber, ruleName;
    QString step;                      ///< "end-14@2026-12-14"
    Instant due;
    QDate ends;                        ///< of the matter
    Reason reason = Reason::TooLate;   ///< too_late or superseded
    Reason firstReason = Reason::Ok;   ///< what kept it, where something did
    bool newest = false;               ///< of what its automation missed for this matter
    QString laterStep;                 ///< the newest step of its series that came after it and was not missed; empty: none
    std::optional<Instant> laterSent;  ///< when that was sent; none: it is planned, held, or nobody knows

    [[nodiscard]] Reason inTheWay() const { return deskbell::inTheWay(firstReason, reason); }
};
/// By client, automation and matter, the newest step first.
struct MissedPage {
    std::vector<MissedRow> rows;
    QString next; ///< cursor, empty at the end
};

struct Suppression {
    QString address, reason, who;
    Instant at;
};

namespace store { class Database; }

/// Everything screens and console show, read-only and paged. One per thread; hides the connection.
class Reader {
public:
    /// Temporary, code older_schema: an older program wrote the file; Commands::open brings it up to date.
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const QString &dataFolder);
    ~Reader();

    [[nodiscard]] Result<Office> office() const;
    [[nodiscard]] Result<QString> officeUuid() const;
    [[nodiscard]] Result<Lineage> lineage() const; ///< which copy of the office this is
    [[nodiscard]] Result<std::vector<OperatorRow>> operators() const;
    [[nodiscard]] Result<ChannelSettings> channel(ChannelKind kind) const;
    [[nodiscard]] Result<ClientPage> clients(const ClientSearch &search) const;
    [[nodiscard]] Result<int> clientCount(ClientFilter filter, QDate today) const;
    /// Since when a refusal has kept the channel stopped. None: it is not stopped, or nobody wrote it down.
    [[nodiscard]] Result<std::optional<Instant>> stoppedSince(ChannelKind kind) const;
    [[nodiscard]] Result<int> heldFor(const std::vector<Reason> &reasons) const; ///< messages that wait for one of these
    [[nodiscard]] Result<int> ownClientCount() const; ///< clients that are no sample data
    [[nodiscard]] Result<Client> client(ClientId id) const;
    /// Others that have this address too, compared caseless; the first few by name.
    [[nodiscard]] Result<std::vector<NamedClient>> clientsWith(const QString &address, ClientId except) const;
    [[nodiscard]] Result<Matter> matter(MatterId id) const;
    [[nodiscard]] Result<MatterPage> matters(const MatterSearch &search) const;
    [[nodiscard]] Result<std::map<MatterId, MatterName>> matterNames(std::span<const MatterId> ids) const; ///< those that are there
    [[nodiscard]] Result<std::vector<MatterType>> matterTypes() const;
    [[nodiscard]] Result<std::vector<Rule>> rules() const; ///< removed ones left out
    [[nodiscard]] Result<Rule> rule(RuleId id) const;
    [[nodiscard]] Result<std::vector<Template>> templates() const;
    [[nodiscard]] Result<Template> templateText(const QString &name, const QString &language) const;
    [[nodiscard]] Result<TemplateFitPage> templateClients(const TemplateScope &scope) const;
    /// Those for whom something in the text would be empty. Rejected, like the others below, when the draft cannot be read: `field` subject or body.
    [[nodiscard]] Result<TemplateFitPage> templateGaps(const TemplateDraft &draft, const TemplateScope &scope) const;
    [[nodiscard]] Result<int> templateGapCount(const TemplateDraft &draft, const TemplateScope &scope) const; ///< clients
    [[nodiscard]] Result<TemplateExtremes> templateExtremes(const TemplateDraft &draft, const TemplateScope &scope) const;
    [[nodiscard]] Result<MessagePage> messages(const MessageSearch &search) const;
    [[nodiscard]] Result<int> messageCount(const MessageSearch &search) const; ///< of the whole search, its text left aside
    [[nodiscard]] Result<int> waitingCount(MessageSearch about) const;         ///< of these, the planned and the held
    [[nodiscard]] Result<MessageRow> message(MessageId id) const; ///< with its attempts
    [[nodiscard]] Result<std::vector<LogEntry>> log(ClientId client, MatterId matter, bool sentOnly) const;
    /// What the client has answered about consent and when, and how it is known; newest first.
    [[nodiscard]] Result<std::vector<LogEntry>> consentHistory(ClientId client) const;
    [[nodiscard]] Result<std::vector<Suppression>> suppressions() const;
    [[nodiscard]] Result<std::vector<Suppression>> suppressionsOf(ClientId client) const; ///< among its contact points
    [[nodiscard]] Result<WorkerStatus> worker(QDate today) const;
    /// The newest gap that ended at `since` or later.
    [[nodiscard]] Result<std::optional<CatchUp>> catchUp(Instant since) const;
    [[nodiscard]] Result<std::vector<Waiting>> waiting() const; ///< for a person: unknown, failed, then held by reason; what is none is left out
    [[nodiscard]] Result<MissedPage> missed(const MissedSearch &search) const;
    [[nodiscard]] Result<int> missedCount(const MissedSearch &search) const; ///< of the whole search, its text left aside
    /// What was missed is looked for in the newest gap, when it ended in the last 30 days and something was missed in it; else in the last 7 days.
    [[nodiscard]] Result<MissedSearch> missedSpan(Instant now) const;

private:
    explicit Reader(std::unique_ptr<store::Database> database);
    std::unique_ptr<store::Database> m_database;
};

} // namespace deskbell
