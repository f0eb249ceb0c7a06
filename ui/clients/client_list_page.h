#pragma once

#include "queries/reader.h"
#include "ui/desk/surroundings.h"
#include "ui/widgets/page.h"

#include <QHash>

class QLabel;

namespace deskbell::ui {

class Actions;
class ListTable;
class SearchableList;
struct CellRow;
template <typename Search, typename PageT> class PagedRows;

/// The list of clients: instant search, filters with counts, and the row's menu by every way to it.
class ClientListPage final : public Page {
    Q_OBJECT

public:
    ClientListPage(const Surroundings &around, Actions &actions, QWidget *parent = nullptr);

    void lookAgain() override;
    bool startSearch() override;
    /// Makes the row that is current the one the actions are about.
    void takeSubject();

private:
    using Clients = PagedRows<ClientSearch, deskbell::ClientPage>;
    void search();
    [[nodiscard]] ClientSearch question() const;
    void askCounts();
    void showCounts(const QHash<int, int> &counts);
    void showCount();
    void settle();
    void emptyPressed();
    [[nodiscard]] CellRow rowOf(const ClientRow &row) const;

    const Surroundings m_around;
    Actions &m_actions;
    Slot m_countSlot;
    Clients *m_model;
    std::optional<int> m_all; ///< clients there are; none: not counted yet
    QLabel *m_count;
    ListTable *m_table;
    SearchableList *m_list;
};

} // namespace deskbell::ui
