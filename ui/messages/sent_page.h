#pragma once

#include "queries/reader.h"
#include "ui/desk/surroundings.h"
#include "ui/widgets/page.h"

#include <QHash>

class QComboBox;
class QLabel;

namespace deskbell::ui {

class ListTable;
class SearchableList;
struct CellRow;
template <typename Search, typename PageT> class PagedRows;

/// Everything that left or tried to, newest first. A row opens with its exact text.
class SentPage final : public Page {
    Q_OBJECT

public:
    explicit SentPage(const Surroundings &around, QWidget *parent = nullptr);

    void lookAgain() override;
    bool startSearch() override;
    void filter(const QString &id); ///< all sent unknown failed held

private:
    using Messages = PagedRows<MessageSearch, MessagePage>;
    void search();
    /// What the chip `id` and the period choose.
    [[nodiscard]] MessageSearch chosen(const QString &id) const;
    void askCounts();
    void settle();
    void showCount();
    [[nodiscard]] CellRow rowOf(const MessageRow &row) const;

    const Surroundings m_around;
    Slot m_countSlot;
    QHash<QString, int> m_counts; ///< by chip
    Messages *m_model;
    QLabel *m_count;
    QComboBox *m_period;
    ListTable *m_table;
    SearchableList *m_list;
};

} // namespace deskbell::ui
