#pragma once

#include "ui/attention/attention_groups.h"
#include "ui/desk/surroundings.h"
#include "ui/messages/bulk_report.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;

namespace deskbell::ui {

class ListTable;
class Notice;
class PickBar;
class SearchableList;
struct CellRow;
template <typename Search, typename PageT> class PagedRows;

/// Every message that waits for a person, by what helps: outcomes nobody knows first.
class AttentionPage final : public Page {
    Q_OBJECT

public:
    explicit AttentionPage(const Surroundings &around, QWidget *parent = nullptr);

    void lookAgain() override;
    bool startSearch() override;
    void open(const QString &group); ///< empty: the first there is

private:
    using Messages = PagedRows<MessageSearch, MessagePage>;
    void layOutBar();
    void showGroups(const std::vector<AttentionGroup> &groups);
    void showGroup();
    void settle();
    [[nodiscard]] const AttentionGroup *chosen() const;
    [[nodiscard]] CellRow rowOf(const MessageRow &row) const;
    [[nodiscard]] std::vector<MessageRow> picked() const;
    void askToSendAgain(const std::vector<MessageRow> &messages);
    /// As resolveMessage has it; "resend" for what was refused.
    void decide(const std::vector<MessageRow> &messages, const QString &as);
    void report(const BulkReport &report, const QString &as);

    const Surroundings m_around;
    Slot m_groupSlot, m_slot;
    std::vector<AttentionGroup> m_groups;
    bool m_known = false; ///< what waits has been looked at
    QString m_wanted;     ///< group to open when it is there
    Messages *m_model;
    QLabel *m_count;
    Notice *m_advice;
    Notice *m_refusals;
    ListTable *m_table;
    SearchableList *m_list;
    PickBar *m_bar;
    QPushButton *m_arrived, *m_again, *m_leave, *m_resend;
};

} // namespace deskbell::ui
