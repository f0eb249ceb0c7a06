#include "ui/templates/template_text_edit.h"

#include "domain/text/template_tokens.h"
#include "ui/desk/theme.h"
#include "ui/templates/variable_completer.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

TemplateTextEdit::TemplateTextEdit(const Theme &theme, Lines lines, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_lines(lines), m_completer(new VariableCompleter(this))
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    if (lines == Lines::One) {
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
}

void TemplateTextEdit::setLanguages(const QString &textLanguage, const QString &reader)
{
    m_textLanguage = textLanguage;
    m_completer->setLanguages(textLanguage, reader);
}

void TemplateTextEdit::setText(const QString &text)
{
    const QSignalBlocker quiet(this);
    setPlainText(text);
    colour();
}

QString TemplateTextEdit::text() const
{
    // Not toPlainText(), which makes spaces of those that keep words together.
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void TemplateTextEdit::setProblems(const std::vector<TextProblem> &problems)
{
    m_problems = problems;
    colour();
}

bool TemplateTextEdit::isBeingTyped(const TextProblem &problem) const
{
    const int at = textCursor().position();
    return hasFocus() && problem.length > 0 && at > problem.start && at <= problem.start + problem.length
        && text().at(problem.start + problem.length - 1) != u']';
}

void TemplateTextEdit::colour()
{
    const Colors &colors = m_theme.colors();
    QTextCharFormat variable, condition, wrong;
    variable.setForeground(colors.accent);
    variable.setBackground(colors.accentTint);
    condition.setForeground(colors.dim);
    condition.setBackground(colors.background);
    wrong.setForeground(colors.refusal);
    wrong.setBackground(colors.refusalTint);
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(colors.refusal);
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(start));
        selection.cursor.setPosition(int(start + length), QTextCursor::KeepAnchor);
        selection.format = format;
        marks.append(selection);
    };
    const QString text = this->text();
    if (text.size() <= TemplateReview::longest(m_lines == Lines::One ? u"subject"_s : u"body"_s))
        for (const TemplateToken &token : templateTokens(text))
            if (token.kind != TemplateToken::Kind::Text)
                mark(token.start, token.length, token.kind == TemplateToken::Kind::Variable ? variable : condition);
    for (const TextProblem &problem : m_problems)
        if (problem.length > 0 && problem.start + problem.length <= text.size() && !isBeingTyped(problem))
            mark(problem.start, problem.length, wrong);
    setExtraSelections(marks);
}

void TemplateTextEdit::insertVariable(const QString &name)
{
    textCursor().insertText(u'[' + name + u']');
    setFocus();
}

void TemplateTextEdit::insertCondition(const QString &name)
{
    const TemplateKeywords words = templateKeywords(m_textLanguage);
    QTextCursor cursor = textCursor();
    const QString inside = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    cursor.beginEditBlock();
    cursor.insertText(u'[' + words.ifThere + u' ' + name + u']' + inside);
    const int end = cursor.position();
    cursor.insertText(u'[' + words.endIf + u']');
    cursor.setPosition(end);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

void TemplateTextEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_completer->isOpen() && (enter || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape)) {
        event->ignore(); // the list's
        return;
    }
    if (key == Qt::Key_Escape) {
        event->ignore(); // the page's
        return;
    }
    if (enter && m_lines == Lines::One) {
        Q_EMIT entered();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty())
        m_completer->follow();
}

void TemplateTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void TemplateTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    textCursor().insertText(m_lines == Lines::One ? text.simplified() : text);
    ensureCursorVisible();
}

QSize TemplateTextEdit::sizeHint() const
{
    return m_lines == Lines::One ? QSize(200, fontMetrics().height() + 16) : QSize(200, 240);
}

QSize TemplateTextEdit::minimumSizeHint() const
{
    return m_lines == Lines::One ? QSize(80, sizeHint().height()) : QSize(80, 120);
}

} // namespace deskbell::ui
