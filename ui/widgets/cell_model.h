#pragma once

#include "ui/widgets/cell.h"

#include <QAbstractTableModel>
#include <QSet>
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
    /// Rows can be ticked, in their first cell. A tick goes with its row, wherever that stands after the next look.
    void setPickable(bool pickable = true);
    [[nodiscard]] bool isPickable() const { return m_pickable; }
    void pick(int row, bool on);
    void pickAll(bool on);
    [[nodiscard]] std::vector<qint64> picked() const; ///< ids, as they stand in the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< the tick

Q_SIGNALS:
    void pickedChanged();

private:
    void forgetGone();

    bool m_pickable = false;
    QSet<qint64> m_picked;
    QStringList m_headers;
    bool m_withActions;
    std::vector<CellRow> m_rows;
};

} // namespace deskbell::ui
