#pragma once

#include "ui/messages/upcoming.h"
#include "ui/shell/page.h"
#include "ui/shell/surroundings.h"

class QComboBox;
class QLabel;

namespace deskbell::ui {

class CellModel;
class ListTable;
class SearchableList;
struct CellRow;

/// The coming days: who will get what, and who will not, with the first closed check.
class PlannedPage : public Page {
    Q_OBJECT

public:
    explicit PlannedPage(const Surroundings &around, QWidget *parent = nullptr);

    void lookAgain() override;
    bool startSearch() override;
    void searchFor(const QString &text); ///< in all the days and kinds there are

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    [[nodiscard]] CellRow rowOf(const Upcoming &each, qint64 id) const;
    [[nodiscard]] const Decision &decisionAt(int row) const;

    const Surroundings m_around;
    Slot m_slot;
    std::vector<Upcoming> m_all;
    bool m_loaded = false;
    QLabel *m_count;
    QComboBox *m_days;
    CellModel *m_model;
    ListTable *m_table;
    SearchableList *m_list;
};

} // namespace deskbell::ui
