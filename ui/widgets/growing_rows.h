#pragma once

#include "ui/widgets/cell_model.h"

#include <functional>

namespace deskbell::ui {

/// The rows of what is known as a whole already. A row is made when the list is scrolled to it: its sentences cost more than its data.
class GrowingRows : public CellModel {
    Q_OBJECT

public:
    using CellModel::CellModel;

    /// `row` is asked as long as nothing else is shown. At least as many rows are made at once as there were.
    void show(size_t count, std::function<CellRow(size_t)> row);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] std::vector<CellRow> made(size_t from, size_t to) const;

    size_t m_count = 0;
    bool m_showing = false;
    std::function<CellRow(size_t)> m_row;
};

} // namespace deskbell::ui
