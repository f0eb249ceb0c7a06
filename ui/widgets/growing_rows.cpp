#include "ui/widgets/growing_rows.h"

#include <algorithm>

namespace deskbell::ui {

namespace {
constexpr size_t pageSize = 200;
}

void GrowingRows::show(size_t count, std::function<CellRow(size_t)> row)
{
    m_count = count;
    m_row = std::move(row);
    m_showing = true; // a view that sees the new rows may want to fetch at once, in the middle of the change
    setRows(made(0, std::min(m_count, std::max(pageSize, size_t(rowCount())))));
    m_showing = false;
}

bool GrowingRows::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_showing && size_t(rowCount()) < m_count;
}

void GrowingRows::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        addRows(made(size_t(rowCount()), std::min(m_count, size_t(rowCount()) + pageSize)));
}

std::vector<CellRow> GrowingRows::made(size_t from, size_t to) const
{
    std::vector<CellRow> rows;
    rows.reserve(to - from);
    for (size_t i = from; i < to; ++i)
        rows.push_back(m_row(i));
    return rows;
}

} // namespace deskbell::ui
