#pragma once

#include "ui/messages/upcoming.h"
#include "ui/shell/page.h"
#include "ui/shell/surroundings.h"

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;

namespace deskbell::ui {

class CellModel;
class ChipRow;
class EmptyState;
class ListTable;
class SearchField;
struct CellRow;

/// The coming days: who will get what, and who will not, with the first closed check.
class PlannedPage : public Page {
    Q_OBJECT

public:
    explicit PlannedPage(const Surroundings &around, QWidget *parent = nullptr);

    void lookAgain() override;
    bool startSearch() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void fill();
    [[nodiscard]] CellRow rowOf(const Upcoming &each, qint64 id) const;
    void openMenu(int row, const QPoint &at);

    const Surroundings m_around;
    Slot m_slot;
    std::vector<Upcoming> m_all;
    bool m_loaded = false;
    QLabel *m_count;
    SearchField *m_search;
    ChipRow *m_chips;
    QComboBox *m_days;
    QStackedWidget *m_stack;
    CellModel *m_model;
    ListTable *m_table;
    EmptyState *m_empty;
    QMenu *m_menu;
};

} // namespace deskbell::ui
