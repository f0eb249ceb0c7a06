#pragma once

#include "queries/reader.h"
#include "ui/catch_up/missed_span.h"
#include "ui/desk/surroundings.h"
#include "ui/messages/bulk_report.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace deskbell::ui {

class ListTable;
class Notice;
class PickBar;
class SearchableList;
struct CellRow;
template <typename Search, typename PageT> class PagedRows;

/// What was missed while nobody sent, by client and automation: send it now, only the newest of each automation and matter, or leave it.
class CatchUpPage final : public Page {
    Q_OBJECT

public:
    explicit CatchUpPage(const Surroundings &around, QWidget *parent = nullptr);

    void lookAgain() override;
    bool startSearch() override;
    void open(Instant from, Instant to); ///< {0} twice: where something was missed last

private:
    using Missed = PagedRows<MissedSearch, MissedPage>;
    enum class Deed { Send, SendOne, Skip, TakeBack };
    void layOutBar();
    void offer(const MissedSearch &wanted);
    void ask();
    void askCount();
    void settle();
    void showBar();
    [[nodiscard]] MissedSearch chosen() const;
    [[nodiscard]] CellRow rowOf(const MissedRow &row) const;
    [[nodiscard]] std::vector<MissedRow> picked() const;
    void act(Deed deed, const std::vector<MissedRow> &rows);
    void report(Deed deed, const std::vector<MissedRow> &rows, const std::vector<MissedOutcome> &outcomes);

    const Surroundings m_around;
    Slot m_spanSlot, m_countSlot, m_slot;
    std::vector<MissedSpan::Choice> m_spans;
    Missed *m_model;
    QLabel *m_count;
    QComboBox *m_period;
    Notice *m_refusals;
    ListTable *m_table;
    SearchableList *m_list;
    PickBar *m_bar;
    QPushButton *m_send, *m_sendOne, *m_skip;
};

} // namespace deskbell::ui
