#include "app/deskbellctl/exit_code.h"

#include "domain/reminding/reason.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

bool isUsage(const QString &code)
{
    return code == usageCode || code.startsWith(u"usage_");
}

} // namespace

Exit exitFor(const Error &error)
{
    if (isUsage(error.code))
        return Exit::Usage;
    if (error.code == u"cancelled" || error.code == u"interrupted")
        return Exit::Interrupted;
    switch (error.kind) {
    case ErrorKind::NotFound: return Exit::NotFound;
    case ErrorKind::Busy: return Exit::Busy;
    case ErrorKind::Rejected: return Exit::Rejected;
    case ErrorKind::NotAllowed: return Exit::NotAllowed;
    case ErrorKind::Temporary: return Exit::Temporary;
    case ErrorKind::Corrupt:
    case ErrorKind::Unexpected: break;
    }
    return Exit::Unexpected;
}

QString wireCode(const Error &error)
{
    if (isUsage(error.code))
        return usageCode;
    switch (error.kind) {
    case ErrorKind::NotFound: return u"not_found"_s;
    case ErrorKind::Busy: return u"busy"_s;
    case ErrorKind::Rejected: return u"rejected"_s;
    case ErrorKind::NotAllowed:
        // The same word may name a malformed input (bad_address): only a refusal by the chain speaks in reasons.
        return fromCode<Reason>(error.code) ? error.code : u"not_allowed"_s;
    case ErrorKind::Temporary: return u"temporary"_s;
    case ErrorKind::Corrupt:
    case ErrorKind::Unexpected: break;
    }
    return u"unexpected"_s;
}

} // namespace deskbell::ctl
