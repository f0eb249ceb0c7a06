#pragma once

#include "domain/reminding/facts.h"
#include "domain/text/template.h"
#include "domain/values/result.h"

#include <QString>
#include <QStringList>

namespace deskbell {

namespace store { class Database; struct TemplateRow; }

/// What a message says, made from the data as they are now.
struct MessageText {
    QString subject;
    QString body;
    QString html;
    QString language;
    QStringList missing; ///< variables that are empty and not inside an [if …]; what is wrong with a template that cannot be used
};

/// The draft filled in for one client and matter. Rejected: the grammar's errors, `field` subject or body.
[[nodiscard]] Result<MessageText> filledText(const TemplateDraft &draft, const Office &office, const Client &client, const Matter &matter, QDate today);
/// The language a text is written in: the contact point's, else the client's, else the office's.
[[nodiscard]] QString textLanguage(const Facts &facts, const QString &pointLanguage);
/// What MessageText::missing would be, without writing the text.
[[nodiscard]] QStringList missingValues(const store::TemplateRow &row, const Facts &facts, QDate today);
/// `ownText` replaces the template's body (a manual message's one-off text).
[[nodiscard]] Result<MessageText> messageText(store::Database &database, const Facts &facts, const QString &ownText, const QString &pointLanguage, QDate today);

} // namespace deskbell
