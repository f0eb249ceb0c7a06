#pragma once

#include "domain/reminding/facts.h"
#include "domain/values/result.h"

#include <QString>
#include <QStringList>

namespace deskbell {

namespace store { class Database; }

/// What a message says, made from the data as they are now.
struct MessageText {
    QString subject;
    QString body;
    QString html;
    QString language;
    QStringList missing; ///< variables that are empty and not inside an [if …]; what is wrong with a template that cannot be used
};

/// `ownText` replaces the template's body (a manual message's one-off text); `pointLanguage` goes before the client's and the office's.
[[nodiscard]] Result<MessageText> messageText(store::Database &database, const Facts &facts, const QString &ownText, const QString &pointLanguage, QDate today);

} // namespace deskbell
