#pragma once

#include "ui/templates/template_review.h"

#include <QPlainTextEdit>
#include <vector>

namespace deskbell::ui {

class Theme;
class VariableCompleter;

/// Where a text with its [variables] is written: they are coloured quietly, what is wrong is underlined at its place, names are completed.
class TemplateTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Lines { One, Many };
    TemplateTextEdit(const Theme &theme, Lines lines, QWidget *parent = nullptr);

    void setLanguages(const QString &textLanguage, const QString &reader);
    [[nodiscard]] QString text() const;
    void setText(const QString &text); ///< not a person's doing; the undo history begins anew
    void setProblems(const std::vector<TextProblem> &problems);
    /// A [ that is just being typed is not wrong yet.
    [[nodiscard]] bool isBeingTyped(const TextProblem &problem) const;
    /// At the cursor; a condition goes around what is selected.
    void insertVariable(const QString &name);
    void insertCondition(const QString &name);

Q_SIGNALS:
    void entered(); ///< Enter in a text of one line

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void colour();

    const Theme &m_theme;
    Lines m_lines;
    VariableCompleter *m_completer;
    QString m_textLanguage;
    std::vector<TextProblem> m_problems;
};

} // namespace deskbell::ui
