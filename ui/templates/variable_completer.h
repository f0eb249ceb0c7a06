#pragma once

#include <QCompleter>

class QPlainTextEdit;
class QStandardItemModel;

namespace deskbell::ui {

/// Offers what can stand in brackets, with what each means, as soon as one is opened.
class VariableCompleter : public QCompleter {
    Q_OBJECT

public:
    explicit VariableCompleter(QPlainTextEdit *edit);

    /// The names are those of the text's language, their meanings in the reader's.
    void setLanguages(const QString &textLanguage, const QString &reader);
    /// After each key: opens, narrows or closes the list.
    void follow();
    /// Closes the bracket in front of the cursor with what was chosen.
    void insert(const QString &chosen);
    [[nodiscard]] bool isOpen() const;

private:
    /// What was typed since the bracket was opened, on the cursor's line; null when none is open.
    [[nodiscard]] QString begun() const;

    QPlainTextEdit *m_edit;
    QStandardItemModel *m_model;
    QString m_textLanguage;
};

} // namespace deskbell::ui
