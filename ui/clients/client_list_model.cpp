#include "ui/clients/client_list_model.h"

#include "ui/messages/message_look.h"
#include "ui/widgets/cell_model.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int pageSize = 50;
}

ClientListModel::ClientListModel(const Surroundings &around, QObject *parent) : QAbstractTableModel(parent), m_around(around) {}

void ClientListModel::search(const QString &text, ClientFilter filter)
{
    m_text = text;
    m_filter = filter;
    m_asking = true;
    m_around.desk.ask(m_slot, [question = question()](const Reader &reader) { return reader.clients(question); },
                      [this](const Result<ClientPage> &page) {
                          m_asking = false;
                          if (page)
                              replace(*page);
                          else
                              Q_EMIT failed(page.error());
                      });
}

void ClientListModel::lookAgain()
{
    ClientSearch all = question();
    all.limit = std::max(pageSize, int(m_rows.size()));
    m_asking = true;
    m_around.desk.ask(m_slot, [all](const Reader &reader) { return reader.clients(all); }, [this](const Result<ClientPage> &page) {
        m_asking = false;
        if (page)
            replace(*page);
        else
            Q_EMIT failed(page.error());
    });
}

ClientSearch ClientListModel::question() const
{
    ClientSearch search;
    search.text = m_text;
    search.filter = m_filter;
    search.today = m_around.present.today();
    search.limit = pageSize;
    return search;
}

void ClientListModel::replace(ClientPage page)
{
    const bool same = page.rows.size() == m_rows.size()
                      && std::equal(m_rows.begin(), m_rows.end(), page.rows.begin(), [](const auto &a, const auto &b) { return a.id == b.id; });
    m_next = page.next;
    if (same) {
        m_rows = std::move(page.rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = std::move(page.rows);
        endResetModel();
    }
    Q_EMIT loaded();
}

bool ClientListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_asking && !m_next.isEmpty();
}

void ClientListModel::fetchMore(const QModelIndex &)
{
    if (m_asking || m_next.isEmpty())
        return;
    ClientSearch more = question();
    more.after = m_next;
    m_asking = true;
    m_around.desk.ask(m_slot, [more](const Reader &reader) { return reader.clients(more); }, [this](const Result<ClientPage> &page) {
        m_asking = false;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        m_next = page->next;
        if (page->rows.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(page->rows.size()) - 1);
        m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
        endInsertRows();
    });
}

const ClientRow *ClientListModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int ClientListModel::rowOf(ClientId client) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == client)
            return int(row);
    return -1;
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClientListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Cell ClientListModel::cell(const ClientRow &row, int column) const
{
    const QString &language = m_around.present.language();
    Cell cell;
    switch (column) {
    case Name:
        cell.text = row.name;
        cell.strong = true;
        cell.tone = row.inactive ? Tone::Dim : Tone::Normal;
        break;
    case ReachedBy:
        cell.text = row.reachedBy.isEmpty() ? tr("No address that can be used") : row.reachedBy;
        if (row.reachedBy.isEmpty()) {
            cell.tone = Tone::Warning;
            cell.icon = u"warning"_s;
        }
        break;
    case NextMatter: {
        if (!row.matterEnds.isValid()) {
            cell.text = u"—"_s;
            cell.tone = Tone::Dim;
            cell.accessible = tr("No open matter that ends");
            break;
        }
        const QString name = row.matterNumber.isEmpty() ? row.matterTitle : row.matterNumber;
        cell.text = tr("%1 · ends %2").arg(name.isEmpty() ? words::matterType(row.matterType, language) : name,
                                           m_around.present.day(row.matterEnds));
        break;
    }
    case LastAndNext:
        if (row.inactive) {
            cell.text = tr("Inactive");
            cell.tone = Tone::Dim;
            cell.icon = u"dash"_s;
        } else if (row.paused) {
            cell.text = tr("Paused");
            cell.tone = Tone::Warning;
            cell.icon = u"pause"_s;
        } else if (row.lastState) {
            cell = stateLine(*row.lastState, row.lastReceipt, row.lastReason, row.lastAt, row.lastStep, m_around.present);
        } else {
            cell.text = tr("Nothing yet");
            cell.tone = Tone::Dim;
        }
        break;
    default: break;
    }
    return cell;
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    const ClientRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == RowIdRole)
        return row->id.value;
    if (index.column() == Actions)
        return actionsData(row->name, role);
    return cellData(cell(*row, index.column()), role);
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ActionsRole)
        return section == Actions;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case ReachedBy: return tr("Reached by");
    case NextMatter: return tr("Next matter");
    case LastAndNext: return tr("Last and next");
    case Actions: return role == Qt::DisplayRole ? QString() : tr("Actions");
    default: return {};
    }
}

} // namespace deskbell::ui
