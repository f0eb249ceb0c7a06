#pragma once

#include "ui/import/import_run.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace deskbell::ui {

/// While deskbellctl checks or imports: how far it is.
class ProgressStep : public QWidget {
    Q_OBJECT

public:
    ProgressStep(ImportRun &run, QWidget *parent);

    void look();

private:
    void count();

    ImportRun &m_run;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace deskbell::ui
