#pragma once

#include "domain/values/ids.h"
#include "domain/values/instant.h"

#include <QJsonObject>
#include <QString>

namespace deskbell {

/// One line of the activity log: a kind and its parameters, never a sentence (src/words makes that, in the reader's language).
struct LogEntry {
    qint64 seq = 0;
    Instant at;
    QString who;  ///< operator's name, "worker" or "import"
    QString kind; ///< "sent", "failed", "unknown", "not_sent", "client_added" … (words/log_text.h lists them)
    QJsonObject parameters;
    ClientId client;
    MatterId matter;
    MessageId message;
};

} // namespace deskbell
