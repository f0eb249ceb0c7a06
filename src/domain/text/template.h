#pragma once

#include "domain/text/template_tokens.h"
#include "domain/values/client.h"
#include "domain/values/matter.h"
#include "domain/values/office.h"
#include "domain/values/result.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace deskbell {

/// A template as it stands or as it is being written.
struct TemplateDraft {
    QString language, subject, body;
};

/// The closed grammar of message texts: `[variable]`, `[if name]…[end if]`, `[if not name]…[end if]`; names and conditions known in en, fi, da, pl, caseless; no code.
/// SPEC "template variables": client salutation title type number start_date end_date days_left time lines open_goals sender changes activation_link office support_address signature.
class TextTemplate {
public:
    /// Rejected: unknown_variable (detail the name), unclosed_bracket (detail the text from it), unclosed_if, stray_end_if; in `field`.
    [[nodiscard]] static Result<TextTemplate> parse(const QString &source, const QString &field = {});
    /// Canonical names of the variables that would be rendered although they are empty (missing_value); one inside its own [if …] never is.
    [[nodiscard]] QStringList missing(const QHash<QString, QString> &values) const;
    [[nodiscard]] QString render(const QHash<QString, QString> &values) const;

    /// A stretch of text, or the uses of one variable, that stand under the same conditions.
    struct Part {
        QString variable;         ///< canonical name; empty: text
        qsizetype amount = 0;     ///< characters of text, or how often the variable is used
        QStringList filled, empty; ///< the variables of the [if …] and [if not …] around it, each in order of name
    };
    /// What the text consists of, for who judges many clients at once. What can never be seen is left out.
    [[nodiscard]] std::vector<Part> parts() const;

private:
    struct Piece {
        using Kind = TemplateToken::Kind;
        Kind kind = Kind::Text;
        QString text; ///< the text, or the canonical name
    };
    /// Calls `seen` for every text and variable that stands under conditions which hold.
    template <typename Seen> void walk(const QHash<QString, QString> &values, const Seen &seen) const;
    std::vector<Piece> m_pieces;
};

/// Canonical name of a variable in any of the four languages ("klient" → "client"); empty when unknown.
[[nodiscard]] QString canonicalVariable(const QString &name);
/// The name a person writes for it in `language` ("end_date" → "end date"); an unknown one stays as it is.
[[nodiscard]] QString variableName(const QString &canonical, const QString &language);
/// The names a person may write, in `language` ("en": client, salutation …), canonical order.
[[nodiscard]] QStringList variableNames(const QString &language);

/// The values of all variables for one client and matter, in the message's language, on civil day `today`.
/// `typeName` is the matter type's name in that language (src/words makes it). Never invents a salutation.
[[nodiscard]] QHash<QString, QString> variableValues(const Office &office, const Client &client, const Matter &matter, const QString &typeName,
                                                     const QString &language, QDate today);
/// What [signature] stands for: the office's own lines, else its name and support address.
[[nodiscard]] QString signatureOf(const Office &office);

} // namespace deskbell
