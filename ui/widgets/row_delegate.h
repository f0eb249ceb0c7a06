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

private:
    const Theme &m_theme;
    int m_hoveredRow = -1;
    bool m_wraps = false;
};

} // namespace deskbell::ui
