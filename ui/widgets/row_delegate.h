#pragma once

#include <QStyledItemDelegate>

namespace deskbell::ui {

class Theme;

/// Paints a cell of a list: drawing, text in its tone, the smaller line under it, the three dots. Ends with its view.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// Texts may take several lines (a log); otherwise they are cut with an ellipsis.
    void setWrapping(bool wraps) { m_wraps = wraps; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The list itself minds what is pressed.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override { return false; }
    static constexpr int tickZone = 40; ///< the left end of a cell that can be ticked

private:
    void paintTick(QPainter *painter, const QPoint &corner, bool on) const;

    const Theme &m_theme;
    int m_hoveredRow = -1;
    bool m_wraps = false;
};

} // namespace deskbell::ui
