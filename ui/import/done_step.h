#pragma once

#include "ui/desk/surroundings.h"
#include "ui/import/import_run.h"

#include <QWidget>

class QLabel;

namespace deskbell::ui {

class SaveRejected;

/// The end: what came in, and what to do next.
class DoneStep : public QWidget {
    Q_OBJECT

public:
    DoneStep(const Surroundings &around, ImportRun &run, QWidget *parent);

    void look();

Q_SIGNALS:
    void automationsWanted();

private:
    ImportRun &m_run;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_next;
    SaveRejected *m_save;
};

} // namespace deskbell::ui
