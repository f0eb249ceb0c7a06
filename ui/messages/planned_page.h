#pragma once

#include "ui/desk/surroundings.h"
#include "ui/messages/upcoming.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QTimer>

class QComboBox;
class QLabel;

namespace deskbell::ui {

class GrowingRows;
class ListTable;
class SearchableList;
struct CellRow;

/// The coming days: who will get what, and who will not, with the first closed check.
class PlannedPage final : public Page {
    Q_OBJECT

public:
    explicit PlannedPage(const Surroundings &around, QWidget *parent = nullptr);

    void lookAgain() override;
    bool startSearch() override;
    void searchFor(const QString &text); ///< in all the days and kinds there are

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        Upcoming what;
        QString folded; ///< what a search looks in
        qint64 id = 0;  ///< the same occurrence has the same one at every look, so a row keeps its place
    };
    void take(std::vector<Upcoming> all);
    void fill();
    void showBusy();
    [[nodiscard]] CellRow rowOf(const Entry &entry) const;
    [[nodiscard]] const Decision &decisionAt(int row) const;

    const Surroundings m_around;
    Slot m_slot;
    std::vector<Entry> m_all;
    std::vector<size_t> m_shown; ///< of m_all, row by row
    QHash<QString, qint64> m_ids;
    QTimer m_busy{this}; ///< runs out when looking ahead takes longer than a moment
    bool m_loaded = false;
    bool m_asking = false;
    bool m_again = false; ///< something changed while it was looked ahead
    QLabel *m_count;
    QComboBox *m_days;
    GrowingRows *m_model;
    ListTable *m_table;
    SearchableList *m_list;
};

} // namespace deskbell::ui
