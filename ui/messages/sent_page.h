#pragma once

#include "queries/reader.h"
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

/// Everything that left or tried to, newest first. A row opens with its exact text.
class SentPage : public Page {
    Q_OBJECT

public:
    explicit SentPage(const Surroundings &around, QWidget *parent = nullptr);

    void lookAgain() override;
    bool startSearch() override;
    void filter(const QString &id); ///< all sent unknown failed held

private:
    void layOut();
    void fill();
    [[nodiscard]] CellRow rowOf(const MessageRow &row) const;
    void openMenu(int row, const QPoint &at);

    const Surroundings m_around;
    Slot m_slot;
    std::vector<MessageRow> m_rows;
    bool m_cut = false; ///< there are more than were asked for
    QLabel *m_count;
    SearchField *m_search;
    ChipRow *m_chips;
    QComboBox *m_period;
    QStackedWidget *m_stack;
    CellModel *m_model;
    ListTable *m_table;
    EmptyState *m_empty;
    QMenu *m_menu;
};

} // namespace deskbell::ui
