#pragma once

#include "ui/widgets/cell.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell::ui {

class Theme;

/// A tinted line that says what is in the way and offers the button that fixes it.
class Notice : public QFrame {
    Q_OBJECT

public:
    Notice(const Theme &theme, QWidget *parent = nullptr);

    void say(Tone tone, const QString &icon, const QString &text, const QString &button = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void pressed();

private:
    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace deskbell::ui
