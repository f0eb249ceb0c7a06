#pragma once

#include "domain/reminding/reason.h"
#include "domain/values/ids.h"
#include "domain/values/office.h"
#include "domain/values/result.h"
#include "store/database.h"
#include "store/tables/messages.h"

#include <QDate>
#include <QJsonObject>
#include <QTimeZone>
#include <initializer_list>
#include <utility>

namespace deskbell {

[[nodiscard]] inline store::ReleaseScope scopeOf(ClientId client) { return {client, {}, {}, {}}; }
[[nodiscard]] inline store::ReleaseScope scopeOf(MatterId matter) { return {{}, matter, {}, {}}; }
[[nodiscard]] inline store::ReleaseScope scopeOf(RuleId rule) { return {{}, {}, rule, {}}; }
[[nodiscard]] inline store::ReleaseScope scopeOf(ChannelKind channel) { return {{}, {}, {}, channel}; }

/// One command under way: its transaction, who asked, the office it happens in, and the log entries that go in with it.
/// Ends without commit(): nothing has happened.
class Change {
public:
    Change(store::Database &database, const By &by);
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();

    [[nodiscard]] store::Database &database() const { return m_database; }
    [[nodiscard]] const By &by() const { return m_by; }
    [[nodiscard]] const Office &office() const { return m_office; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] Result<> log(const QString &kind, const QJsonObject &parameters, ClientId client = {}, MatterId matter = {}, MessageId message = {});
    /// Lets go what was held for these reasons; the claim decides again.
    [[nodiscard]] Result<> release(std::initializer_list<Reason> reasons, const store::ReleaseScope &scope);

private:
    store::Database &m_database;
    store::Transaction m_transaction;
    By m_by;
    Office m_office;
    QTimeZone m_zone;
    QDate m_today;
};

/// Runs `work` as one command: commits when it succeeds, leaves nothing behind when it does not.
template <typename Work> auto changed(store::Database &database, const By &by, Work &&work) -> decltype(work(std::declval<Change &>()))
{
    Change change(database, by);
    if (auto begun = change.begin(); !begun)
        return Failure(begun.error());
    auto result = work(change);
    if (!result)
        return result;
    if (auto committed = change.commit(); !committed)
        return Failure(committed.error());
    return result;
}

/// The failure of an older revision.
[[nodiscard]] Result<> checkRevision(int made, int present);

} // namespace deskbell
