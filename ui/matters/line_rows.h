#pragma once

#include "ui/desk/surroundings.h"
#include "ui/matters/matter_form.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace deskbell::ui {

/// The lines of the matter that is edited: text, amount, and what its type adds, each in a row that can be removed.
class LineRows : public QWidget {
    Q_OBJECT

public:
    explicit LineRows(const Surroundings &around, QWidget *parent = nullptr);

    void setLines(const std::vector<Line> &lines, MatterParts parts);
    void setParts(MatterParts parts);
    [[nodiscard]] std::vector<Line> lines() const;
    void start(); ///< the keyboard to the first line, or to a new one

Q_SIGNALS:
    void edited();

private:
    struct Row {
        Line line;
        QWidget *whole = nullptr;
        QLineEdit *text = nullptr;
        QLineEdit *sender = nullptr;
        QLineEdit *amount = nullptr;
        QCheckBox *done = nullptr;
    };
    void add(const Line &line);
    void remove(const QWidget *whole);
    void arrange();
    [[nodiscard]] static Line lineOf(const Row &row);

    const Surroundings &m_around;
    MatterParts m_parts;
    std::vector<Row> m_rows;
    QLayout *m_column;
};

} // namespace deskbell::ui
