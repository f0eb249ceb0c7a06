#pragma once

#include "ui/clients/client_file.h"
#include "ui/desk/surroundings.h"
#include "ui/widgets/cell_model.h"

#include <QWidget>

class QMenu;

namespace deskbell::ui {

class ListTable;
class SearchableList;

/// The matters of one client, each with its three dots.
class MattersTab : public QWidget {
    Q_OBJECT

public:
    explicit MattersTab(const Surroundings &around, QWidget *parent = nullptr);
    void show(const ClientFile &file);
    void startSearch();

Q_SIGNALS:
    void activityWanted(deskbell::MatterId matter);

private:
    void fill();
    void fillMenu(QMenu *menu, int row);
    [[nodiscard]] CellRow rowOf(const Matter &matter) const;

    const Surroundings m_around;
    ClientFile m_file;
    CellModel *m_model;
    ListTable *m_table;
    SearchableList *m_list;
};

} // namespace deskbell::ui
