#pragma once

#include "app/deskbellctl/answer.h"
#include "app/deskbellctl/json_face.h"
#include "domain/ports/clock.h"
#include "engine/commands/commands.h"
#include "engine/sending/foresight.h"
#include "queries/reader.h"

#include <QTimeZone>
#include <functional>
#include <memory>
#include <optional>

namespace deskbell::ctl {

/// The global options, as given or from the environment.
struct Globals {
    QString dataFolder;
    QString asOperator;
    std::optional<Instant> now;
    QString language; ///< in which the caller wants to be spoken to; empty: the office's
    bool json = false;
    bool yes = false;
};

/// One run of the program: where the office is, who asks, which present it is. Opens things when they are first wanted; throws Refusal.
class Session {
public:
    explicit Session(Globals globals);
    ~Session();

    [[nodiscard]] const Globals &globals() const { return m_globals; }
    /// Lets go of the office's file; what is asked next opens it again.
    void close();
    [[nodiscard]] const QString &folder() const { return m_globals.dataFolder; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    [[nodiscard]] QDate today();
    /// `--now` is another present, in which the clock guard has no say.
    [[nodiscard]] Foresight::Present present() const { return m_clock->bootId().isEmpty() ? Foresight::Present::Simulated : Foresight::Present::Real; }

    [[nodiscard]] Reader &reader();
    /// The file itself, read-only, for the engine's own looks at it.
    [[nodiscard]] store::Database &readOnly();
    [[nodiscard]] const Office &office();
    /// The same id, when a client has it; none stays none. Else not_found.
    [[nodiscard]] ClientId known(ClientId client);
    /// The same type, when this office has it. Else unknown_type, with those there are.
    [[nodiscard]] QString knownType(const QString &type, const QString &field);
    /// A matter that must be this client's; no client: anybody's.
    [[nodiscard]] Matter matterOf(ClientId client, MatterId id);
    [[nodiscard]] const QTimeZone &zone();
    /// What is said is said in this: the caller's, else the office's; English while there is none to be read.
    [[nodiscard]] QString language();
    [[nodiscard]] bool officeKnown() const { return m_office.has_value(); }
    [[nodiscard]] JsonFace face();

    /// With `--now`, whatever may change something is refused while a channel other than the outbox folder is on.
    void refuseSimulatedWrite();
    [[nodiscard]] Commands &commands();
    [[nodiscard]] By by();
    /// Runs a change; with `dryRun` everything is done and then taken back.
    Answer change(bool dryRun, const std::function<Answer(Commands &, const By &)> &work);

private:
    [[nodiscard]] Reader &readerForAnybody();
    void refuseUnknownOperator();

    Globals m_globals;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Reader> m_reader;
    bool m_askerKnown = false;
    std::unique_ptr<store::Database> m_readOnly;
    std::unique_ptr<Commands> m_commands;
    std::optional<Office> m_office;
    std::optional<QTimeZone> m_zone;
};

} // namespace deskbell::ctl
