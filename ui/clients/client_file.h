#pragma once

#include "domain/values/client.h"
#include "domain/values/log_entry.h"
#include "domain/values/matter.h"
#include "domain/values/rule.h"
#include "queries/reader.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <vector>

namespace deskbell::ui {

/// Everything the client's view shows, read in one go, and what follows from it.
struct ClientFile {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::ClientFile)

public:
    Client client;
    std::vector<Matter> matters;
    std::vector<MatterType> types;
    std::vector<Rule> rules;
    std::vector<LogEntry> consents;       ///< answers and requests to stop, newest first
    std::vector<Suppression> suppressed;  ///< of the client's addresses

    [[nodiscard]] static Result<ClientFile> read(const Reader &reader, ClientId client);

    [[nodiscard]] bool isPaused(QDate today) const;
    [[nodiscard]] bool isReachable() const;
    /// The request to stop that is in force: nothing has been switched on again since. Null: none.
    [[nodiscard]] const LogEntry *stop() const;
    [[nodiscard]] const Suppression *suppressionOf(const QString &address) const; ///< null: it may get messages
    [[nodiscard]] bool mayBeReminded(const Matter &matter) const;                 ///< its type allows it by hand
    /// The rules a specific consent is about: those that ask for one, and those the client answered about.
    [[nodiscard]] std::vector<Rule> consentRules() const;
    [[nodiscard]] Consent answerTo(RuleId rule) const;                            ///< no rule: the general one
    /// The newest answer about a rule, as it was noted; null: none. No rule: the general one.
    [[nodiscard]] const LogEntry *answered(RuleId rule) const;
};

/// Why no reminder can be sent to somebody by hand, in a few words for a menu; empty: it can.
[[nodiscard]] QString reminderObstacle(bool inactive, bool reachable, bool hasOpenMatter, bool remindable);

} // namespace deskbell::ui
