#pragma once

#include <QCheckBox>

namespace deskbell::ui {

class Theme;

/// A check box that looks like a switch and says On or Off beside it, or Stopped when it is on and something else stands in the way; to everybody else it stays
/// a check box.
class SwitchBox : public QCheckBox {
    Q_OBJECT

public:
    /// `name` is the accessible name: what is switched.
    SwitchBox(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setStopped(bool stopped);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &) const override { return true; }

private:
    [[nodiscard]] QString word(bool on) const;
    const Theme &m_theme;
    bool m_stopped = false;
};

} // namespace deskbell::ui
