#pragma once

#include "ui/desk/surroundings.h"
#include "ui/import/import_run.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace deskbell::ui {

class Notice;

/// The second step: what each column is, and, beside it, what a row becomes by that.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    ColumnsStep(const Surroundings &around, ImportRun &run, QWidget *parent);

    void look();
    void takeKeyboard();
    /// Says what keeps the list from being read, where it can be mended.
    void showObstacle();

private:
    struct Row {
        QComboBox *box = nullptr;
        QLabel *error = nullptr;
    };
    QWidget *makeStory();
    void makeRows();
    void makeRow(QGridLayout *grid, int column);
    void choose(int column);
    void markDoubled();
    void showStory();
    void takeTo(const Row &row);
    void step(int by);
    [[nodiscard]] QString examples(int column) const;

    const Surroundings &m_around;
    ImportRun &m_run;
    QScrollArea *m_scroll;
    std::vector<Row> m_rows;
    QStringList m_headings; ///< the rows stand for
    Notice *m_notice;
    QCheckBox *m_remember;
    QLabel *m_storyTitle;
    QVBoxLayout *m_story;
    QPushButton *m_before;
    QPushButton *m_after;
    int m_shown = 0; ///< row of the sample
};

} // namespace deskbell::ui
