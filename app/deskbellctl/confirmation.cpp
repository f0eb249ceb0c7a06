#include "app/deskbellctl/confirmation.h"

#include "app/deskbellctl/session.h"
#include "words/words.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

bool personIsThere()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0 && _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

void confirm(Session &session, const Error &unasked)
{
    if (session.globals().yes)
        return;
    if (!session.globals().json && personIsThere()) {
        fprintf(stderr, "%s\nyes? ", words::error(unasked, session.language()).message.toUtf8().constData());
        fflush(stderr);
        char typed[16] = {};
        if (fgets(typed, sizeof typed, stdin) != nullptr && QByteArray(typed).trimmed().toLower() == "yes")
            return;
    }
    throw Refusal{unasked};
}

} // namespace deskbell::ctl
