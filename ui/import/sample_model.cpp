#include "ui/import/sample_model.h"

namespace deskbell::ui {

QString shortened(const QString &text, int most)
{
    QString line = text.left(qsizetype(most) * 4).simplified();
    if (line.size() <= most)
        return line;
    line.truncate(line[most - 1].isHighSurrogate() ? most - 1 : most); // never half an emoji
    return line + QChar(0x2026);
}

void SampleModel::show(const ListSample &sample)
{
    beginResetModel();
    m_sample = sample;
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sample.rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sample.headings.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return shortened(m_sample.rows[size_t(index.row())].cells.value(index.column()), role == Qt::DisplayRole ? 120 : 400);
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return shortened(m_sample.headings.value(section));
    return section < rowCount() ? QVariant(m_sample.rows[size_t(section)].row) : QVariant();
}

} // namespace deskbell::ui
