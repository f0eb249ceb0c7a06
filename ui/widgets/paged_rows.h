#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/cell_model.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace deskbell::ui {

/// What a paged list tells its page.
class PagedModel : public CellModel {
    Q_OBJECT

public:
    using CellModel::CellModel;

    /// There is nothing beyond these rows.
    [[nodiscard]] virtual bool isWhole() const = 0;
    [[nodiscard]] virtual bool isAsking() const = 0;
    /// "12 found", "50 or more found": how many rows a search has brought so far.
    [[nodiscard]] QString found() const;

Q_SIGNALS:
    void loaded(); ///< more is known than before; perhaps not yet all
    void failed(const deskbell::Error &error);
};

/// The rows of a question that is answered in pages, loaded further as the list is scrolled. Old rows stay until the first new page is
/// here, so typing never blanks the list. A page may be short, even empty, while there is more: then the next one is asked for at once,
/// each in its turn on the database thread. `Search` has `after` and `limit`, `PageT` has `rows` and `next`.
template <typename Search, typename PageT> class PagedRows : public PagedModel {
public:
    using Row = typename decltype(PageT::rows)::value_type;
    using Read = Result<PageT> (Reader::*)(const Search &) const;

    /// `question` says what is asked for at that moment, `look` how a row is shown.
    PagedRows(Desk &desk, const QStringList &headers, Read read, std::function<Search()> question, std::function<CellRow(const Row &)> look,
              QObject *parent)
        : PagedModel(headers, true, parent), m_desk(desk), m_read(read), m_question(std::move(question)), m_look(std::move(look))
    {
    }

    /// Another question.
    void ask()
    {
        m_again = m_wantsMore = m_keepsOld = false;
        begin(pageSize);
    }
    /// The same question again, as far as it was loaded; the old rows stay until all of that is here.
    void lookAgain()
    {
        if (m_asking) {
            m_again = true;
            return;
        }
        m_keepsOld = true;
        begin(std::max(pageSize, rowCount()));
    }

    [[nodiscard]] const Row *rowAt(int row) const { return row >= 0 && std::cmp_less(row, m_rows.size()) ? &m_rows[size_t(row)] : nullptr; }
    [[nodiscard]] bool isWhole() const override { return !m_asking && m_next.isEmpty(); }
    [[nodiscard]] bool isAsking() const override { return m_asking; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && (m_asking ? m_keepsOld : !m_next.isEmpty());
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        if (m_asking) {
            m_wantsMore = true; // scrolled to the end while the rows were looked at anew
            return;
        }
        m_wanted = pageSize;
        askPage();
    }

private:
    static constexpr int pageSize = 50;
    static constexpr int atOnce = 1000; // what Reader gives at most

    void begin(int rows)
    {
        m_search = m_question();
        m_incoming.clear();
        m_replaces = true;
        m_next.clear();
        m_wanted = rows;
        askPage();
    }
    void askPage()
    {
        m_asking = true;
        m_search.after = m_next;
        m_search.limit = std::min(m_wanted, atOnce);
        m_desk.ask(m_slot, [read = m_read, search = m_search](const Reader &reader) { return (reader.*read)(search); },
                   [this](const Result<PageT> &page) { take(page); });
    }
    void take(const Result<PageT> &page)
    {
        if (!page) {
            m_asking = m_again = m_wantsMore = false;
            Q_EMIT failed(page.error());
            return;
        }
        m_incoming.insert(m_incoming.end(), page->rows.begin(), page->rows.end());
        m_wanted -= int(page->rows.size());
        m_next = page->next;
        const bool more = m_wanted > 0 && !m_next.isEmpty();
        if (!more || !m_keepsOld)
            show(); // still asking meanwhile: a view that sees rows may want to fetch at once
        m_asking = more;
        m_keepsOld = m_keepsOld && more;
        if (more)
            askPage();
        Q_EMIT loaded();
        if (m_asking)
            return;
        if (std::exchange(m_wantsMore, false))
            fetchMore({});
        if (std::exchange(m_again, false))
            lookAgain();
    }
    void show()
    {
        std::vector<CellRow> cells;
        cells.reserve(m_incoming.size());
        for (const Row &row : m_incoming)
            cells.push_back(m_look(row));
        if (std::exchange(m_replaces, false)) {
            m_rows = std::exchange(m_incoming, {});
            setRows(std::move(cells));
        } else {
            m_rows.insert(m_rows.end(), std::make_move_iterator(m_incoming.begin()), std::make_move_iterator(m_incoming.end()));
            m_incoming.clear();
            addRows(std::move(cells));
        }
    }

    Desk &m_desk;
    Slot m_slot;
    const Read m_read;
    std::function<Search()> m_question;
    Search m_search;
    std::function<CellRow(const Row &)> m_look;
    std::vector<Row> m_rows, m_incoming;
    QString m_next;
    int m_wanted = 0;
    bool m_asking = false;
    bool m_replaces = false; ///< the incoming rows take the place of the old ones
    bool m_keepsOld = false; ///< until all that was wanted is here
    bool m_wantsMore = false;
    bool m_again = false; ///< the office changed while a question was under way
};

} // namespace deskbell::ui
