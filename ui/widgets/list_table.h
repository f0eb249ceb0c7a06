#pragma once

#include <QTableView>
#include <functional>
#include <vector>

class QMenu;

namespace deskbell::ui {

class RowDelegate;
class Theme;

/// A list: rows open by click and Enter, and are ticked, where their model lets them, by their box and Space; the three-dot cell, the right button, the Menu key and Shift+F10 ask for the same menu.
class ListTable : public QTableView {
    Q_OBJECT

public:
    explicit ListTable(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The first columns are so wide in a list of 972 (its share of a window of 1280), wider and narrower with it, and can be dragged; those behind them
    /// share what is left.
    void setColumnWidths(std::initializer_list<int> widths);
    /// Whose texts stay whole when there is little room, most important first; what the last ones have gives way. A list that does not say it keeps to the widths.
    void setImportance(std::vector<int> columns);
    /// `fill` puts a row's actions into the menu before it opens. Without it, listen to menuWanted.
    void setRowMenu(const QString &name, const std::function<void(QMenu *menu, int row)> &fill);
    /// Texts wrap and rows are as tall as they need.
    void setWrapping();
    void setOpensRows(bool opens) { m_opensRows = opens; }

Q_SIGNALS:
    void opened(const QModelIndex &row);
    void menuWanted(const QModelIndex &row, const QRect &globalAnchor); ///< as openMenuAt takes it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void wantMenu(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    void hover(int row);
    void fitHeight();
    void fitColumns();
    void shareRoom(std::vector<int> &widths) const;
    void measure();
    [[nodiscard]] int cellsWidth() const;
    void rememberPlace();
    void keepPlace();
    [[nodiscard]] static bool isActions(const QModelIndex &index);

    RowDelegate *m_delegate;
    QVariant m_currentId; ///< the row a person stood on last: it is stood on again when it comes back
    int m_currentColumn = 0;
    bool m_currentSeen = false; ///< it was in sight before the rows changed
    QVariant m_topId;     ///< the row at the upper edge of a list that is scrolled
    int m_topOffset = 0;
    std::vector<double> m_shares; ///< of the width that is there for cells, by column
    std::vector<int> m_importance; ///< columns, most important first
    std::vector<int> m_needs;      ///< what the texts that are there take, by column
    int m_hoveredRow = -1;
    bool m_pressedTick = false; ///< the mouse went down on a tick
    bool m_opensRows = true;
    bool m_wraps = false;
};

} // namespace deskbell::ui
