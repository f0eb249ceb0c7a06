#pragma once

#include "queries/reader.h"
#include "ui/shell/page.h"
#include "ui/shell/surroundings.h"

#include <QHash>

class QLabel;
class QStackedWidget;

namespace deskbell::ui {

class Actions;
class ChipRow;
class ClientListModel;
class EmptyState;
class ListTable;
class SearchField;

/// The list of clients: instant search, filters with counts, and the row's menu by every way to it.
class ClientListPage : public Page {
    Q_OBJECT

public:
    ClientListPage(const Surroundings &around, Actions &actions, QWidget *parent = nullptr);

    void lookAgain() override;
    bool startSearch() override;
    /// Makes the row that is current the one the actions are about.
    void takeSubject();

private:
    void layOut();
    void search();
    void askCounts();
    void showCounts(const QHash<int, int> &counts);
    void settle();
    void fail(const Error &error);
    void emptyPressed();

    const Surroundings m_around;
    Actions &m_actions;
    Slot m_countSlot;
    ClientListModel *m_model;
    QLabel *m_count;
    SearchField *m_search;
    ChipRow *m_chips;
    QStackedWidget *m_stack;
    ListTable *m_table;
    EmptyState *m_empty;
    ClientId m_current;
};

} // namespace deskbell::ui
