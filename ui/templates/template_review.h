#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

namespace deskbell::ui {

/// What is wrong with a text, and where.
struct TextProblem {
    QString field; ///< subject or body
    qsizetype start = 0, length = 0; ///< 0: the field as a whole
    QString message;
};

/// Reads a text as a person types it.
class TemplateReview {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::TemplateReview)

public:
    /// Everything that keeps it from being saved, in order. `textLanguage` is the text's own, `language` the reader's.
    [[nodiscard]] static std::vector<TextProblem> problems(const QString &subject, const QString &body, const QString &textLanguage, const QString &language);
    /// The known name that was most likely meant: "client" for "clinet"; empty when none is near.
    [[nodiscard]] static QString meant(const QString &written, const QString &textLanguage);
    [[nodiscard]] static qsizetype longest(const QString &field);
};

} // namespace deskbell::ui
