#pragma once

#include "ui/desk/surroundings.h"
#include "ui/import/import_run.h"

#include <QWidget>
#include <utility>
#include <vector>

class QComboBox;
class QScrollArea;

namespace deskbell::ui {

/// Beside the third step: what the words of the type column mean that nobody knows.
class TypesStep : public QWidget {
    Q_OBJECT

public:
    TypesStep(const Surroundings &around, ImportRun &run, QWidget *parent);

    void look();
    void takeKeyboard();
    /// What is shown is what was said, also where nothing was changed: a person has seen it.
    void keep();

private:
    const Surroundings &m_around;
    ImportRun &m_run;
    QScrollArea *m_scroll;
    std::vector<std::pair<QString, QComboBox *>> m_answers; ///< by word
};

} // namespace deskbell::ui
