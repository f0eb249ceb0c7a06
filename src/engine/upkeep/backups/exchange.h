#pragma once

#include "domain/values/result.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace deskbell {

struct Exchanged {
    QString aside;        ///< the name the present file has from now on; empty: there was none
    bool damaged = false; ///< it could not be read whole
};

/// A file that once was the office, under the name it has had since.
struct SetAside {
    QString file;
    qint64 bytes = 0;     ///< with its journal
    bool damaged = false; ///< so it was; else it was whole when a backup took its place
};
/// Those beside this office, oldest first. Nobody but a person takes them away.
[[nodiscard]] std::vector<SetAside> setAside(const QString &office);

/// Puts the file `next` in the place of `office`, in one step of the file system, and keeps what was there as
/// "office.db.before-restore-…" or, when it is damaged, "office.db.corrupt-…", together with its journal. Nobody writes meanwhile: the office
/// is locked as SQLite does it, and what a killed writer left in its journal is first put back into the file it belongs to.
/// `rehearse`: only looks whether it could. Busy: somebody uses the office. `now`: civil, for the name.
[[nodiscard]] Result<Exchanged> exchange(const QString &office, const QString &next, const QDateTime &now, bool rehearse);

} // namespace deskbell
