#include "ui/templates/variable_completer.h"

#include "domain/text/template.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int written = Qt::UserRole; ///< what a choice puts into the text
}

VariableCompleter::VariableCompleter(QPlainTextEdit *edit) : QCompleter(edit), m_edit(edit), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setWidget(edit);
    setCompletionMode(QCompleter::PopupCompletion);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionRole(written);
    setMaxVisibleItems(9);
    popup()->setObjectName(u"variableList"_s);
    popup()->setAccessibleName(tr("What can be filled in"));
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) { insert(index.data(written).toString()); });
}

void VariableCompleter::setLanguages(const QString &textLanguage, const QString &reader)
{
    m_textLanguage = textLanguage;
    m_model->clear();
    const auto add = [this](const QString &name, const QString &meaning) {
        auto *item = new QStandardItem(tr("%1 – %2", "a variable and what it means").arg(name, meaning));
        item->setData(name, written);
        m_model->appendRow(item);
    };
    const QStringList names = variableNames(textLanguage);
    for (const QString &name : names)
        add(name, words::variableMeaning(canonicalVariable(name), reader));
    const TemplateKeywords keywords = templateKeywords(textLanguage);
    add(keywords.endIf, tr("where a condition ends"));
    for (const auto &[keyword, meaning] : {std::pair{keywords.ifThere, tr("only if there is: %1")}, {keywords.ifNot, tr("only if there is no: %1")}})
        for (const QString &name : names)
            add(keyword + u' ' + name, meaning.arg(words::variableMeaning(canonicalVariable(name), reader)));
}

QString VariableCompleter::begun() const
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype bracket = before.lastIndexOf(u'[');
    if (bracket < 0 || before.indexOf(u']', bracket) >= 0 || cursor.hasSelection())
        return {};
    return before.sliced(bracket + 1).isNull() ? u""_s : before.sliced(bracket + 1);
}

void VariableCompleter::follow()
{
    const QString prefix = begun();
    if (prefix.isNull()) {
        popup()->hide();
        return;
    }
    setCompletionPrefix(prefix);
    const bool whole = completionCount() == 1 && currentCompletion().compare(prefix, Qt::CaseInsensitive) == 0;
    if (completionCount() == 0 || whole) {
        popup()->hide();
        return;
    }
    popup()->setCurrentIndex(completionModel()->index(0, 0));
    QRect place = m_edit->cursorRect();
    place.setWidth(popup()->sizeHintForColumn(0) + popup()->verticalScrollBar()->sizeHint().width() + 16);
    complete(place);
}

void VariableCompleter::insert(const QString &chosen)
{
    QTextCursor cursor = m_edit->textCursor();
    const QString prefix = begun();
    if (prefix.isNull())
        return;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(prefix.size()));
    const bool closed = m_edit->toPlainText().mid(m_edit->textCursor().position(), 1) == u"]";
    cursor.insertText(closed ? chosen : QString(chosen + u']'));
    if (closed)
        cursor.movePosition(QTextCursor::Right);
    const TemplateKeywords keywords = templateKeywords(m_textLanguage);
    if (chosen.startsWith(keywords.ifThere + u' ')) {
        const int inside = cursor.position();
        cursor.insertText(u'[' + keywords.endIf + u']');
        cursor.setPosition(inside); // what stands under the condition is typed next
    }
    cursor.endEditBlock();
    m_edit->setTextCursor(cursor);
}

bool VariableCompleter::isOpen() const
{
    return popup()->isVisible();
}

} // namespace deskbell::ui
