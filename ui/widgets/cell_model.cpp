#include "ui/widgets/cell_model.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <iterator>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
/// A tool tip takes what looks like markup for markup; a name is never that.
QString asTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QString(u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s) : text;
}
} // namespace

QVariant cellData(const Cell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return asTip(cell.under.isEmpty() ? cell.text : QString(cell.text + u'\n' + cell.under));
    case Qt::AccessibleTextRole:
        if (!cell.accessible.isEmpty())
            return cell.accessible;
        if (!cell.tag.isEmpty())
            return QString(cell.text + u", "_s + cell.tag);
        return cell.under.isEmpty() ? QVariant() : QVariant(QString(cell.text + u'\n' + cell.under));
    case ToneRole: return int(cell.tone);
    case StrongRole: return cell.strong;
    case IconRole: return cell.icon;
    case UnderRole: return cell.under;
    case TagRole: return cell.tag;
    default: return {};
    }
}

QVariant actionsData(const QString &name, int role)
{
    switch (role) {
    case Qt::DisplayRole: return QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return QCoreApplication::translate("deskbell::ui::CellModel", "Actions for %1").arg(name);
    case ActionsRole: return true;
    default: return {};
    }
}

CellModel::CellModel(QStringList headers, bool withActions, QObject *parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)), m_withActions(withActions)
{
    if (m_withActions)
        m_headers << tr("Actions");
}

void CellModel::setRows(std::vector<CellRow> rows)
{
    const bool same = rows.size() == m_rows.size()
                      && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const CellRow &a, const CellRow &b) { return a.id == b.id; });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CellModel::addRows(std::vector<CellRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

qint64 CellModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].id : 0;
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CellRow &row = m_rows[size_t(index.row())];
    if (role == RowIdRole)
        return row.id;
    if (m_withActions && index.column() == columnCount() - 1)
        return actionsData(row.name, role);
    const size_t column = size_t(index.column());
    return column < row.cells.size() ? cellData(row.cells[column], role) : QVariant();
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool actions = m_withActions && section == columnCount() - 1;
    if (role == ActionsRole)
        return actions;
    if (role == Qt::DisplayRole)
        return actions ? QString() : m_headers.value(section);
    if (role == Qt::AccessibleTextRole)
        return m_headers.value(section);
    return {};
}

} // namespace deskbell::ui
