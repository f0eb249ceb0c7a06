#pragma once

#include "queries/reader.h"
#include "ui/desk/surroundings.h"

#include <QWidget>

namespace deskbell::ui {

class CellModel;
class ListTable;
class SearchableList;

/// The activity log of one client: everything, only what was sent, or one matter's part of it.
class ActivityTab : public QWidget {
    Q_OBJECT

public:
    explicit ActivityTab(const Surroundings &around, QWidget *parent = nullptr);
    void show(ClientId client, const std::vector<Matter> &matters);
    void showMatter(MatterId matter);
    void startSearch();

private:
    void ask();
    void fill();

    const Surroundings m_around;
    Slot m_slot;
    ClientId m_client;
    std::vector<LogEntry> m_entries;
    QStringList m_matterChips;
    CellModel *m_model;
    ListTable *m_table;
    SearchableList *m_list;
};

} // namespace deskbell::ui
