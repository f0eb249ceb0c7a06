#pragma once

#include "channels/smtp/smtp_reply.h"

#include <QStringList>

namespace deskbell {

/// What a server said it can do in its last EHLO reply. Forgotten after TLS and after AUTH.
struct SmtpCapabilities {
    bool startTls = false;
    bool pipelining = false;
    bool dsn = false;
    bool smtpUtf8 = false;
    bool sizeOffered = false;
    qint64 size = 0;   ///< 0: no limit said
    QStringList auth;  ///< mechanisms, upper case
};

[[nodiscard]] SmtpCapabilities smtpCapabilities(const SmtpReply &ehlo);

} // namespace deskbell
