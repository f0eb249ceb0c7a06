#pragma once

#include "ui/desk/surroundings.h"
#include "ui/import/import_run.h"

#include <QWidget>

class QLabel;

namespace deskbell::ui {

class CellModel;
class ListTable;
class Notice;
class SaveRejected;
class SearchableList;

/// The third step: what the import would do, row by row, before it does it.
class CheckStep : public QWidget {
    Q_OBJECT

public:
    CheckStep(const Surroundings &around, ImportRun &run, QWidget *parent);

    void look();
    void takeKeyboard();
    void startSearch();

Q_SIGNALS:
    void typesWanted();

private:
    void fill();
    void showTypes();
    [[nodiscard]] Rehearsal::Kind chosen() const;

    const Surroundings &m_around;
    ImportRun &m_run;
    Notice *m_trouble;
    Notice *m_types;
    QLabel *m_intro;
    CellModel *m_model;
    ListTable *m_table;
    SearchableList *m_list;
    QLabel *m_more;
    SaveRejected *m_save;
    int m_seen = 0; ///< which rehearsal is listed
};

} // namespace deskbell::ui
