#pragma once

#include "ui/widgets/cell_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell::ui {

class ListTable;
class Theme;

/// One list of the day, short: a heading with its count, the first rows, and the way to all of them.
class DayCard : public QFrame {
    Q_OBJECT

public:
    /// `empty` is said instead of rows.
    DayCard(const Theme &theme, const QString &name, const QString &title, QStringList columns, std::initializer_list<int> widths, std::vector<int> importance, const QString &empty, QWidget *parent);

    void setRows(std::vector<CellRow> rows, int count);
    void setCountTone(const QString &tone);
    /// In small letters under the rows; empty hides it.
    void setNote(const QString &text);

Q_SIGNALS:
    void opened(int row);
    void allWanted();

private:
    QLabel *m_count;
    QLabel *m_empty;
    QLabel *m_note;
    QPushButton *m_all;
    CellModel *m_model;
    ListTable *m_table;
};

} // namespace deskbell::ui
