#pragma once

#include "domain/values/ids.h"
#include "domain/values/instant.h"
#include "domain/values/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace deskbell {

/// How far an office had come when this computer last wrote it down.
struct AnchorMark {
    qint64 epoch = 0, gates = 0; ///< as in Lineage
    qint64 seq = 0;              ///< the log's last entry, and its hash
    QByteArray head;
    Instant at;
    QString file;                ///< the office's file, canonical
};

/// What this computer remembers of an office outside the office's folder: the mark by which a restored, copied or rewound file is known, and what it
/// has handed over, as digests, so that even a confirmed copy does not repeat it (facts/reliability.md §5.9, §5.10). That of the last 180 days on
/// which something left, whatever the clock says: a wrong one must not make Deskbell forget.
/// One file of JSON lines, only ever added to; a line that was cut off by a power failure says nothing.
class Anchor {
public:
    /// Of the office with this uuid. Reads what there is.
    [[nodiscard]] static Result<std::unique_ptr<Anchor>> open(const QString &stateFolder, const QString &officeUuid);
    /// The mark alone, for who only looks; none: this computer does not know the office.
    [[nodiscard]] static std::optional<AnchorMark> markOf(const QString &stateFolder, const QString &officeUuid);

    [[nodiscard]] const std::optional<AnchorMark> &mark() const { return m_mark; }
    /// What another worker of this computer, on another file of the office, has marked since; none: nobody has.
    [[nodiscard]] std::optional<AnchorMark> markOfOthers() const;
    /// Durable when it returns. `handedOver` are keys of what is about to leave. Temporary, code anchor_failed.
    [[nodiscard]] Result<> write(const AnchorMark &mark, const std::vector<QByteArray> &handedOver = {});
    /// It surely did not arrive, so it is no memory.
    [[nodiscard]] Result<> forget(const QByteArray &key);

    /// What stands for one occurrence's message to one address.
    [[nodiscard]] QByteArray key(RuleId rule, MatterId matter, const QString &occurrence, const QString &address) const;
    /// Handed over by this computer before the present epoch: by a file whose place this one has taken.
    [[nodiscard]] bool remembers(const QByteArray &key, qint64 epoch) const;

private:
    Anchor(QString file, QString uuid);
    void read();
    void forgetOldest();
    [[nodiscard]] Result<> add(const QByteArray &lines);
    [[nodiscard]] Result<> shorten();

    QString m_file, m_uuid;
    std::optional<AnchorMark> m_mark;
    qint64 m_size = 0; ///< of the file, as far as it was read and written here
    struct Memory {
        qint64 epoch = 0;
        Instant at;
    };
    QHash<QByteArray, Memory> m_handedOver;
    static constexpr qint64 longFile = 1'000'000; ///< bytes; worth being written anew
    qint64 m_longest = longFile;
};

} // namespace deskbell
