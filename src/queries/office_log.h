#pragma once

#include <QString>

namespace deskbell::queries {

/// The office's own entries of a kind, newest first, asked so that the index activity_office serves it: the log is never walked. `kind` is a code of our own, and so is what
/// `more` says.
[[nodiscard]] inline QString newestOfficeEntry(const QString &columns, const QString &kind, const QString &more = {})
{
    return u"SELECT " + columns + u" FROM activity WHERE kind = '" + kind + u"' AND client_id IS NULL AND matter_id IS NULL" + more + u" ORDER BY seq DESC LIMIT 1";
}

} // namespace deskbell::queries
