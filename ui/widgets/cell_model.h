#pragma once

#include "ui/widgets/cell.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace deskbell::ui {

/// What a cell says to a view, by role.
[[nodiscard]] QVariant cellData(const Cell &cell, int role);
/// What the three-dot cell of a row says; `name` is whom or what the row is about.
[[nodiscard]] QVariant actionsData(const QString &name, int role);

struct CellRow {
    qint64 id = 0;
    QString name; ///< "Actions for NAME"
    std::vector<Cell> cells;
};

/// A list of values already in hand. Knows nothing of what they mean.
class CellModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `withActions`: a last column of three-dot cells.
    CellModel(QStringList headers, bool withActions, QObject *parent = nullptr);

    void setRows(std::vector<CellRow> rows);
    void addRows(std::vector<CellRow> rows);
    [[nodiscard]] qint64 idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    bool m_withActions;
    std::vector<CellRow> m_rows;
};

} // namespace deskbell::ui
