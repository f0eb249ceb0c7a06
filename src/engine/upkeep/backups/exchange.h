#pragma once

#include "domain/values/result.h"

#include <QDateTime>
#include <QString>

namespace deskbell {

struct Exchanged {
    QString aside;        ///< the name the present file has from now on; empty: there was none
    bool damaged = false; ///< it could not be read whole
};

/// Puts the file `next` in the place of `office`, in one step of the file system, and keeps what was there as
/// "office.db.before-restore-…" or, when it is damaged, "office.db.corrupt-…", together with its journal. Nobody writes meanwhile: the office
/// is locked as SQLite does it, and what a killed writer left in its journal is first put back into the file it belongs to.
/// `rehearse`: only looks whether it could. Busy: somebody uses the office. `now`: civil, for the name.
[[nodiscard]] Result<Exchanged> exchange(const QString &office, const QString &next, const QDateTime &now, bool rehearse);

} // namespace deskbell
