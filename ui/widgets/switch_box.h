#pragma once

#include <QCheckBox>

namespace deskbell::ui {

class Theme;

/// A check box that looks like a switch and says On or Off beside it; to everybody else it stays a check box.
class SwitchBox : public QCheckBox {
    Q_OBJECT

public:
    /// `name` is the accessible name: what is switched.
    SwitchBox(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &) const override { return true; }

private:
    [[nodiscard]] static QString word(bool on);
    const Theme &m_theme;
};

} // namespace deskbell::ui
