#pragma once

#include <QLayout>
#include <vector>

namespace deskbell::ui {

/// Widgets side by side as long as there is room, then on the next line: no word is cut in a longer language.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void insertWidget(int place, QWidget *widget);
    [[nodiscard]] int widthInOneLine() const;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arranged(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height it takes; moves the widgets when `place`.
    int arranged(const QRect &rect, bool place) const;

    std::vector<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace deskbell::ui
