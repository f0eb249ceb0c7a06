#pragma once

#include "ui/desk/surroundings.h"
#include "ui/import/import_run.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedWidget;

namespace deskbell::ui {

class EmptyState;
class FieldForm;
class ListTable;
class Notice;
class SampleModel;

/// The first step: is the file read as it was written? Its first rows, in the encoding and with the separator that were guessed or chosen.
class FileStep : public QWidget {
    Q_OBJECT

public:
    FileStep(const Surroundings &around, ImportRun &run, QWidget *parent);

    void look();
    /// Where the keyboard begins, and where it goes when something is in the way.
    void takeKeyboard();

Q_SIGNALS:
    void otherFileWanted();

private:
    void showSample();
    void choose(QComboBox *box, const QString &value, const QString &name);

    ImportRun &m_run;
    FieldForm *m_form;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    Notice *m_notice;
    SampleModel *m_model;
    ListTable *m_table;
    QProgressBar *m_busy;
    QLabel *m_below;
    QStackedWidget *m_stack;
    EmptyState *m_instead;
};

} // namespace deskbell::ui
