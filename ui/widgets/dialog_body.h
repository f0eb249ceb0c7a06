#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace deskbell::ui {

/// What stands between a dialog's heading and its buttons. It wants all the height its content needs; where the screen has less, it scrolls, and the field
/// with the keyboard is in sight.
class DialogBody : public QScrollArea {
    Q_OBJECT

public:
    explicit DialogBody(QWidget *parent);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget *m_inside;
    QVBoxLayout *m_column;
};

/// A text that came later and wraps needs more height than a dialog gives by itself: called when it is shown and when its layout asks.
void growToContent(QWidget *dialog);

} // namespace deskbell::ui
