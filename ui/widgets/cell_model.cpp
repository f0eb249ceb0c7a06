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
        m_rows = std::move(rows); // the same ids: every tick stays
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    forgetGone();
}

void CellModel::forgetGone()
{
    if (!m_pickable)
        return;
    QSet<qint64> there;
    for (const CellRow &row : m_rows)
        there.insert(row.id);
    m_picked.intersect(there);
    Q_EMIT pickedChanged();
}

void CellModel::setPickable(bool pickable)
{
    m_pickable = pickable;
}

void CellModel::pick(int row, bool on)
{
    const qint64 id = idAt(row);
    if (!m_pickable || id == 0 || m_picked.contains(id) == on)
        return;
    if (on)
        m_picked.insert(id);
    else
        m_picked.remove(id);
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT pickedChanged();
}

void CellModel::pickAll(bool on)
{
    m_picked.clear();
    if (on)
        for (const CellRow &row : m_rows)
            m_picked.insert(row.id);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT pickedChanged();
}

std::vector<qint64> CellModel::picked() const
{
    std::vector<qint64> ids;
    for (const CellRow &row : m_rows)
        if (m_picked.contains(row.id))
            ids.push_back(row.id);
    return ids;
}

Qt::ItemFlags CellModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_pickable && index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

bool CellModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_pickable || !index.isValid() || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    pick(index.row(), value.toInt() == Qt::Checked);
    return true;
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
    if (role == Qt::CheckStateRole)
        return m_pickable && index.column() == 0 ? QVariant(m_picked.contains(row.id) ? Qt::Checked : Qt::Unchecked) : QVariant();
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
