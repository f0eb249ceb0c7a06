#pragma once

#include "domain/ports/channel.h"
#include "domain/ports/clock.h"
#include "domain/values/message.h"
#include "engine/lineage/lineage_check.h"

#include <QHash>
#include <memory>
#include <vector>

namespace deskbell {

/// The worker's memory of its office beside the file: finds out which copy the file is before anything is sent, writes down how far it has come
/// before a dot may leave, and notices when an older file takes its place underneath.
class Memory {
public:
    Memory(store::Database &database, const Clock &clock, Home home);

    /// At the start, and again whenever a copy has been confirmed or the file has gone back in time. A copy is put into quarantine.
    [[nodiscard]] Result<> settle();
    /// Null while there is nothing to remember with: in quarantine, in a simulated present.
    [[nodiscard]] const Anchor *anchor() const { return m_anchor.get(); }

    /// In the gates' transaction: so many dots are about to leave. False: this file is not the one that sent before; none may.
    [[nodiscard]] Result<bool> countGates(qint64 opened);
    /// After its commit: durably remembered. Temporary, code anchor_failed: the dots must not leave.
    [[nodiscard]] Result<> leaving(const std::vector<QByteArray> &keys);
    /// Its gate opens in this transaction; what is to be remembered of it.
    [[nodiscard]] QByteArray opened(const Message &message);
    /// What surely did not arrive is no memory.
    void ended(MessageId message, OutcomeKind how);

    /// After a tick: the mark follows the log, at most once a second.
    [[nodiscard]] Result<> follow();

private:
    [[nodiscard]] bool asks() const { return !m_home.stateFolder.isEmpty() && !m_clock.bootId().isEmpty(); }
    [[nodiscard]] bool goesOn(const Lineage &lineage, qint64 gatesBefore) const;
    [[nodiscard]] bool takenOver() const;
    [[nodiscard]] Result<> mark(const std::vector<QByteArray> &keys);

    store::Database &m_database;
    const Clock &m_clock;
    Home m_home;
    std::unique_ptr<Anchor> m_anchor;
    bool m_settled = false;
    Duration m_markedAt{0};
    QHash<qint64, QByteArray> m_open; ///< keys of messages whose gate is open, by message
};

} // namespace deskbell
