#pragma once

#include "ui/import/column_choices.h"

#include <QAbstractTableModel>

namespace deskbell::ui {

/// The first rows of a list as they stand in it.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ListSample &sample);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ListSample m_sample;
};

/// A cell or heading of any length as one short line.
[[nodiscard]] QString shortened(const QString &text, int most = 60);

} // namespace deskbell::ui
