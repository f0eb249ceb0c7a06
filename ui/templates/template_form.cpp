#include "ui/templates/template_form.h"

#include "domain/text/template.h"
#include "ui/templates/template_text_edit.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

TemplateForm::TemplateForm(const Surroundings &around, QWidget *parent)
    : QFrame(parent), m_around(around), m_subject(new TemplateTextEdit(around.theme, TemplateTextEdit::Lines::One, this)),
      m_body(new TemplateTextEdit(around.theme, TemplateTextEdit::Lines::Many, this)), m_subjectError(labelled("error", {}, this)),
      m_bodyError(labelled("error", {}, this)), m_count(labelled("small", {}, this)), m_variable(new QPushButton(tr("+ Variable"), this)),
      m_condition(new QPushButton(tr("+ Condition"), this)), m_variables(new QMenu(this)), m_conditions(new QMenu(this)), m_users(labelled("dim", {}, this))
{
    layOut();
    for (TemplateTextEdit *each : {m_subject, m_body}) {
        connect(each, &QPlainTextEdit::textChanged, this, &TemplateForm::edited);
        connect(each, &QPlainTextEdit::cursorPositionChanged, this, [this] {
            if (!m_problems.empty())
                showProblems(); // what was just being typed may be wrong now
        });
    }
    connect(m_subject, &TemplateTextEdit::entered, this, &TemplateForm::entered);
    for (const auto &[button, menu] : {std::pair{m_variable, m_variables}, {m_condition, m_conditions}})
        connect(button, &QPushButton::clicked, menu, [button = button, menu = menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4))); });
}

void TemplateForm::layOut()
{
    m_subject->setObjectName(u"templateSubject"_s);
    m_body->setObjectName(u"templateBody"_s);
    m_subjectError->setObjectName(u"subjectError"_s);
    m_bodyError->setObjectName(u"bodyError"_s);
    m_count->setObjectName(u"templateCount"_s);
    m_variable->setObjectName(u"addVariable"_s);
    m_condition->setObjectName(u"addCondition"_s);
    m_variables->setObjectName(u"variableMenu"_s);
    m_conditions->setObjectName(u"conditionMenu"_s);
    m_users->setObjectName(u"templateUsers"_s);
    m_users->setWordWrap(true);
    m_variable->setToolTip(tr("Something that is filled in for each client. Typing [ offers the same."));
    m_condition->setToolTip(tr("A part that only stands there when something is known of the client"));
    for (QPushButton *each : {m_variable, m_condition})
        each->setProperty("kind", u"chip"_s);
    QVBoxLayout *inside = madeCard(this);
    inside->setSpacing(4);
    const auto add = [&](const QString &text, TemplateTextEdit *edit, QLabel *error, int stretch) {
        auto *label = labelled("field", text, this);
        label->setBuddy(edit);
        edit->setAccessibleName(text);
        error->setWordWrap(true);
        error->hide();
        inside->addWidget(label);
        inside->addWidget(edit, stretch);
        inside->addWidget(error);
    };
    add(tr("Subject"), m_subject, m_subjectError, 0);
    inside->addSpacing(8);
    add(tr("Text"), m_body, m_bodyError, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_variable);
    tools->addWidget(m_condition);
    tools->addStretch();
    tools->addWidget(m_count);
    inside->addSpacing(4);
    inside->addLayout(tools);
    inside->addSpacing(4);
    inside->addWidget(m_users);
}

void TemplateForm::setTextLanguage(const QString &language)
{
    const QString &reader = m_around.present.language();
    m_subject->setLanguages(language, reader);
    m_body->setLanguages(language, reader);
    m_variables->clear();
    m_conditions->clear();
    const QString ifThere = templateKeywords(language).ifThere;
    for (const QString &name : variableNames(language)) {
        const QString meaning = words::variableMeaning(canonicalVariable(name), reader);
        const auto into = [this](auto insert) {
            return [this, insert] { insert(m_subject->hasFocus() ? m_subject : m_body); };
        };
        m_variables->addAction(name + u'\t' + meaning, this, into([name](TemplateTextEdit *edit) { edit->insertVariable(name); }));
        m_conditions->addAction(ifThere + u' ' + name + u"…\t"_s + meaning, this, into([name](TemplateTextEdit *edit) { edit->insertCondition(name); }));
    }
}

void TemplateForm::setUsers(const QString &text)
{
    m_users->setText(text);
}

void TemplateForm::show(const QString &subject, const QString &body)
{
    if (m_subject->text() != subject)
        m_subject->setText(subject);
    if (m_body->text() != body)
        m_body->setText(body);
}

QString TemplateForm::subject() const
{
    return m_subject->text();
}

QString TemplateForm::body() const
{
    return m_body->text();
}

TemplateTextEdit *TemplateForm::editOf(const QString &field) const
{
    return field == "subject"_L1 ? m_subject : m_body;
}

void TemplateForm::mark(const std::vector<TextProblem> &problems, bool all)
{
    m_problems = problems;
    m_all = all;
    showProblems();
    const QLocale locale = words::locale(m_around.present.language());
    const QString size = locale.toString(m_body->text().size()), most = locale.toString(TemplateReview::longest(u"body"_s));
    m_count->setText(size + u" / "_s + most);
    m_count->setAccessibleName(tr("%1 of %2 characters").arg(size, most));
    m_count->setToolTip(m_count->accessibleName());
}

void TemplateForm::showProblems()
{
    for (const auto &[field, label] : {std::pair{u"subject"_s, m_subjectError}, {u"body"_s, m_bodyError}}) {
        TemplateTextEdit *edit = editOf(field);
        std::vector<TextProblem> here;
        QString first;
        for (const TextProblem &each : m_problems) {
            if (each.field != field)
                continue;
            here.push_back(each);
            const bool unfinished = (!m_all && edit->text().trimmed().isEmpty()) || edit->isBeingTyped(each);
            if (first.isEmpty() && !unfinished)
                first = each.message;
        }
        edit->setProblems(here);
        setLook(edit, "wrong", first.isEmpty() ? u"false"_s : u"true"_s);
        label->setText(first);
        label->setVisible(!first.isEmpty());
    }
}

void TemplateForm::goTo(const TextProblem &problem)
{
    TemplateTextEdit *edit = editOf(problem.field);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(problem.start));
    edit->setTextCursor(cursor);
    edit->setFocus();
}

void TemplateForm::goToText()
{
    m_body->setFocus();
}

} // namespace deskbell::ui
