#pragma once

#include <QLabel>

namespace deskbell::ui {

/// A line of text that gives way: what does not fit ends in an ellipsis, and the whole stands in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const char *kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace deskbell::ui
