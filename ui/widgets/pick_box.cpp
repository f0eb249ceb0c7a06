#include "ui/widgets/pick_box.h"

#include <QCompleter>
#include <QLineEdit>

namespace deskbell::ui {

PickBox::PickBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // else as wide as the longest country
    setMinimumContentsLength(16);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PickBox::settle);
}

bool PickBox::choose(const QString &key)
{
    const int index = findData(key);
    if (index >= 0)
        setCurrentIndex(index);
    lineEdit()->setCursorPosition(0); // a long name is cut at its end, not at its beginning
    return index >= 0;
}

void PickBox::chooseOrAdd(const QString &key)
{
    if (key.isEmpty())
        setCurrentIndex(-1);
    else if (!choose(key)) {
        addItem(key, key);
        setCurrentIndex(count() - 1);
    }
}

void PickBox::showEvent(QShowEvent *event)
{
    lineEdit()->setAccessibleName(accessibleName()); // the part of it that has the keyboard
    QComboBox::showEvent(event);
}

void PickBox::settle()
{
    const QString typed = currentText().trimmed();
    if (typed == itemText(currentIndex())) {
        lineEdit()->setCursorPosition(0);
        return;
    }
    int meant = findText(typed, Qt::MatchFixedString);
    int holding = 0;
    for (int index = 0; index < count() && meant < 0 && !typed.isEmpty(); ++index)
        holding += itemText(index).contains(typed, Qt::CaseInsensitive) ? 1 : 0;
    if (holding == 1)
        meant = findText(typed, Qt::MatchContains);
    const bool other = meant >= 0 && meant != currentIndex();
    if (other)
        setCurrentIndex(meant);
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
    if (other)
        Q_EMIT activated(meant);
}

} // namespace deskbell::ui
