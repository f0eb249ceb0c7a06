#pragma once

#include "ui/desk/surroundings.h"
#include "ui/templates/template_review.h"

#include <QFrame>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;

namespace deskbell::ui {

class TemplateTextEdit;

/// Subject and text of one template in one language, with what can be put in and what is wrong. Knows nothing of saving.
class TemplateForm : public QFrame {
    Q_OBJECT

public:
    TemplateForm(const Surroundings &around, QWidget *parent);

    void setTextLanguage(const QString &language);
    void setUsers(const QString &text);
    void show(const QString &subject, const QString &body); ///< not a person's doing: edited() is not said
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString body() const;
    /// Marks each at its place; an empty field only when `all`.
    void mark(const std::vector<TextProblem> &problems, bool all);
    void goTo(const TextProblem &problem);
    void goToText();

Q_SIGNALS:
    void edited();
    void entered(); ///< Enter in the subject

private:
    void layOut();
    void showProblems();
    [[nodiscard]] TemplateTextEdit *editOf(const QString &field) const;

    const Surroundings &m_around;
    std::vector<TextProblem> m_problems;
    bool m_all = false;
    TemplateTextEdit *m_subject;
    TemplateTextEdit *m_body;
    QLabel *m_subjectError;
    QLabel *m_bodyError;
    QLabel *m_count;
    QPushButton *m_variable;
    QPushButton *m_condition;
    QMenu *m_variables;
    QMenu *m_conditions;
    QLabel *m_users;
};

} // namespace deskbell::ui
