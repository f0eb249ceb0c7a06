#include "ui/widgets/list_table.h"

#include "ui/desk/theme.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kebab_button.h"
#include "ui/widgets/row_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>
#include <numeric>
#include <utility>

namespace deskbell::ui {

namespace {
constexpr int narrowest = 124; // a day and a time
constexpr int anHour = 64;     // in a card of one day
constexpr int least = 104;     // what a column keeps that gives way
}

ListTable::ListTable(const Theme &theme, QWidget *parent) : QTableView(parent), m_delegate(new RowDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false); // Tab leaves the list, arrows walk in it
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(38);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (isActions(index))
            wantMenu(index);
        else if (m_pressedTick)
            toggle(index);
        else if (m_opensRows)
            Q_EMIT opened(index);
    });
}

void ListTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(verticalHeader(), &QHeaderView::sectionCountChanged, this, &ListTable::fitHeight);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &ListTable::fitHeight);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::keepPlace);
    const int last = model->columnCount() - 1;
    for (int column = 0; column <= last; ++column)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    if (last >= 0 && model->headerData(last, Qt::Horizontal, ActionsRole).toBool()) {
        horizontalHeader()->setSectionResizeMode(last, QHeaderView::Fixed);
        horizontalHeader()->setMinimumSectionSize(32);
        horizontalHeader()->resizeSection(last, 48);
    }
}

void ListTable::setColumnWidths(std::initializer_list<int> widths)
{
    constexpr double designed = 972;
    m_shares.clear();
    for (const int width : widths) {
        horizontalHeader()->setSectionResizeMode(int(m_shares.size()), QHeaderView::Interactive);
        m_shares.push_back(width / designed);
    }
    fitColumns();
    horizontalHeader()->viewport()->installEventFilter(this);
}

bool ListTable::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QTableView::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonRelease && watched == horizontalHeader()->viewport()) {
        for (size_t column = 0; column < m_shares.size(); ++column)
            m_shares[column] = double(columnWidth(int(column))) / cellsWidth(); // dragged: so it stays
        m_importance.clear();
    }
    return handled;
}

int ListTable::cellsWidth() const
{
    const int last = model()->columnCount() - 1;
    const bool actions = model()->headerData(last, Qt::Horizontal, ActionsRole).toBool();
    return std::max(1, viewport()->width() - (actions ? horizontalHeader()->sectionSize(last) : 0));
}

void ListTable::setImportance(std::vector<int> columns)
{
    m_importance = std::move(columns);
    connect(model(), &QAbstractItemModel::modelReset, this, &ListTable::measure);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &ListTable::measure);
    measure();
}

void ListTable::measure()
{
    m_needs.clear();
    const size_t cells = m_shares.size() + 1; // the last one has what is left
    for (size_t column = 0; column < cells; ++column)
        m_needs.push_back(std::max(horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(int(column)), QTableView::sizeHintForColumn(int(column))));
    fitColumns();
}

void ListTable::fitColumns()
{
    if (m_shares.empty())
        return;
    std::vector<int> widths;
    for (const double share : m_shares)
        widths.push_back(std::max(horizontalHeader()->isHidden() ? anHour : narrowest, qRound(share * cellsWidth())));
    shareRoom(widths);
    for (size_t column = 0; column < widths.size(); ++column)
        horizontalHeader()->resizeSection(int(column), widths[column]);
}

/// Each column, the most important one first, gets what its texts lack: from those that have more than they need, then from the less important ones.
void ListTable::shareRoom(std::vector<int> &widths) const
{
    if (m_importance.empty() || m_needs.size() != widths.size() + 1)
        return;
    widths.push_back(std::max(narrowest, cellsWidth() - std::accumulate(widths.begin(), widths.end(), 0)));
    const int most = cellsWidth() * 2 / 5; // a name of 200 letters does not take the list
    for (auto column = m_importance.begin(); column != m_importance.end(); ++column) {
        int lacking = std::min(m_needs[size_t(*column)], most) - widths[size_t(*column)];
        const auto take = [&](int giver, int keeps) {
            const int given = std::clamp(widths[size_t(giver)] - keeps, 0, std::max(0, lacking));
            widths[size_t(giver)] -= given;
            widths[size_t(*column)] += given;
            lacking -= given;
        };
        for (const int giver : m_importance)
            if (giver != *column)
                take(giver, m_needs[size_t(giver)]);
        if (*column == int(widths.size()) - 1) // a reason is a sentence: an address is not cut short for the last words of it
            lacking = std::min(lacking, cellsWidth() * 3 / 10 - widths.back());
        for (auto giver = m_importance.rbegin(); giver.base() - 1 != column; ++giver)
            take(*giver, std::max(least, horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(*giver)));
    }
    widths.pop_back();
}

void ListTable::setRowMenu(const QString &name, const std::function<void(QMenu *menu, int row)> &fill)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(name);
    connect(this, &ListTable::menuWanted, menu, [menu, fill](const QModelIndex &index, const QRect &anchor) {
        menu->clear();
        fill(menu, index.row());
        openMenuAt(menu, anchor);
    });
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        m_currentId = current.data(RowIdRole);
        m_currentColumn = current.column();
    }
}

void ListTable::rememberPlace()
{
    const QModelIndex top = verticalScrollBar()->value() > 0 ? indexAt(QPoint(0, 0)) : QModelIndex();
    m_topId = top.data(RowIdRole);
    m_topOffset = top.isValid() ? visualRect(top).top() : 0;
    m_currentSeen = currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()));
}

/// What was in sight stays in sight, where it was; a person who scrolled away from the row stood on is not taken back to it.
void ListTable::keepPlace()
{
    const auto rowWith = [this](const QVariant &id) {
        return id.isNull() ? QModelIndex() : model()->match(model()->index(0, 0), RowIdRole, id, 1, Qt::MatchExactly).value(0);
    };
    const QModelIndex current = rowWith(m_currentId), top = rowWith(m_topId);
    setAutoScroll(false);
    if (current.isValid())
        setCurrentIndex(current.siblingAtColumn(m_currentColumn));
    setAutoScroll(true);
    if (!currentIndex().isValid() && hasFocus() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0)); // the keyboard was here before the rows
    executeDelayedItemsLayout(); // the scroll bar knows the new rows
    if (top.isValid())
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(top.row()) - m_topOffset);
    else if (current.isValid() && m_currentSeen)
        scrollTo(current);
}

void ListTable::fitHeight()
{
    // The list ends where its rows end, so that a short one is not a big empty box.
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : horizontalScrollBar()->sizeHint().height();
    setMaximumHeight(horizontalHeader()->height() + verticalHeader()->length() + 2 * frameWidth() + bar);
}

void ListTable::setWrapping()
{
    m_wraps = true;
    m_delegate->setWrapping(true);
    setWordWrap(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

bool ListTable::isActions(const QModelIndex &index)
{
    return index.isValid() && index.data(ActionsRole).toBool();
}

void ListTable::wantMenu(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    const int last = model()->columnCount() - 1;
    const QRect cell = visualRect(index.siblingAtColumn(last));
    Q_EMIT menuWanted(index, QRect(viewport()->mapToGlobal(cell.topLeft()), cell.size()));
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool onActions = isActions(currentIndex());
    if (isMenuKey(*event) || (onActions && (enter || event->key() == Qt::Key_Space))) {
        wantMenu(currentIndex());
    } else if (event->key() == Qt::Key_Space && currentIndex().siblingAtColumn(0).data(Qt::CheckStateRole).isValid()) {
        toggle(currentIndex());
    } else if (enter && currentIndex().isValid() && m_opensRows) {
        Q_EMIT opened(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ListTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_pressedTick = index.data(Qt::CheckStateRole).isValid() && event->pos().x() - visualRect(index).left() < RowDelegate::tickZone;
    QTableView::mousePressEvent(event);
}

void ListTable::toggle(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    model()->setData(first, first.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        event->accept(); // the keys came as key presses already
        return;
    }
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuWanted(index, QRect(event->globalPos(), QSize()));
    event->accept();
}

void ListTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    const int row = indexAt(event->pos()).row();
    hover(row);
    viewport()->setCursor(row >= 0 && m_opensRows ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void ListTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (m_wraps)
        resizeRowsToContents();
    fitHeight();
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace deskbell::ui
